using System.Text.Json;
using Cx.Domain.Tests.ReferenceData;
using Xunit;

namespace CxReport.Tests;

/// <summary>The report beside what independent tools (pm4py, retentioneering) found in the same files.</summary>
public class ReferenceDataTests
{
    [ReferenceDataFact]
    public void Helpdesk_agrees_with_pm4py() => AgreesWithPm4py("helpdesk", "journey=case_id,touchpoint=activity,at=timestamp");

    [ReferenceDataFact]
    public void Helpdesk_with_its_sequence_agrees_with_pm4py() => AgreesWithPm4py("helpdesk", "journey=case_id,touchpoint=activity,at=timestamp,sequence=row");

    [ReferenceDataFact]
    public void The_running_example_agrees_with_pm4py() => AgreesWithPm4py("running-example", "journey=case_id,touchpoint=activity,at=timestamp");

    [ReferenceDataFact]
    public void The_shop_by_customer_and_gap_agrees_with_retentioneering() =>
        AgreesWithRetentioneering("customer=user_id,touchpoint=event,at=timestamp,channel=platform", "--journeys", "gap:30m");

    [ReferenceDataFact]
    public void The_shop_by_session_agrees_with_retentioneering() => AgreesWithRetentioneering("journey=session_id,touchpoint=event,at=timestamp,channel=platform");

    [ReferenceDataFact]
    public void The_shop_has_as_many_sessions_at_every_gap()
    {
        var expected = Expected("ecom").GetProperty("sessions_by_timeout");
        foreach (var gap in (string[])["10m", "30m", "1h", "24h"])
        {
            var report = ReportOn("ecom", "customer=user_id,touchpoint=event,at=timestamp", "--journeys", "gap:" + gap);
            Assert.Equal(expected.GetProperty(gap).GetProperty("sessions").GetInt64(), report.GetProperty("journeys").GetProperty("count").GetInt64());
        }
    }

    private static void AgreesWithPm4py(string name, string columns)
    {
        var (report, expected) = (ReportOn(name, columns), Expected(name));
        var interactions = report.GetProperty("interactions");
        Assert.Equal(expected.GetProperty("events").GetInt64(), interactions.GetProperty("read").GetInt64());
        Assert.Equal(0, interactions.GetProperty("rejected").GetInt64());
        Assert.Equal(expected.GetProperty("ordering").GetProperty("adjacent_equal_timestamps").GetInt64(), interactions.GetProperty("ties").GetInt64());
        Assert.Equal(expected.GetProperty("cases").GetInt64(), report.GetProperty("journeys").GetProperty("count").GetInt64());
        Assert.Equal(Members(expected.GetProperty("activities")), Counts(report, "touchpoints", "interactions", "id"));
        Assert.Equal(Members(expected.GetProperty("start_activities")), Counts(report, "starts", "count", "touchpoint"));
        Assert.Equal(Members(expected.GetProperty("end_activities")), Counts(report, "ends", "count", "touchpoint"));
        Assert.Equal(Triples(expected.GetProperty("dfg")), Counts(report, "transitions", "count", "from", "to"));
        Assert.Equal(
            Sorted(expected.GetProperty("variants").EnumerateArray().Select(v => (Texts(v[0]), v[1].GetDouble()))),
            Sorted(report.GetProperty("variants").EnumerateArray().Select(v => (Texts(v.GetProperty("touchpoints")), v.GetProperty("count").GetDouble()))));
        var durations = expected.GetProperty("case_duration_seconds");
        foreach (var (ours, theirs) in (ReadOnlySpan<(string, string)>)[("min", "min"), ("median", "p50"), ("mean", "mean"), ("p90", "p90"), ("max", "max")])
            Assert.Equal(durations.GetProperty(theirs).GetDouble(), Seconds(report, ours));
    }

