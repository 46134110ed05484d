using System.Globalization;

namespace Cx.Domain;

/// <summary>How results read.</summary>
internal static class Text
{
    public static string Of(IMetricResult result)
    {
        if (!result.Value.IsDefined) return result.Value.Reason!;
        string interval = result.Interval.IsDefined ? $" ({Interval(result)})" : "";
        return $"{Value(result)}{interval}, n = {result.Count.ToString(CultureInfo.InvariantCulture)}";
    }

    public static string Value(IMetricResult result) => result.Unit switch
    {
        MetricUnits.Ratio => Percent(result.Value),
        "" => Number(result.Value, 1),
        _ => Number(result.Value, 1) + (result.Value.IsDefined ? " " + result.Unit : ""),
    };

    public static string Interval(IMetricResult result) => Range(result.Interval, result.Unit == MetricUnits.Ratio ? 100 : 1);

    public static string Percent(MetricValue share) => Number(share, 100) + (share.IsDefined ? " %" : "");

    public static string Range(ConfidenceInterval interval, double factor) => interval.IsDefined
        ? $"{Number(interval.Lower, factor)} to {Number(interval.Upper, factor)}"
        : interval.Reason!;

    public static string Key(object? key) => key switch
    {
        null => "(none)",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => key.ToString() ?? "",
    };

    public static string Table(IEnumerable<Measurement> measurements)
    {
        string[][] lines =
        [
            ["group", "metric", "value", "interval", "n"],
            .. measurements.Select(m => new[]
            {
                Group(m.Group),
                m.Name,
                Value(m.Result),
                m.Result.Value.IsDefined ? Interval(m.Result) : "",
                Key(m.Result.Count),
            }),
        ];
        int[] widths = [.. Enumerable.Range(0, lines[0].Length).Select(c => lines.Max(l => l[c].Length))];
        return string.Join(
            Environment.NewLine,
            lines.Select(l => string.Join("  ", l.Select((cell, c) => cell.PadRight(widths[c]))).TrimEnd()));
    }

    /// <summary>Such as <c>channel phone, month 2026-02</c>: groupings stand side by side, so keys alone could mean either.</summary>
    public static string Group(IReadOnlyList<GroupValue> group) =>
        group.Count == 0 ? "all" : string.Join(", ", group.Select(g => $"{g.Name} {g}"));

    // One decimal for readers; more only where one decimal would show nothing but a zero.
    private static string Number(MetricValue value, double factor)
    {
        if (!value.IsDefined) return value.Reason!;
        double shown = value.Value * factor;
        return shown.ToString(Math.Abs(shown) is > 0 and < 0.1 ? "G2" : "0.0", CultureInfo.InvariantCulture);
    }
}
