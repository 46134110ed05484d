using System.Text.Encodings.Web;
using System.Text.Json;
using Cx.Domain;

namespace CxReport.Output;

/// <summary>The report for machines: every count, and numbers as they are.</summary>
internal static class JsonReport
{
    // Names stay readable in every script; the file is no part of a web page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Variants can be as many as journeys: what is written goes out before it fills the memory.
    private const int FlushAt = 1 << 16;

    public static void Write(Report report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        WriteInteractions(json, report);
        WriteBackground(json, report);
        WriteJourneys(json, report);
        WriteArray(json, "touchpoints", report.Touchpoints, t =>
        {
            json.WriteString("id", t.Touchpoint.Value);
            json.WriteNumber("interactions", t.Interactions);
            json.WriteNumber("journeys", t.Journeys);
            json.WriteNumber("reach", t.Reach.Value);
        });
        WriteArray(json, "channels", report.Channels, c =>
        {
            json.WriteString("id", c.Channel.Name);
            json.WriteNumber("interactions", c.Interactions);
            json.WriteNumber("journeys", c.Journeys);
            json.WriteNumber("firstChoices", c.FirstChoices);
        });
        WriteArray(json, "transitions", report.Transitions, t =>
        {
            json.WriteString("from", t.From.Value);
            json.WriteString("to", t.To.Value);
            json.WriteNumber("count", t.Count);
        });
        WriteArray(json, "starts", report.Starts, t => WriteCount(json, t.Touchpoint, t.Count));
        WriteArray(json, "ends", report.Ends, t => WriteCount(json, t.Touchpoint, t.Count));
        WriteArray(json, "variants", report.Variants, v =>
        {
            json.WriteStartArray("touchpoints");
            foreach (var touchpoint in v.Touchpoints) json.WriteStringValue(touchpoint.Value);
            json.WriteEndArray();
            json.WriteNumber("count", v.Count);
        });
        WriteArray(json, "funnel", report.Funnel?.Steps ?? [], s =>
        {
            json.WriteString("touchpoint", s.Touchpoint.Value);
            json.WriteNumber("journeys", s.Journeys);
        });
        WriteArray(json, "metrics", report.Metrics, m => WriteMetric(json, m));
        WriteVerdicts(json, report.Verdicts);
        json.WriteEndObject();
    }

    private static void WriteInteractions(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("interactions");
        json.WriteNumber("read", report.Rows);
        json.WriteNumber("rejected", report.Rejected);
        json.WriteNumber("ties", report.Journeys.Ties);
        WriteFindings(json, report.Log.Findings, report.Journeys.Findings);
        json.WriteEndObject();
    }

    private static void WriteBackground(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("responses");
        json.WriteNumber("read", report.Background.ResponsesRead);
        json.WriteNumber("rejected", report.Background.ResponsesRejected);
        WriteFindings(json, report.Background.ResponseFindings);
        json.WriteEndObject();
        json.WriteStartObject("document");
        json.WriteNumber("unusedInteractions", report.UnusedInteractions);
        WriteFindings(json, report.Background.DocumentFindings, report.DocumentCheck);
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, params FindingList[] lists)
    {
        WriteArray(json, "findings", lists.SelectMany(findings => findings), f =>
        {
            json.WriteString("code", f.Code);
            WriteNumber(json, "line", f.Row);
            if (f.Pointer is { } pointer) json.WriteString("pointer", pointer);
            json.WriteString("message", f.Message);
        });
        WriteArray(json, "findingCounts", lists.SelectMany(findings => findings.ByCode), c =>
        {
            json.WriteString("code", c.Code);
            json.WriteNumber("count", c.Count);
        });
    }

    private static void WriteJourneys(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("journeys");
        json.WriteNumber("count", report.Journeys.Count);
        json.WriteStartObject("durationSeconds");
        WriteNumber(json, "min", report.Durations.Min?.TotalSeconds);
        WriteNumber(json, "median", report.Durations.Median?.TotalSeconds);
        WriteNumber(json, "mean", report.MeanSeconds());
        WriteNumber(json, "p90", report.Durations.P90?.TotalSeconds);
        WriteNumber(json, "max", report.Durations.Max?.TotalSeconds);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMetric(Utf8JsonWriter json, Measurement measurement)
    {
        var result = measurement.Result;
        json.WriteString("id", measurement.Metric.Id);
        json.WriteStartObject("group");
        foreach (var group in measurement.Group) json.WriteString(group.Name, (string?)group.Key);
        json.WriteEndObject();
        WriteNumber(json, "value", result.Value);
        json.WriteString("unit", result.Unit);
        json.WriteNumber("n", result.Count);
        WriteNumber(json, "lower", result.Interval.Lower);
        WriteNumber(json, "upper", result.Interval.Upper);
        json.WriteString("reason", result.Value.Reason ?? result.Interval.Reason);
    }

    private static void WriteVerdicts(Utf8JsonWriter json, VerdictSummary verdicts)
    {
        json.WriteStartObject("verdicts");
        WriteSide(json, "ux", verdicts, ExperienceSide.Ux);
        WriteSide(json, "cx", verdicts, ExperienceSide.Cx);
        json.WriteNumber("uxSucceededCxFailed", verdicts.UxSucceededCxFailed.Successes);
        json.WriteNumber("uxFailedCxSucceeded", verdicts.UxFailedCxSucceeded.Successes);
        json.WriteNumber("bothSucceeded", verdicts.BothSucceeded.Successes);
        json.WriteNumber("bothFailed", verdicts.BothFailed.Successes);
        json.WriteNumber("undetermined", verdicts.Undetermined);
        WriteArray(json, "reasons", verdicts.Reasons, r =>
        {
            json.WriteString("code", r.Code);
            json.WriteString("side", r.Side == ExperienceSide.Ux ? "ux" : "cx");
            json.WriteNumber("journeys", r.Journeys);
        });
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, VerdictSummary verdicts, ExperienceSide side)
    {
        json.WriteStartObject(name);
        json.WriteNumber("succeeded", verdicts.Of(side, Verdict.Succeeded));
        json.WriteNumber("failed", verdicts.Of(side, Verdict.Failed));
        json.WriteNumber("undetermined", verdicts.Of(side, Verdict.Undetermined));
        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, Id<Touchpoint> touchpoint, long count)
    {
        json.WriteString("touchpoint", touchpoint.Value);
        json.WriteNumber("count", count);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> writeMembers)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeMembers(item);
            json.WriteEndObject();
            if (json.BytesPending >= FlushAt) json.Flush();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}
