using System;
using System.Collections.Generic;
using Cx.Domain.Analytics;

namespace Cx.Domain;

/// <summary>What can be computed from journeys. Every result is immutable, has a stated order and is empty where there are no journeys.</summary>
public static class JourneyAnalyses
{
    /// <summary>Which touchpoint follows which, directly: the most frequent first, then by the ids' ordinal order.</summary>
    /// <param name="journeys">The journeys.</param>
    public static TransitionList Transitions(this JourneySet journeys)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        return TransitionList.Of(journeys);
    }

    /// <summary>Where journeys start: the most frequent touchpoint first, then by the ids' ordinal order.</summary>
    /// <param name="journeys">The journeys.</param>
    public static IReadOnlyList<TouchpointCount> Starts(this JourneySet journeys)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        return TouchpointCount.OfStarts(journeys);
    }

    /// <summary>Where journeys end: the most frequent touchpoint first, then by the ids' ordinal order.</summary>
    /// <param name="journeys">The journeys.</param>
    public static IReadOnlyList<TouchpointCount> Ends(this JourneySet journeys)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        return TouchpointCount.OfEnds(journeys);
    }

    /// <summary>The different sequences of touchpoints: the most frequent first, then by the ids' ordinal order, element by element, the shorter first.</summary>
    /// <param name="journeys">The journeys.</param>
    public static IReadOnlyList<Variant> Variants(this JourneySet journeys)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        return VariantCounting.Of(journeys);
    }

    /// <summary>How long journeys take, from their start to their latest end.</summary>
    /// <param name="journeys">The journeys.</param>
    public static DurationSummary Durations(this JourneySet journeys)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        return DurationSummary.Of(journeys);
    }

    /// <summary>How much each touchpoint is used and how many journeys it reaches: the most interactions first, then by the ids' ordinal order.</summary>
    /// <param name="journeys">The journeys.</param>
    public static IReadOnlyList<TouchpointReach> Touchpoints(this JourneySet journeys)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        return TouchpointReach.Of(journeys);
    }

    /// <summary>Which channels customers use, and which they choose first: the most interactions first, then by the names' ordinal order.</summary>
    /// <param name="journeys">The journeys.</param>
    public static ChannelPreferences Channels(this JourneySet journeys)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        return ChannelPreferences.Of(journeys);
    }

    /// <summary>How many journeys are left at their first interaction, how many go on to a second, and so on: by position.</summary>
    /// <param name="journeys">The journeys.</param>
    public static IReadOnlyList<DropOffStep> DropOff(this JourneySet journeys)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        return DropOffStep.Of(journeys);
    }

    /// <summary>
    /// How many journeys pass the given touchpoints in order: each step at a later position than the one before, with anything between.
    /// </summary>
    /// <param name="journeys">The journeys.</param>
    /// <param name="steps">The touchpoints in order, at least one; the same may come again. One that the log doesn't know is reached by none, and told by <see cref="FunnelStep.IsKnown"/>.</param>
    /// <exception cref="ArgumentException">There are no steps, or one is no id.</exception>
    public static Funnel Funnel(this JourneySet journeys, params Id<Touchpoint>[] steps)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        ArgumentNullException.ThrowIfNull(steps);
        return Analytics.Funnel.Of(journeys, steps);
    }
}
