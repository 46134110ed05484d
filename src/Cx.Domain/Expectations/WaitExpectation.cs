using NodaTime;

namespace Cx.Domain;

/// <summary>
/// Nobody is kept waiting. Code <c>held-long</c>, CX side. Applies to interactions with people who serve, and to any other
/// that states a waiting time; unknown where service doesn't state it.
/// </summary>
/// <remarks>Immutable and thread-safe. Rests on the touchpoint's nature and the interaction's waiting time.</remarks>
public sealed class WaitExpectation : IExpectation
{
    /// <summary>The expectation.</summary>
    /// <param name="atMost">How long one wait may be; three minutes if <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    public WaitExpectation(Duration? atMost = null) => AtMost = Limit.Of(atMost, Duration.FromMinutes(3), nameof(atMost));

    /// <summary>How long one wait may be.</summary>
    public Duration AtMost { get; }

    /// <inheritdoc/>
    public string Code => "held-long";

    /// <inheritdoc/>
    public ExperienceSide Side => ExperienceSide.Cx;

    /// <inheritdoc/>
    public Judgement Judge(JourneyEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return Longest.Judge(
            evidence.Journey.Where(e => e.Nature == TouchpointNature.Service || e.Waiting is not null),
            e => e.Waiting,
            AtMost,
            (e, held) => $"held for {Words.Of(held)} at {e.Touchpoint}",
            "how long the person waited isn't known");
    }
}
