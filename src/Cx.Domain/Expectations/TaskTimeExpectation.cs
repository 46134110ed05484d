using NodaTime;

namespace Cx.Domain;

/// <summary>
/// An interaction with a product or interface takes no longer than people bear. Code <c>task-slow</c>, UX side. Applies to
/// interactions with an interface, and is unknown where one has no end.
/// </summary>
/// <remarks>Immutable and thread-safe. Rests on the touchpoint's nature, and the interaction's start and end.</remarks>
public sealed class TaskTimeExpectation : IExpectation
{
    /// <summary>The expectation.</summary>
    /// <param name="atMost">How long one interaction may take; five minutes if <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    public TaskTimeExpectation(Duration? atMost = null) => AtMost = Limit.Of(atMost, Duration.FromMinutes(5), nameof(atMost));

    /// <summary>How long one interaction may take.</summary>
    public Duration AtMost { get; }

    /// <inheritdoc/>
    public string Code => "task-slow";

    /// <inheritdoc/>
    public ExperienceSide Side => ExperienceSide.Ux;

    /// <inheritdoc/>
    public Judgement Judge(JourneyEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return Longest.Judge(
            evidence.Journey.Where(e => e.Nature == TouchpointNature.Interface),
            e => e.Duration,
            AtMost,
            (e, took) => $"{Words.Of(took)} at {e.Touchpoint}",
            "how long it took isn't known");
    }
}
