namespace Cx.Domain;

/// <summary>The attempts of a journey with interfaces, by what was tried.</summary>
internal static class Attempts
{
    public static Judgement Judge(JourneyEvidence evidence, Outcome bad, string verb, string missing)
    {
        var last = new Dictionary<string, LogEntry>(StringComparer.Ordinal);
        foreach (var entry in evidence.Journey)
        {
            if (entry.Nature != TouchpointNature.Interface) continue;
            var attempted = Name(entry);
            if (entry.Outcome != Outcome.Unknown || !last.ContainsKey(attempted)) last[attempted] = entry;
        }

        if (last.Count == 0) return Judgement.NotApplicable;
        var ends = last.Values.OrderBy(e => e.Start).ToArray();
        if (Array.FindAll(ends, e => e.Outcome == bad) is { Length: > 0 } missed) return Judgement.Missed($"{verb} {Names(missed)}", missed);
        return Array.FindAll(ends, e => e.Outcome == Outcome.Unknown) is { Length: > 0 } unknown
            ? Judgement.Unknown($"{missing}: {Names(unknown)}", unknown)
            : Judgement.Met($"{Words.Count(ends.Length, "task")}, none {Words.Of(bad)}", ends);
    }

    private static string Name(LogEntry entry) => entry.Task?.Task ?? entry.Touchpoint.Value;

    private static string Names(LogEntry[] entries) => string.Join(", ", entries.Select(Name));
}
