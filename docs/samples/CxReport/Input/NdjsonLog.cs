using Cx.Domain;
using CxReport.Arguments;

namespace CxReport.Input;

/// <summary>Reads a log from NDJSON: an interaction a line.</summary>
internal static class NdjsonLog
{
    private static readonly string[] Endings = [".ndjson", ".jsonl"];

    /// <summary>Whether a log is NDJSON: its name ends so, or it begins with a brace and nobody spoke of columns.</summary>
    public static bool IsNdjson(Options options, PeekedStream source) =>
        (options.InteractionsFile is { } file && Endings.Any(e => file.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
        || (options.Columns is null && BeginsWithBrace(source.Beginning));

    public static LogRead Read(PeekedStream source, Progress progress, JourneyChoice journeys)
    {
        source.Advanced = progress.ReportBytes;
        return Of(CxJson.ReadLogAsync(source, Findings.Options, CancellationToken.None).GetAwaiter().GetResult().Log, journeys);
    }

    /// <summary>A log with the policy that suits what it states.</summary>
    public static LogRead Of(InteractionLog log, JourneyChoice journeys)
    {
        bool hasJourneys = false, hasCustomers = false, hasChannels = false;
        foreach (var entry in log)
        {
            hasJourneys |= !entry.Journey.IsDefault;
            hasCustomers |= !entry.Customer.IsDefault;
            hasChannels |= entry.Channel.IsStated;
            if (hasJourneys && hasCustomers && hasChannels) break;
        }

        return new LogRead(log, log.Count == 0 ? JourneyPolicy.ById() : journeys.PolicyFor(hasJourneys, hasCustomers), hasChannels);
    }

    private static bool BeginsWithBrace(ReadOnlySpan<byte> beginning)
    {
        if (beginning.StartsWith("\uFEFF"u8)) beginning = beginning[3..];
        beginning = beginning.TrimStart(" \t\r\n"u8);
        return beginning.Length > 0 && beginning[0] == (byte)'{';
    }
}
