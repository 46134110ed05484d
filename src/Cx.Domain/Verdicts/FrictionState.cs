namespace Cx.Domain;

/// <summary>What the list of frictions keeps: by touchpoint, how many journeys met it, and how many missed which expectation there.</summary>
/// <remarks>Owned by the metric that made it; not thread-safe.</remarks>
public sealed class FrictionState
{
    internal FrictionState()
    {
    }

    internal Dictionary<Id<Touchpoint>, long> Met { get; } = [];

    internal Dictionary<(Id<Touchpoint> Touchpoint, string Code, ExperienceSide Side), long> Missed { get; } = [];

    internal static void Count<TKey>(Dictionary<TKey, long> counts, TKey key, long journeys)
        where TKey : notnull
    {
        counts.TryGetValue(key, out var before);
        counts[key] = before + journeys;
    }
}
