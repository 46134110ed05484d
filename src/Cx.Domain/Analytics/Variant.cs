using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;

namespace Cx.Domain.Analytics;

/// <summary>A sequence of touchpoints, and how many journeys follow it exactly.</summary>
/// <remarks>Immutable and thread-safe. It keeps its journeys' data alive instead of copying the sequence.</remarks>
public sealed class Variant
{
    internal Variant(JourneySet journeys, int journey, long count, MetricValue share, MetricValue coverage)
    {
        Touchpoints = new Sequence(journeys, journey);
        Count = count;
        Share = share;
        Coverage = coverage;
    }

    /// <summary>The touchpoints in order, at least one.</summary>
    public IReadOnlyList<Id<Touchpoint>> Touchpoints { get; }

    /// <summary>How many journeys follow it; at least 1.</summary>
    public long Count { get; }

    /// <summary>The share of all journeys that follow it, 0 to 1.</summary>
    public MetricValue Share { get; }

    /// <summary>The share of all journeys that follow this variant or one before it in the order, 0 to 1.</summary>
    public MetricValue Coverage { get; }

    /// <summary>The count and up to ten of the touchpoints.</summary>
    public override string ToString()
    {
        const int Shown = 10;
        var shown = new List<string>();
        for (var i = 0; i < Math.Min(Shown, Touchpoints.Count); i++) shown.Add(Touchpoints[i].ToString());
        if (Touchpoints.Count > Shown) shown.Add("…");
        return string.Format(CultureInfo.InvariantCulture, "{0} × {1}", Count, string.Join(" → ", shown));
    }

    private sealed class Sequence(JourneySet journeys, int journey) : IReadOnlyList<Id<Touchpoint>>
    {
        private readonly int _start = journeys.Offsets[journey];

        public int Count => journeys.Offsets[journey + 1] - _start;

        public Id<Touchpoint> this[int index] => index >= 0 && index < Count
            ? journeys.TouchpointColumn.Names[journeys.Steps[_start + index].Touchpoint]
            : throw new ArgumentOutOfRangeException(nameof(index), index, "The variant has no such step.");

        public IEnumerator<Id<Touchpoint>> GetEnumerator()
        {
            for (var index = 0; index < Count; index++) yield return this[index];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
