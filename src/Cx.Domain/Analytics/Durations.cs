using System;
using Cx.Domain.Statistics;
using NodaTime;

namespace Cx.Domain.Analytics;

/// <summary>Statistics of durations in ticks.</summary>
internal static class Durations
{
    /// <summary>Type 7, rounded to the tick, which is what the log holds.</summary>
    public static Duration? QuantileOf(long[] sorted, double p)
    {
        if (sorted.Length == 0) return null;
        if (p is 0 or 1) return Duration.FromTicks(sorted[p is 0 ? 0 : sorted.Length - 1]);
        return Duration.FromTicks((long)Math.Round(Quantile.Of(sorted, p)));
    }

    /// <summary>The exact sum, divided once and rounded to the nanosecond.</summary>
    public static Duration? MeanOf(long[] durations)
    {
        if (durations.Length == 0) return null;
        var sum = 0m;
        foreach (var duration in durations) sum += duration;
        var mean = sum / durations.Length;
        var ticks = decimal.Floor(mean);
        return Duration.FromTicks((long)ticks) + Duration.FromNanoseconds((long)decimal.Round((mean - ticks) * NodaConstants.NanosecondsPerTick));
    }
}
