using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.ReferenceData;

/// <summary>Clicks and contacts of a web shop, compared exactly with what retentioneering 5.2 counted.</summary>
public class WebShopTests
{
    [ReferenceDataFact]
    public void Users_and_sessions_are_journeys()
    {
        var (log, expected) = (ReferenceFiles.Ecom(), ReferenceFiles.Expected("ecom"));
        Assert.Equal((expected.GetProperty("rows").GetInt32(), 0L), (log.Count, log.Rejected));
        var users = log.Journeys(JourneyPolicy.ByCustomer());
        var sessions = log.Journeys(JourneyPolicy.ById());
        Assert.Equal(expected.GetProperty("users").GetInt32(), users.Count);
        foreach (var (journeys, unit) in new[] { (users, "user_id"), (sessions, "session_id") })
        {
            var stats = Table(expected.GetProperty("path_stats").GetProperty(unit));
            var durations = journeys.Durations();
            Assert.Equal(stats["count"], durations.Count);
            Assert.Equal(stats["min"], durations.Min!.Value.TotalSeconds);
            Assert.Equal(stats["25%"], durations.Quantile(0.25)!.Value.TotalSeconds);
            Assert.Equal(stats["50%"], durations.Median!.Value.TotalSeconds);
            Assert.Equal(stats["75%"], durations.Quantile(0.75)!.Value.TotalSeconds);
            Assert.Equal(stats["90%"], durations.P90!.Value.TotalSeconds);
            Assert.Equal(stats["99%"], durations.Quantile(0.99)!.Value.TotalSeconds, 1e-7);
            Assert.Equal(stats["max"], durations.Max!.Value.TotalSeconds);
            Assert.Equal(stats["mean"], durations.Mean!.Value.TotalSeconds, 1e-8);
        }

        Assert.Equal(
            expected.GetProperty("event_frequency").GetProperty("data").EnumerateArray().ToDictionary(e => e[0].GetString()!, Number),
            users.Touchpoints().ToDictionary(t => t.Touchpoint.Value, t => (double)t.Interactions));
    }

    [ReferenceDataFact]
    public void Inactivity_breaks_sessions()
    {
        var (log, expected) = (ReferenceFiles.Ecom(), ReferenceFiles.Expected("ecom").GetProperty("sessions_by_timeout"));
        var gaps = new Dictionary<string, Duration>
        {
            ["10m"] = Duration.FromMinutes(10),
            ["30m"] = Duration.FromMinutes(30),
            ["1h"] = Duration.FromHours(1),
            ["24h"] = Duration.FromHours(24),
        };
        Assert.Equal(gaps.Count, expected.EnumerateObject().Count());
        foreach (var gap in expected.EnumerateObject())
        {
            var sessions = log.Journeys(JourneyPolicy.ByCustomer(gaps[gap.Name]));
            Assert.Equal(gap.Value.GetProperty("sessions").GetInt32(), sessions.Count);
            Assert.Equal(gap.Value.GetProperty("events").GetInt32(), sessions.Interactions);
            Assert.Equal(gap.Value.GetProperty("max_events").GetInt32(), sessions.DropOff().Count);
            Assert.Equal(gap.Value.GetProperty("single_event_sessions").GetInt64(), sessions.DropOff()[0].Lost);
        }
    }

    [ReferenceDataFact]
    public void Transitions_of_users_and_of_sessions()
    {
        var (log, expected) = (ReferenceFiles.Ecom(), ReferenceFiles.Expected("ecom"));
        foreach (var (policy, unit) in new[] { (JourneyPolicy.ByCustomer(), "user"), (JourneyPolicy.ById(), "session") })
        {
            var journeys = log.Journeys(policy);
            var actual = journeys.Transitions().ToDictionary(t => (t.From.Value, t.To.Value), t => (double)t.Count);
            foreach (var start in journeys.Starts()) actual.Add(("path_start", start.Touchpoint.Value), start.Count);
            foreach (var end in journeys.Ends()) actual.Add((end.Touchpoint.Value, "path_end"), end.Count);
            Assert.Equal(Matrix(expected.GetProperty($"transitions_{unit}_count")), actual);

            var shares = journeys.Transitions().ToDictionary(t => (t.From.Value, t.To.Value), t => t.Probability.Value);
            foreach (var start in journeys.Starts()) shares.Add(("path_start", start.Touchpoint.Value), start.Share.Value);
            var visits = journeys.Touchpoints().ToDictionary(t => t.Touchpoint, t => t.Interactions);
            foreach (var end in journeys.Ends()) shares.Add((end.Touchpoint.Value, "path_end"), (double)end.Count / visits[end.Touchpoint]);
            var expectedShares = Matrix(expected.GetProperty($"transitions_{unit}_proba_out"));
            Assert.Equal(expectedShares.Keys.ToHashSet(), shares.Keys.ToHashSet());
            foreach (var (pair, share) in expectedShares) Assert.Equal(share, shares[pair], 1e-12);
        }
    }

    [ReferenceDataFact]
    public void Funnels_of_users_and_of_sessions()
    {
        var (log, expected) = (ReferenceFiles.Ecom(), ReferenceFiles.Expected("ecom").GetProperty("funnels"));
        foreach (var funnel in expected.EnumerateArray())
        {
            var policy = funnel.GetProperty("unit").GetString() == "user_id" ? JourneyPolicy.ByCustomer() : JourneyPolicy.ById();
            var actual = log.Journeys(policy).Funnel([.. funnel.GetProperty("steps").EnumerateArray().Select(s => new Id<Touchpoint>(s.GetString()!))]);
            Assert.Equal(
                funnel.GetProperty("result").GetProperty("steps").EnumerateArray().Select(s =>
                    (s.GetProperty("step").GetString(), s.GetProperty("unique_paths").GetInt64(), s.GetProperty("conversion_rate").GetDouble(), s.GetProperty("step_conversion_rate").GetDouble())),
                actual.Steps.Select(s => ((string?)s.Touchpoint.Value, s.Journeys, s.OfAll.Value, s.OfPrevious.Value)));
        }
    }

    private static Dictionary<string, double> Table(JsonElement table)
    {
        var column = table.GetProperty("columns").EnumerateArray().Select(c => c.GetString()).ToList().IndexOf("duration");
        return table.GetProperty("index").EnumerateArray().Zip(table.GetProperty("data").EnumerateArray())
            .ToDictionary(r => r.First.GetString()!, r => double.Parse(r.Second[column].GetString()!, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Dictionary<(string, string), double> Matrix(JsonElement cells) => cells.EnumerateArray()
        .Where(c => c[2].GetDouble() > 0).ToDictionary(c => (c[0].GetString()!, c[1].GetString()!), c => c[2].GetDouble());

    private static double Number(JsonElement row) => row[1].ValueKind == JsonValueKind.String
        ? double.Parse(row[1].GetString()!, System.Globalization.CultureInfo.InvariantCulture)
        : row[1].GetDouble();
}
