using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;

namespace Cx.Domain;

/// <summary>
/// The journeys as experienced that a log's interactions make. Journeys come in the order in which their id (or their
/// customer) first appears in the log; those of one customer in the order of time. Inside a journey interactions come in
/// the order of their start, then of their sequence, those without one last, then of the log.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class JourneySet : IReadOnlyList<Journey>
{
    private readonly JourneyOrder _order;

    internal JourneySet(InteractionLog log, JourneyPolicy policy, JourneyOrder order)
    {
        Log = log;
        Policy = policy;
        _order = order;
    }

    /// <summary>The log that the journeys come from.</summary>
    public InteractionLog Log { get; }

    /// <summary>The policy that made the journeys.</summary>
    public JourneyPolicy Policy { get; }

    /// <summary>How many journeys there are.</summary>
    public int Count => _order.Offsets.Length - 1;

    /// <summary>How many interactions the journeys have together.</summary>
    public int Interactions => _order.Entries.Length;

    /// <summary>How many pairs of neighbours in a journey start at the same time, whatever then decides their order.</summary>
    public long Ties => _order.Ties;

    /// <summary>How many of the log's interactions are in no journey, for lack of the id that the policy needs.</summary>
    public long Unassigned => Log.Count - Interactions;

    /// <summary>The log's entries in the order of the journeys.</summary>
    internal int[] Entries => _order.Entries;

    /// <summary>The touchpoint code of each entry, in the order of the journeys.</summary>
    internal int[] Steps => _order.Steps;

    /// <summary>Where each journey starts among <see cref="Entries"/>, and a last one: where they end.</summary>
    internal int[] Offsets => _order.Offsets;

    /// <summary>The start of each journey's first interaction, in ticks.</summary>
    internal long[] StartTicks => _order.Starts;

    /// <summary>The latest end in each journey, in ticks.</summary>
    internal long[] EndTicks => _order.Ends;

    /// <summary>The code of each journey's id or customer.</summary>
    internal int[] Owners => _order.Owners;

    /// <summary>Which of its owner's journeys each is, from 0.</summary>
    internal int[] Ordinals => _order.Ordinals;

    internal CodedColumn TouchpointColumn => Log.TouchpointColumn;

    /// <summary>A journey.</summary>
    /// <param name="index">Its place in the set, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such journey.</exception>
    public Journey this[int index] => (uint)index < (uint)Count
        ? new Journey(this, index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, "The set has no such journey.");

    /// <summary>The journeys in their order.</summary>
    public IEnumerator<Journey> GetEnumerator()
    {
        for (var index = 0; index < Count; index++) yield return new Journey(this, index);
    }

    /// <summary>How many journeys and interactions there are.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} journeys of {1} interactions", Count, Interactions);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
