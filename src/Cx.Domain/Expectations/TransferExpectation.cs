namespace Cx.Domain;

/// <summary>
/// Nobody is passed on. Code <c>transferred</c>, CX side. Applies to journeys with a contact with people who serve.
/// </summary>
/// <remarks>Immutable and thread-safe. Rests on the touchpoint's nature and the interaction's cause.</remarks>
public sealed class TransferExpectation : IExpectation
{
    /// <summary>The expectation.</summary>
    /// <param name="atMost">How often a person may be transferred in one contact.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public TransferExpectation(int atMost = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(atMost);
        AtMost = atMost;
    }

    /// <summary>How often a person may be transferred in one contact.</summary>
    public int AtMost { get; }

    /// <inheritdoc/>
    public string Code => "transferred";

    /// <inheritdoc/>
    public ExperienceSide Side => ExperienceSide.Cx;

    /// <inheritdoc/>
    public Judgement Judge(JourneyEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.Contacts.Count == 0) return Judgement.NotApplicable;
        Contact[] missed = [.. evidence.Contacts.Where(c => c.Transfers > AtMost)];
        LogEntry[] transfers = [.. missed.SelectMany(c => c.Legs).Where(Contact.IsTransfer)];
        return transfers.Length > 0
            ? Judgement.Missed($"{Words.Count(transfers.Length, "transfer")}, to {string.Join(", ", transfers.Select(t => t.Touchpoint))}", transfers)
            : Judgement.Met(AtMost == 0 ? "no transfer" : $"at most {Words.Count(AtMost, "transfer")} a contact", [.. evidence.Contacts.SelectMany(c => c.Legs)]);
    }
}
