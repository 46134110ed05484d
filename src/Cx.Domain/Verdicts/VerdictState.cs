namespace Cx.Domain;

/// <summary>What the summary of verdicts keeps: how often each pair of verdicts occurred, and each reason.</summary>
/// <remarks>Owned by the metric that made it; not thread-safe.</remarks>
public sealed class VerdictState
{
    internal const int Kinds = 3;

    internal VerdictState()
    {
    }

    /// <summary>By verdict on UX, then on CX.</summary>
    internal long[] Pairs { get; } = new long[Kinds * Kinds];

    /// <summary>In how many journeys an expectation was missed.</summary>
    internal Dictionary<(string Code, ExperienceSide Side), long> Missed { get; } = [];

    internal IEnumerable<KeyValuePair<(string Code, ExperienceSide Side), long>> Sorted =>
        Missed.OrderBy(m => m.Key.Code, StringComparer.Ordinal).ThenBy(m => m.Key.Side);

    internal void Count(Verdict ux, Verdict cx, long journeys) => Pairs[((int)ux * Kinds) + (int)cx] += journeys;

    internal void Miss(string code, ExperienceSide side, long journeys)
    {
        Missed.TryGetValue((code, side), out var before);
        Missed[(code, side)] = before + journeys;
    }
}