    private static void AgreesWithRetentioneering(string columns, params string[] options)
    {
        var expected = Expected("ecom");
        var report = ReportOn("ecom", columns, options);
        Assert.Equal(expected.GetProperty("rows").GetInt64(), report.GetProperty("interactions").GetProperty("read").GetInt64());
        Assert.Equal(
            Sorted(expected.GetProperty("event_frequency").GetProperty("data").EnumerateArray().Select(e => (e[0].GetString()!, e[1].GetDouble()))),
            Counts(report, "touchpoints", "interactions", "id"));
        var moves = expected.GetProperty("transitions_session_count").EnumerateArray().ToLookup(t => (t[0].GetString() == "path_start", t[1].GetString() == "path_end"));
        Assert.Equal(Sorted(moves[(false, false)].Select(t => (t[0].GetString() + "|" + t[1].GetString(), t[2].GetDouble()))), Counts(report, "transitions", "count", "from", "to"));
        Assert.Equal(Sorted(moves[(true, false)].Select(t => (t[1].GetString()!, t[2].GetDouble()))), Counts(report, "starts", "count", "touchpoint"));
        Assert.Equal(Sorted(moves[(false, true)].Select(t => (t[0].GetString()!, t[2].GetDouble()))), Counts(report, "ends", "count", "touchpoint"));
        var stats = expected.GetProperty("path_stats").GetProperty("session_id");
        var rows = stats.GetProperty("index").EnumerateArray().Select(i => i.GetString()!).ToList();
        foreach (var (ours, theirs) in (ReadOnlySpan<(string, string)>)[("min", "min"), ("median", "50%"), ("mean", "mean"), ("p90", "90%"), ("max", "max")])
        {
            var text = stats.GetProperty("data")[rows.IndexOf(theirs)][1].GetString()!;
            Assert.Equal(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture), Seconds(report, ours));
        }

        foreach (var funnel in expected.GetProperty("funnels").EnumerateArray().Where(f => f.GetProperty("unit").GetString() == "session_id"))
        {
            var steps = Texts(funnel.GetProperty("steps"), ",");
            var reached = ReportOn("ecom", columns, [.. options, "--funnel", steps]).GetProperty("funnel").EnumerateArray().Select(s => s.GetProperty("journeys").GetInt64());
            Assert.Equal(funnel.GetProperty("result").GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("unique_paths").GetInt64()), reached);
        }
    }

    private static JsonElement ReportOn(string name, string columns, params string[] options) =>
        Ran.With(["--interactions", ReferenceDataFactAttribute.PathOf(name + ".csv"), "--columns", columns, "--json", "-", "--strict", .. options]).Json;

    private static JsonElement Expected(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(ReferenceDataFactAttribute.PathOf($"expected/{name}.json")));
        return document.RootElement.Clone();
    }

    private static double Seconds(JsonElement report, string member) => report.GetProperty("journeys").GetProperty("durationSeconds").GetProperty(member).GetDouble();

    private static IEnumerable<(string, double)> Members(JsonElement counts) => Sorted(counts.EnumerateObject().Select(p => (p.Name, p.Value.GetDouble())));

    private static IEnumerable<(string, double)> Triples(JsonElement counts) => Sorted(counts.EnumerateArray().Select(t => (t[0].GetString() + "|" + t[1].GetString(), t[2].GetDouble())));

    private static IEnumerable<(string, double)> Counts(JsonElement report, string list, string count, params string[] names) =>
        Sorted(report.GetProperty(list).EnumerateArray().Select(i => (string.Join('|', names.Select(n => i.GetProperty(n).GetString())), i.GetProperty(count).GetDouble())));

    private static string Texts(JsonElement texts, string between = "|") => string.Join(between, texts.EnumerateArray().Select(t => t.GetString()));

    private static (string, double)[] Sorted(IEnumerable<(string Name, double Count)> counts) => [.. counts.OrderBy(c => c.Name, StringComparer.Ordinal)];
}
