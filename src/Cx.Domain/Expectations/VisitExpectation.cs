namespace Cx.Domain;

/// <summary>
/// Nobody has to come in person for what they began elsewhere. Code <c>visit-needed</c>, CX side. Missed where an interaction
/// requires a touchpoint that isn't known to be online. Applies where an interaction requires a touchpoint or answers the
/// customer.
/// </summary>
/// <remarks>Immutable and thread-safe. Rests on what the interaction requires and on that touchpoint's presence, and on direction and cause.</remarks>
public sealed class VisitExpectation : IExpectation
{
    /// <inheritdoc/>
    public string Code => "visit-needed";

    /// <inheritdoc/>
    public ExperienceSide Side => ExperienceSide.Cx;

    /// <inheritdoc/>
    public Judgement Judge(JourneyEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        LogEntry[] demands = [.. evidence.Journey.Where(e => !e.Requires.IsDefault || DecisionExpectation.IsAnswer(e))];
        if (demands.Length == 0) return Judgement.NotApplicable;
        var missed = Array.FindAll(demands, IsVisit);
        return missed.Length > 0
            ? Judgement.Missed($"a visit to {string.Join(", ", missed.Select(e => e.Requires).Distinct())} is needed", missed)
            : Judgement.Met("no visit needed", demands);
    }

    private static bool IsVisit(LogEntry entry) =>
        !entry.Requires.IsDefault && entry.Log.Find(entry.Requires)?.Presence != Presence.Online;
}
