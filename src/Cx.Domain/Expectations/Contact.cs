namespace Cx.Domain;

/// <summary>
/// A contact with people who serve: an interaction at a touchpoint of the nature <see cref="TouchpointNature.Service"/>
/// together with those to which the customer was transferred.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Contact
{
    private Contact(IReadOnlyList<LogEntry> legs) => Legs = legs;

    /// <summary>The first interaction and those it was transferred to, in the order of the journey; at least one.</summary>
    public IReadOnlyList<LogEntry> Legs { get; }

    /// <summary>How often the customer was transferred in it.</summary>
    public int Transfers => Legs.Count(IsTransfer);

    /// <summary>
    /// Succeeded where any leg did, else failed where any leg failed, else abandoned where any leg was; unknown where
    /// nothing is known of any.
    /// </summary>
    public Outcome Outcome =>
        Ended(Outcome.Succeeded) ? Outcome.Succeeded
        : Ended(Outcome.Failed) ? Outcome.Failed
        : Ended(Outcome.Abandoned) ? Outcome.Abandoned
        : Outcome.Unknown;

    /// <summary>How many interactions it has, and how it ended; nothing about the customer.</summary>
    public override string ToString() => $"contact of {Words.Count(Legs.Count, "interaction")}, {Words.Of(Outcome)}";

    internal static bool IsTransfer(LogEntry entry) => entry.Cause?.Kind == CauseKind.Transferred;

    internal static IReadOnlyList<Contact> In(Journey journey)
    {
        var contacts = new List<List<LogEntry>>();
        var byId = new Dictionary<Id<Interaction>, List<LogEntry>>();
        foreach (var entry in journey)
        {
            if (entry.Nature != TouchpointNature.Service) continue;
            if (!IsTransfer(entry) || !byId.TryGetValue(entry.Cause!.Interaction, out var legs)) contacts.Add(legs = []);
            legs.Add(entry);
            if (!entry.Id.IsDefault) byId[entry.Id] = legs;
        }

        return [.. contacts.Select(legs => new Contact(legs))];
    }

    private bool Ended(Outcome outcome) => Legs.Any(leg => leg.Outcome == outcome);
}
