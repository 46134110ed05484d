using System;
using Cx.Domain;
using Cx.Domain.Testing;

// One number from rows that the application has.
var rows = new[] { new Row("web", 9), new Row("web", 3), new Row("phone", 10), new Row("phone", null) };
Console.WriteLine(rows.Measure(CxMetrics.Nps, r => r.Recommend));
Console.WriteLine(rows.MeasureBy(r => r.Channel, CxMetrics.Nps, r => r.Recommend));

// One's own metric, held to the laws.
MetricLaws.Check(CxMetrics.Nps, Generators.Ratings(Scale.ZeroToTen));
Console.WriteLine("laws hold");

record Row(string Channel, int? Recommend);
