using System;

namespace Cx.Domain;

/// <summary>Journeys from a log.</summary>
public static class LogJourneys
{
    /// <summary>The journeys that a log's interactions make.</summary>
    /// <param name="log">The log.</param>
    /// <param name="policy">Which interactions make a journey.</param>
    /// <returns>The journeys; none from an empty log.</returns>
    public static JourneySet Journeys(this InteractionLog log, JourneyPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(policy);
        return new JourneySet(log, policy, JourneyOrder.Of(log, policy));
    }
}
