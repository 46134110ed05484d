namespace Cx.Domain;

/// <summary>The attempts of a journey with interfaces, by what was tried.</summary>
internal static class Attempts
{
    public static Judgement Judge(JourneyEvidence evidence, Outcome bad, string verb, string missing)
    {
        var last = new Dictionary<(bool IsTask, string Name), LogEntry>();
        foreach (var entry in evidence.Journey)
        {
            if (entry.Nature != TouchpointNature.Interface) continue;
            var attempted = (entry.Task is not null, Name(entry));
            if (!last.TryGetValue(attempted, out var before) || Decides(entry, before)) last[attempted] = entry;
        }

        if (last.Count == 0) return Judgement.NotApplicable;
        var ends = last.Values.OrderBy(e => e.Start).ToArray();
        if (Array.FindAll(ends, e => e.Outcome == bad) is { Length: > 0 } missed) return Judgement.Missed($"{verb} {Names(missed)}", missed);
        return Array.FindAll(ends, e => e.Outcome == Outcome.Unknown) is { Length: > 0 } unknown
            ? Judgement.Unknown($"{missing}: {Names(unknown)}", unknown)
            : Judgement.Met($"{Words.Count(ends.Length, "task")}, none {Words.Of(bad)}", ends);
    }

    /// <summary>Whether a later start ended last too, or is the first of which the outcome is known.</summary>
    private static bool Decides(LogEntry entry, LogEntry before) => entry.Outcome != Outcome.Unknown
        && (before.Outcome == Outcome.Unknown || (entry.End ?? entry.Start) >= (before.End ?? before.Start));

    private static string Name(LogEntry entry) => entry.Task?.Task ?? entry.Touchpoint.Value;

    private static string Names(LogEntry[] entries) => string.Join(", ", entries.Select(Name));
}
