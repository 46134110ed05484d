using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Cx.Domain.Tests.Journeys;

/// <summary>What FsCheck generates and shrinks: a few bytes for an interaction.</summary>
public readonly record struct RawRow(byte Who, byte What, byte When, byte Length, byte Sequence, byte Channel);

/// <summary>An interaction as plain data, in whole minutes, for naive computations to compare with.</summary>
public sealed record Row(string? Customer, string? Journey, string Touchpoint, string? Channel, long Minute, long? Length, long? Sequence)
{
    public static readonly Instant Epoch = Instant.FromUtc(2024, 1, 1, 0, 0);

    public Instant At => Epoch + Duration.FromMinutes(Minute);

    public Instant? End => Length is long length ? At + Duration.FromMinutes(length) : null;

    public long EndMinute => Minute + (Length ?? 0);

    /// <summary>Few customers, touchpoints and minutes, so that ties, overlaps and long journeys are common; a fifth of the ids is missing.</summary>
    internal static List<Row> Of(IEnumerable<RawRow> raw) => [.. raw.Select(r => new Row(
        r.Who % 5 == 0 ? null : "c" + (r.Who % 5),
        r.Who % 7 == 0 ? null : "j" + (r.Who % 7),
        "t" + (r.What % 4),
        r.Channel % 4 == 0 ? null : "ch" + (r.Channel % 4),
        r.When % 64,
        r.Length % 3 == 0 ? null : r.Length % 16,
        r.Sequence % 4 == 0 ? null : r.Sequence % 4))];

    public static InteractionLog Log(IEnumerable<Row> rows) => InteractionLog.From(rows, c => c
        .Customer(r => r.Customer).Journey(r => r.Journey).Touchpoint(r => r.Touchpoint).Channel(r => r.Channel)
        .At(r => r.At).End(r => r.End).Sequence(r => r.Sequence));
}
