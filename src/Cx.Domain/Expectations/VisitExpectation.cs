namespace Cx.Domain;

/// <summary>
/// Nobody has to come in person for what they began elsewhere. Code <c>visit-needed</c>, CX side. Missed where an interaction
/// requires a touchpoint that is offline; unknown where that touchpoint's presence is. Applies where an interaction requires a touchpoint or answers the
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
        if (Array.FindAll(demands, e => PresenceOf(e) == Presence.Offline) is { Length: > 0 } missed)
            return Judgement.Missed($"a visit to {Names(missed)} is needed", missed);
        return Array.FindAll(demands, e => PresenceOf(e) == Presence.Unspecified) is { Length: > 0 } open
            ? Judgement.Unknown($"whether {Names(open)} is offline isn't known", open)
            : Judgement.Met("no visit needed", demands);
    }

    private static string Names(LogEntry[] demands) => string.Join(", ", demands.Select(e => e.Requires).Distinct());

    /// <summary>Where the customer has to go: as the touchpoint states, else as is usual for its channels where they agree. Nothing required is online.</summary>
    private static Presence PresenceOf(LogEntry entry)
    {
        if (entry.Requires.IsDefault) return Presence.Online;
        if (entry.Log.Find(entry.Requires) is not { } touchpoint) return Presence.Unspecified;
        if (touchpoint.Presence != Presence.Unspecified) return touchpoint.Presence;
        Presence[] usual = [.. touchpoint.Channels.Select(c => c.UsualPresence).Distinct()];
        return usual.Length == 1 ? usual[0] : Presence.Unspecified;
    }
}
