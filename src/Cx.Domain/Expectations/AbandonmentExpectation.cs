namespace Cx.Domain;

/// <summary>
/// Nobody breaks off what they try with a product or interface. Code <c>task-abandoned</c>, UX side. Applies to interactions
/// with an interface; those with the same task (or touchpoint) are attempts at one thing, of which the last that ended decides.
/// </summary>
/// <remarks>Immutable and thread-safe. Rests on the touchpoint's nature, and the interaction's outcome and task.</remarks>
public sealed class AbandonmentExpectation : IExpectation
{
    /// <inheritdoc/>
    public string Code => "task-abandoned";

    /// <inheritdoc/>
    public ExperienceSide Side => ExperienceSide.Ux;

    /// <inheritdoc/>
    public Judgement Judge(JourneyEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return Attempts.Judge(evidence, Outcome.Abandoned, "broke off", "whether the person finished isn't known");
    }
}
