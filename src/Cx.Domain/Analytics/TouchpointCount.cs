using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Cx.Domain.Analytics;

/// <summary>How many journeys start or end at a touchpoint.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TouchpointCount
{
    private TouchpointCount(Id<Touchpoint> touchpoint, long count, MetricValue share)
    {
        Touchpoint = touchpoint;
        Count = count;
        Share = share;
    }

    /// <summary>The touchpoint.</summary>
    public Id<Touchpoint> Touchpoint { get; }

    /// <summary>How many journeys; at least 1.</summary>
    public long Count { get; }

    /// <summary>The share of all journeys, 0 to 1.</summary>
    public MetricValue Share { get; }

    /// <summary>The touchpoint and the count.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: {1}", Touchpoint, Count);

    internal static TouchpointCount[] OfStarts(JourneySet journeys)
    {
        var counts = new long[journeys.TouchpointColumn.Names.Count];
        for (var journey = 0; journey < journeys.Count; journey++) counts[journeys.Steps[journeys.Offsets[journey]].Touchpoint]++;
        return Ordered(journeys, counts);
    }

    internal static TouchpointCount[] OfEnds(JourneySet journeys)
    {
        var counts = new long[journeys.TouchpointColumn.Names.Count];
        for (var journey = 0; journey < journeys.Count; journey++) counts[journeys.Steps[journeys.Offsets[journey + 1] - 1].Touchpoint]++;
        return Ordered(journeys, counts);
    }

    /// <summary>How often each touchpoint is met, by code.</summary>
    internal static long[] Visits(JourneySet journeys)
    {
        var visits = new long[journeys.TouchpointColumn.Names.Count];
        foreach (var step in journeys.Steps) visits[step.Touchpoint]++;
        return visits;
    }

    private static TouchpointCount[] Ordered(JourneySet journeys, long[] counts)
    {
        var names = journeys.TouchpointColumn.Names;
        return [.. names
            .Select((name, code) => (Id: (Id<Touchpoint>)name, Count: counts[code]))
            .Where(t => t.Count > 0)
            .OrderByDescending(t => t.Count).ThenBy(t => t.Id)
            .Select(t => new TouchpointCount(t.Id, t.Count, MetricValue.Ratio(t.Count, journeys.Count)))];
    }
}
