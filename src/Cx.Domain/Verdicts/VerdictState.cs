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

    internal SortedDictionary<string, ReasonTally> Missed { get; } = new(StringComparer.Ordinal);

    internal void Count(Verdict ux, Verdict cx, long journeys) => Pairs[((int)ux * Kinds) + (int)cx] += journeys;

    internal void Miss(string code, ExperienceSide side, long journeys) =>
        Missed[code] = new(side, journeys + (Missed.TryGetValue(code, out var tally) ? tally.Journeys : 0));
}

internal readonly record struct ReasonTally(ExperienceSide Side, long Journeys);
