using System.Globalization;
using NodaTime;

namespace Cx.Domain;

/// <summary>How amounts, outcomes and verdicts read in sentences.</summary>
internal static class Words
{
    public static string Count(long count, string noun) =>
        string.Format(CultureInfo.InvariantCulture, count == 1 ? "{0} {1}" : "{0} {1}s", count, noun);

    /// <summary>In the two largest units that there are, rounded down: <c>45 s</c>, <c>10 min</c>, <c>1 h 5 min</c>, <c>2 days 3 h</c>.</summary>
    public static string Of(Duration duration)
    {
        var (days, hours, minutes, seconds) = (duration.Days, duration.Hours, duration.Minutes, duration.Seconds);
        return days > 0 ? Join(Count(days, "day"), hours, "h")
            : hours > 0 ? Join(Text(hours, "h"), minutes, "min")
            : minutes > 0 ? Join(Text(minutes, "min"), seconds, "s")
            : Text(seconds, "s");
    }

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Succeeded => "succeeded",
        Outcome.Failed => "failed",
        Outcome.Abandoned => "abandoned",
        _ => "outcome unknown",
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Succeeded => "succeeded",
        Verdict.Failed => "failed",
        _ => "undetermined",
    };

    private static string Join(string large, int small, string unit) => small == 0 ? large : large + " " + Text(small, unit);

    private static string Text(int amount, string unit) => string.Format(CultureInfo.InvariantCulture, "{0} {1}", amount, unit);
}
