namespace Cx.Domain;

/// <summary>
/// A contact with people who serve resolves what it was for. Code <c>not-resolved</c>, CX side. Applies to contacts, each
/// with all its transfers; unknown where no leg of a contact says how it ended.
/// </summary>
/// <remarks>Immutable and thread-safe. Rests on the touchpoint's nature, and the interactions' outcomes and causes.</remarks>
public sealed class ResolutionExpectation : IExpectation
{
    /// <inheritdoc/>
    public string Code => "not-resolved";

    /// <inheritdoc/>
    public ExperienceSide Side => ExperienceSide.Cx;

    /// <inheritdoc/>
    public Judgement Judge(JourneyEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var contacts = evidence.Contacts;
        if (contacts.Count == 0) return Judgement.NotApplicable;
        Contact[] missed = [.. contacts.Where(c => c.Outcome is Outcome.Failed or Outcome.Abandoned)];
        if (missed.Length > 0)
        {
            return Judgement.Missed(
                $"{Words.Count(missed.Length, "contact")} of {contacts.Count} didn't resolve the question, at {string.Join(", ", missed.Select(c => c.Legs[0].Touchpoint))}",
                [.. missed.SelectMany(c => c.Legs)]);
        }

        LogEntry[] open = [.. contacts.Where(c => c.Outcome == Outcome.Unknown).SelectMany(c => c.Legs)];
        return open.Length > 0
            ? Judgement.Unknown("whether the contact resolved the question isn't known", open)
            : Judgement.Met($"{Words.Count(contacts.Count, "contact")}, all resolved", [.. contacts.SelectMany(c => c.Legs)]);
    }
}
