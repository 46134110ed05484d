namespace Cx.Domain;

/// <summary>
/// A contact with people who serve: an interaction at a touchpoint of the nature <see cref="TouchpointNature.Service"/>
/// together with those to which the customer was transferred from it, whatever their nature.
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
        LogEntry[] entries = [.. journey];
        var places = new Dictionary<Id<Interaction>, int>();
        for (var place = entries.Length - 1; place >= 0; place--)
            if (!entries[place].Id.IsDefault) places[entries[place].Id] = place;
        var contacts = new SortedDictionary<int, List<LogEntry>>();
        for (var place = 0; place < entries.Length; place++)
        {
            if (Beginning(place, entries, places) is not { } first) continue;
            if (!contacts.TryGetValue(first, out var legs)) contacts[first] = legs = [];
            legs.Add(entries[place]);
        }

        return [.. contacts.Values.Select(legs => new Contact(legs))];
    }

    /// <summary>
    /// The place of the first service on the way back from transfer to transfer; <c>null</c> where there is none. A transfer may
    /// stand before its cause where both have the same time, and wrong data may go in circles.
    /// </summary>
    private static int? Beginning(int place, LogEntry[] entries, Dictionary<Id<Interaction>, int> places)
    {
        int? first = null;
        for (var steps = 0; steps <= entries.Length; steps++)
        {
            if (entries[place].Nature == TouchpointNature.Service) first = place;
            if (!IsTransfer(entries[place]) || !places.TryGetValue(entries[place].Cause!.Interaction, out place)) break;
        }

        return first;
    }

    private bool Ended(Outcome outcome) => Legs.Any(leg => leg.Outcome == outcome);
}
