using System;
using System.Collections.Generic;
using NodaTime;

namespace Cx.Domain.Analytics;

/// <summary>Statistics of durations in ticks.</summary>
internal static class Durations
{
    public static Duration? Quantile(IReadOnlyList<long> sorted, double p)
    {
        if (sorted.Count == 0) return null;
        var place = p * (sorted.Count - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return Duration.FromTicks(sorted[below]) + Duration.FromTicks((place - below) * (sorted[above] - sorted[below]));
    }

    /// <summary>The exact sum, divided once and rounded to the nanosecond.</summary>
    public static Duration? Mean(IReadOnlyList<long> durations)
    {
        if (durations.Count == 0) return null;
        var sum = 0m;
        foreach (var duration in durations) sum += duration;
        var mean = sum / durations.Count;
        var ticks = decimal.Floor(mean);
        return Duration.FromTicks((long)ticks) + Duration.FromNanoseconds((long)decimal.Round((mean - ticks) * NodaConstants.NanosecondsPerTick));
    }
}
