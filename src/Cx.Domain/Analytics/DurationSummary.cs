using System;
using System.Globalization;
using NodaTime;

namespace Cx.Domain.Analytics;

/// <summary>
/// How long journeys take, computed from every duration. Quantiles are linear between neighbours (Hyndman and Fan's type 7) and
/// rounded to 100 nanoseconds, which is what a log holds; the mean to the nanosecond.
/// </summary>
/// <remarks>Immutable and thread-safe. Where there is no journey, all but the count are <c>null</c>.</remarks>
public sealed class DurationSummary
{
    private readonly long[] _sorted;

    private DurationSummary(long[] sorted)
    {
        _sorted = sorted;
        Mean = Durations.MeanOf(sorted);
    }

    /// <summary>How many journeys there are.</summary>
    public int Count => _sorted.Length;

    /// <summary>The shortest.</summary>
    public Duration? Min => Quantile(0);

    /// <summary>As many are shorter as are longer.</summary>
    public Duration? Median => Quantile(0.5);

    /// <summary>The arithmetic mean.</summary>
    public Duration? Mean { get; }

    /// <summary>Nine of ten are at most as long.</summary>
    public Duration? P90 => Quantile(0.9);

    /// <summary>The longest.</summary>
    public Duration? Max => Quantile(1);

    /// <summary>The duration that a share of the journeys doesn't pass, linear between neighbours (type 7); <c>null</c> where there is no journey.</summary>
    /// <param name="p">The share, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share isn't between 0 and 1.</exception>
    public Duration? Quantile(double p) => p is >= 0 and <= 1
        ? Durations.QuantileOf(_sorted, p)
        : throw new ArgumentOutOfRangeException(nameof(p), p, "A share lies between 0 and 1.");

    /// <summary>The count and the median.</summary>
    public override string ToString() => Median is Duration median
        ? string.Format(CultureInfo.InvariantCulture, "{0} journeys, median {1}", Count, median)
        : MetricValue.NoData;

    internal static DurationSummary Of(JourneySet journeys)
    {
        var durations = new long[journeys.Count];
        for (var journey = 0; journey < durations.Length; journey++) durations[journey] = journeys.EndTicks(journey) - journeys.StartTicks(journey);
        Array.Sort(durations);
        return new DurationSummary(durations);
    }
}
