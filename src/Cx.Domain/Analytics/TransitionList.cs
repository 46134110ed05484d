using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;

namespace Cx.Domain.Analytics;

/// <summary>Which touchpoint follows which, directly: the most frequent first, then by the ids' ordinal order, from before to.</summary>
/// <remarks>Immutable and thread-safe. Empty where no journey has two interactions.</remarks>
public sealed class TransitionList : IReadOnlyList<Transition>
{
    private readonly Transition[] _transitions;

    private TransitionList(Transition[] transitions, long total)
    {
        _transitions = transitions;
        Total = total;
    }

    /// <summary>How many different transitions there are.</summary>
    public int Count => _transitions.Length;

    /// <summary>How many transitions there are altogether: the interactions less the journeys.</summary>
    public long Total { get; }

    /// <summary>A transition.</summary>
    /// <param name="index">Its place in the order, from 0.</param>
    public Transition this[int index] => _transitions[index];

    /// <summary>The transitions in order.</summary>
    public IEnumerator<Transition> GetEnumerator() => ((IEnumerable<Transition>)_transitions).GetEnumerator();

    /// <summary>How many there are.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} different transitions of {1}", Count, Total);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static TransitionList Of(JourneySet journeys)
    {
        var names = journeys.TouchpointColumn.Names;
        var cells = TransitionCounting.Of(journeys);
        var visits = TouchpointCount.Visits(journeys);
        var ranks = journeys.TouchpointColumn.OrdinalRanks();
        cells.Sort((a, b) =>
            a.Count != b.Count ? b.Count.CompareTo(a.Count)
            : a.From != b.From ? ranks[a.From].CompareTo(ranks[b.From])
            : ranks[a.To].CompareTo(ranks[b.To]));
        long total = journeys.Interactions - journeys.Count;
        return new TransitionList(
            [.. cells.ConvertAll(c => new Transition(names[c.From], names[c.To], c.Count, MetricValue.Ratio(c.Count, visits[c.From]), MetricValue.Ratio(c.Count, total)))],
            total);
    }
}
