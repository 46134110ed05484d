using NodaTime;

namespace Cx.Domain;

/// <summary>Judges by the longest of some durations.</summary>
internal static class Longest
{
    public static Judgement Judge(
        IEnumerable<LogEntry> entries, Func<LogEntry, Duration?> duration, Duration atMost, Func<LogEntry, Duration, string> words, string missing)
    {
        LogEntry[] applicable = [.. entries];
        if (applicable.Length == 0) return Judgement.NotApplicable;
        var known = Array.FindAll(applicable, e => duration(e) is not null);
        if (known.Length > 0)
        {
            var longest = known.Aggregate((a, b) => duration(b) > duration(a) ? b : a);
            var found = words(longest, duration(longest)!.Value);
            if (duration(longest) > atMost) return Judgement.Missed(found, Array.FindAll(known, e => duration(e) > atMost));
            if (known.Length == applicable.Length) return Judgement.Met(found, longest);
        }

        return Judgement.Unknown(missing, Array.FindAll(applicable, e => duration(e) is null));
    }
}
