namespace Cx.Domain;

/// <summary>
/// What people hand in is accepted. Code <c>rejected</c>, CX side. Applies to what the organisation sends or says in answer
/// to the customer: outbound interactions that follow up an earlier one; unknown where such an answer has no outcome.
/// </summary>
/// <remarks>Immutable and thread-safe. Rests on the interaction's direction, cause and outcome.</remarks>
public sealed class DecisionExpectation : IExpectation
{
    /// <inheritdoc/>
    public string Code => "rejected";

    /// <inheritdoc/>
    public ExperienceSide Side => ExperienceSide.Cx;

    /// <inheritdoc/>
    public Judgement Judge(JourneyEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        LogEntry[] answers = [.. evidence.Journey.Where(IsAnswer)];
        if (answers.Length == 0) return Judgement.NotApplicable;
        if (Array.FindAll(answers, e => e.Outcome == Outcome.Failed) is { Length: > 0 } rejected)
        {
            var after = rejected[0].Start - evidence.Journey.Start;
            return Judgement.Missed($"rejected by {rejected[0].Touchpoint}, {Words.Of(after)} after the journey began", rejected);
        }

        return Array.FindAll(answers, e => e.Outcome != Outcome.Succeeded) is { Length: > 0 } open
            ? Judgement.Unknown("what was answered isn't known", open)
            : Judgement.Met("accepted", answers);
    }

    internal static bool IsAnswer(LogEntry entry) =>
        entry.Direction == InteractionDirection.Outbound && entry.Cause?.Kind == CauseKind.FollowedUp;
}
