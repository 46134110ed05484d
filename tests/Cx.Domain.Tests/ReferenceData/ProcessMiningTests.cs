using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.ReferenceData;

/// <summary>Logs of cases, compared exactly with what pm4py 2.7.14 counted.</summary>
public class ProcessMiningTests
{
    [ReferenceDataFact]
    public void A_help_desk_is_counted_as_pm4py_counts_it() => Compare("helpdesk");

    [ReferenceDataFact]
    public void The_textbook_example_is_counted_as_pm4py_counts_it() => Compare("running-example");

    private static void Compare(string name)
    {
        var expected = ReferenceFiles.Expected(name);
        var log = ReferenceFiles.Cases(name);
        var journeys = log.Journeys(JourneyPolicy.ById());
        Assert.Equal(0, log.Rejected);
        Assert.Equal(expected.GetProperty("events").GetInt32(), journeys.Interactions);
        Assert.Equal(expected.GetProperty("cases").GetInt32(), journeys.Count);
        Assert.Equal(expected.GetProperty("ordering").GetProperty("adjacent_equal_timestamps").GetInt64(), journeys.Ties);

        Assert.Equal(Counts(expected, "activities"), journeys.Touchpoints().ToDictionary(t => t.Touchpoint.Value, t => t.Interactions));
        Assert.Equal(Counts(expected, "start_activities"), journeys.Starts().ToDictionary(t => t.Touchpoint.Value, t => t.Count));
        Assert.Equal(Counts(expected, "end_activities"), journeys.Ends().ToDictionary(t => t.Touchpoint.Value, t => t.Count));

        var transitions = journeys.Transitions();
        Assert.Equal(
            expected.GetProperty("dfg").EnumerateArray().ToDictionary(t => (t[0].GetString()!, t[1].GetString()!), t => t[2].GetInt64()),
            transitions.ToDictionary(t => (t.From.Value, t.To.Value), t => t.Count));
        Assert.Equal(
            expected.GetProperty("transition_probabilities").EnumerateArray().Where(t => t[1].GetString() != "<END>")
                .ToDictionary(t => (t[0].GetString()!, t[1].GetString()!), t => t[2].GetDouble()),
            transitions.ToDictionary(t => (t.From.Value, t.To.Value), t => t.Probability.Value));

        Assert.Equal(expected.GetProperty("variants_total").GetInt32(), journeys.Variants().Count);
        Assert.Equal(
            expected.GetProperty("variants").EnumerateArray()
                .Select(v => (Path: v[0].EnumerateArray().Select(t => t.GetString()!).ToArray(), Count: v[1].GetInt64()))
                .OrderByDescending(v => v.Count).ThenBy(v => v.Path, Comparer<string[]>.Create(Ordinal))
                .Select(v => $"{v.Count}: {string.Join('|', v.Path)}"),
            journeys.Variants().Select(v => $"{v.Count}: {string.Join('|', v.Touchpoints)}"));
        if (expected.TryGetProperty("variant_coverage", out var coverage))
            foreach (var point in coverage.EnumerateObject())
                if (int.Parse(point.Name, CultureInfo.InvariantCulture) is var n && n <= journeys.Variants().Count)
                    Assert.Equal(point.Value.GetDouble(), journeys.Variants()[n - 1].Coverage.Value);

        Durations(expected.GetProperty("case_duration_seconds"), journeys);
    }

    private static void Durations(JsonElement expected, JourneySet journeys)
    {
        var actual = journeys.Durations();
        Assert.Equal(expected.GetProperty("n").GetInt32(), actual.Count);
        Assert.Equal(expected.GetProperty("min").GetDouble(), actual.Min!.Value.TotalSeconds);
        Assert.Equal(expected.GetProperty("max").GetDouble(), actual.Max!.Value.TotalSeconds);
        Assert.Equal(expected.GetProperty("p50").GetDouble(), actual.Median!.Value.TotalSeconds);
        Assert.Equal(expected.GetProperty("p90").GetDouble(), actual.P90!.Value.TotalSeconds);
        Assert.Equal(expected.GetProperty("mean").GetDouble(), actual.Mean!.Value.TotalSeconds, 1e-8);
        foreach (var quantile in expected.EnumerateObject().Where(q => q.Name[0] == 'p'))
        {
            var p = double.Parse(quantile.Name[1..], CultureInfo.InvariantCulture) / 100;
            Assert.Equal(quantile.Value.GetDouble(), actual.Quantile(p)!.Value.TotalSeconds, 1e-8);
        }
    }

    private static Dictionary<string, long> Counts(JsonElement expected, string name) =>
        expected.GetProperty(name).EnumerateObject().ToDictionary(a => a.Name, a => a.Value.GetInt64());

    private static int Ordinal(string[] left, string[] right) => left
        .Zip(right, string.CompareOrdinal).FirstOrDefault(c => c != 0) is var first && first != 0 ? first : left.Length.CompareTo(right.Length);
}
