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
    private int[]? _ordinals;

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
    public int Interactions => _order.Steps.Length;

    /// <summary>How many pairs of neighbours in a journey start at the same time, whatever then decides their order.</summary>
    public long Ties => _order.Ties;

    /// <summary>How many of the log's interactions are in no journey, for lack of the id that the policy needs.</summary>
    public long Unassigned => Log.Count - Interactions;

    /// <summary>
    /// A warning <c>customer-missing</c> or <c>journey-missing</c> where some of the log's interactions are in no journey, for lack of the
    /// id that the policy needs; empty where all are in one.
    /// </summary>
    public FindingList Findings
    {
        get
        {
            if (Unassigned == 0) return FindingList.None;
            var id = Policy.IsById ? "journey" : "customer";
            FindingCollector findings = new(1);
            findings.Add(new Finding(id + "-missing", FindingSeverity.Warning, string.Format(
                CultureInfo.InvariantCulture,
                OptionalOwnerColumn is null
                    ? "{0} of {1} interactions are in no journey: the log has no {2} ids at all. Map them, or choose another policy."
                    : "{0} of {1} interactions are in no journey: they have no {2} id.",
                Unassigned, Log.Count, id), null));
            return findings.ToList();
        }
    }

    /// <summary>The interactions, journey by journey.</summary>
    internal JourneyStep[] Steps => _order.Steps;

    /// <summary>Where each journey starts among <see cref="Steps"/>, and a last one: where they end.</summary>
    internal int[] Offsets => _order.Offsets;

    /// <summary>The ids that journeys are made by; there where there is a journey.</summary>
    internal CodedColumn OwnerColumn => OptionalOwnerColumn!;

    internal CodedColumn TouchpointColumn => Log.TouchpointColumn;

    private CodedColumn? OptionalOwnerColumn => Policy.IsById ? Log.JourneyColumn : Log.CustomerColumn;

    /// <summary>A journey.</summary>
    /// <param name="index">Its place in the set, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such journey.</exception>
    public Journey this[int index] => index >= 0 && index < Count
        ? new Journey(this, index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, "The set has no such journey.");

    /// <summary>The journeys in their order.</summary>
    public IEnumerator<Journey> GetEnumerator()
    {
        for (var index = 0; index < Count; index++) yield return new Journey(this, index);
    }

    /// <summary>When a journey's first interaction starts, in ticks.</summary>
    internal long StartTicks(int journey) => Steps[Offsets[journey]].Start;

    /// <summary>The latest end in a journey, in ticks.</summary>
    internal long EndTicks(int journey) => _order.Ends is { } ends ? ends[journey] : Steps[Offsets[journey + 1] - 1].Start;

    /// <summary>The code of a journey's id or customer.</summary>
    internal int Owner(int journey) => OwnerColumn.Codes[Steps[Offsets[journey]].Entry];

    /// <summary>Which of its owner's journeys it is, from 1.</summary>
    internal int Ordinal(int journey)
    {
        var ordinals = _ordinals;
        if (ordinals is null)
        {
            ordinals = new int[Count];
            for (var i = 0; i < ordinals.Length; i++) ordinals[i] = i > 0 && Owner(i) == Owner(i - 1) ? ordinals[i - 1] + 1 : 1;
            _ordinals = ordinals;
        }

        return ordinals[journey];
    }

    /// <summary>How many journeys and interactions there are, and how many interactions are in none, if any.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, Unassigned == 0 ? "{0} journeys of {1} interactions" : "{0} journeys of {1} interactions, {2} interactions in none",
        Count, Interactions, Unassigned);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
