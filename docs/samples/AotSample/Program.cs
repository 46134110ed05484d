using System;
using Cx.Domain;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

// Everything here is compiled ahead of time: generics over one's own rows, grouping, snapshots, a log and its journeys,
// metrics by id from a container.
(string Channel, int? Score, double Seconds)[] rows = [("web", 9, 41), ("web", 3, 97.5), ("phone", 10, 600), ("phone", null, 55)];
NetPromoterScore nps = rows.Measure(CxMetrics.Nps, r => r.Score);
Console.WriteLine(nps);

ScorecardResult card = Scorecard.For<(string Channel, int? Score, double Seconds)>()
    .Add(CxMetrics.Nps, r => r.Score)
    .Add(CxMetrics.TimeOnTask, r => Elapsed.FromSeconds(r.Seconds))
    .By(r => r.Channel)
    .Measure(rows);
Console.WriteLine(card);

string stored = CxMetrics.Nps.ToJson(CxMetrics.Nps.Snapshot([9, 10, 0]));
NetPromoterScore restored = CxMetrics.Nps.Compute(CxMetrics.Nps.SnapshotFromJson(stored));
Console.WriteLine($"{restored} from {stored}");

InteractionLog log = InteractionLog.From(
    new[] { ("ann", "search", 0L), ("ann", "hotline", 60L), ("ben", "site", 30L) },
    c => c.Customer(e => e.Item1).Touchpoint(e => e.Item2).At(e => Instant.FromUnixTimeSeconds(e.Item3)));
JourneySet journeys = log.Journeys(JourneyPolicy.ByCustomer(Duration.FromMinutes(30)));
foreach (var transition in journeys.Transitions()) Console.WriteLine($"{transition.From} -> {transition.To}: {transition.Count}");

using ServiceProvider services = new ServiceCollection()
    .AddCxDomain(cx => cx.AddMetric(Metric.Proportion("slow", ((string Channel, int? Score, double Seconds) r) => r.Seconds, s => s > 90)))
    .BuildServiceProvider();
MetricCatalogue catalogue = services.GetRequiredService<MetricCatalogue>();
IMetricResult slow = catalogue["slow"].Measure(rows), byId = catalogue["nps"].Measure(rows, r => (Rating)r.Score);
Console.WriteLine($"slow {slow}; nps {byId}; churn {catalogue.Metric<Departure, ChurnRate>("churn").Measure([Departure.Stayed, Departure.Lost("price")])}");

CxDocument document = new CxDocument().WithInteractions(log.Select(e => e.ToInteraction()).ToArray());
byte[] json = CxJson.Write(document);
bool isSame = CxJson.Read(json).Document == document;
FindingList findings = CxJson.Read("""{"cx":"1.0","interactions":[{"touchpoint":7},null]}"""u8).Findings;
using MemoryStream lines = new();
await CxJson.WriteInteractionsAsync(lines, document.Interactions);
lines.Position = 0;
LogReadResult lineLog = await CxJson.ReadLogAsync(lines);
Console.WriteLine($"{json.Length} bytes of JSON; {lineLog}; {findings}");

bool isRight = nps.Count == 3 && nps.Promoters == 2 && restored.Promoters == 2 && card["nps", "phone"].Count == 1
    && journeys.Count == 2 && journeys.Transitions().Count == 1 && rows.MeasureBy(r => r.Channel, CxMetrics.Nps, r => r.Score).Count == 2
    && byId.Equals(nps) && slow.Value == 0.5
    && isSame && findings.Total == 3 && lineLog.Log.Count == 3 && CxJson.Converters.Count > 30;
return isRight ? 0 : 1;
