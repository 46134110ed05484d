using System.Globalization;
using Cx.Domain;
using NodaTime;

namespace CxReport.Output;

/// <summary>Numbers as people read them, whatever the machine's culture.</summary>
internal static class Words
{
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Counted(long count, string one, string many) => $"{Count(count)} {(count == 1 ? one : many)}";

    /// <summary>Such as <c>4.1</c>.</summary>
    public static string Mean(double sum, double count) => (sum / count).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>83.1 %</c>.</summary>
    public static string Share(MetricValue share) => share.IsDefined ? Percent(share.Value) + " %" : share.Reason!;

    /// <summary>Such as <c>1 h 12 min</c>: the two largest units that matter.</summary>
    public static string Time(Duration duration) => Time(duration.TotalSeconds);

    public static string Instant(Instant instant, DateTimeZone zone) => instant.InZone(zone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>83.1 %</c> or <c>4 min 12 s</c>, or why there is none.</summary>
    public static string Value(IMetricResult result) => result.Value.IsDefined ? Number(result.Value.Value, result.Unit) : result.Value.Reason!;

    /// <summary>Such as <c>81.9 to 84.2</c>, or why there is none.</summary>
    public static string Interval(IMetricResult result)
    {
        if (!result.Interval.IsDefined) return result.Interval.Reason!;
        var (lower, upper) = (result.Interval.Lower.Value, result.Interval.Upper.Value);
        return result.Unit == MetricUnits.Ratio ? $"{Percent(lower)} to {Percent(upper)}" : $"{Number(lower, result.Unit)} to {Number(upper, result.Unit)}";
    }

    private static string Number(double value, string unit) => unit switch
    {
        MetricUnits.Ratio => Percent(value) + " %",
        MetricUnits.Seconds => Time(value),
        _ => value.ToString("0.0", CultureInfo.InvariantCulture) + " " + unit,
    };

    private static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Time(double seconds)
    {
        const double Minute = 60, Hour = 60 * Minute, Day = 24 * Hour;
        return seconds switch
        {
            0 => "0 s",
            < 0.9995 => string.Create(CultureInfo.InvariantCulture, $"{seconds * 1000:0} ms"),
            < 9.95 => string.Create(CultureInfo.InvariantCulture, $"{seconds:0.#} s"),
            < Minute - 0.5 => string.Create(CultureInfo.InvariantCulture, $"{seconds:0} s"),
            < Hour - 0.5 => InTwo(seconds, Minute, "min", 1, "s"),
            < Day - (Minute / 2) => InTwo(seconds, Hour, "h", Minute, "min"),
            _ => InTwo(seconds, Day, "d", Hour, "h"),
        };
    }

    /// <summary>Rounds to the small unit first, so that there are never 60 seconds beside the minutes.</summary>
    private static string InTwo(double seconds, double large, string largeName, double small, string smallName)
    {
        var units = Math.Round(seconds / small);
        var inLarge = large / small;
        var rest = units % inLarge;
        var first = $"{Count((long)(units / inLarge))} {largeName}";
        return rest == 0 ? first : $"{first} {Count((long)rest)} {smallName}";
    }
}
