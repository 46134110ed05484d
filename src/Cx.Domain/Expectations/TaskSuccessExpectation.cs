namespace Cx.Domain;

/// <summary>
/// What people try with a product or interface succeeds. Code <c>task-failed</c>, UX side. Applies to interactions with an
/// interface; those with the same task (or the same touchpoint, where no task is stated) are attempts at one thing, of which
/// the last that ended decides. Breaking off is another expectation's: <see cref="AbandonmentExpectation"/>.
/// </summary>
/// <remarks>Immutable and thread-safe. Rests on the touchpoint's nature, and the interaction's outcome and task.</remarks>
public sealed class TaskSuccessExpectation : IExpectation
{
    /// <inheritdoc/>
    public string Code => "task-failed";

    /// <inheritdoc/>
    public ExperienceSide Side => ExperienceSide.Ux;

    /// <inheritdoc/>
    public Judgement Judge(JourneyEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return Attempts.Judge(evidence, Outcome.Failed, "failed at", "whether the person succeeded isn't known");
    }
}
