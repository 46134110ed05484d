namespace Cx.Domain.Json;

/// <summary>The kinds of values that contracts are made of.</summary>
internal static class Kind
{
    /// <summary>A text for people.</summary>
    public static readonly TextKind Text = new(recurs: false);

    /// <summary>A text that names something and recurs.</summary>
    public static readonly TextKind Name = new(recurs: true);

    public static readonly NumberKind Number = new();

    public static readonly DecimalKind Decimal = new();

    public static readonly FlagKind Flag = new();

    public static readonly OptionalKind<int> Count = new(new CountKind());

    public static readonly OptionalKind<long> Sequence = new(new WholeKind(long.MinValue, InteractionLog.NoSequence - 1));

    public static readonly InstantKind Instant = new();

    public static readonly OptionalKind<NodaTime.Instant> OptionalInstant = new(Instant);

    public static readonly OptionalKind<NodaTime.Duration> Duration = new(new DurationKind());

    public static readonly LocalDateKind LocalDate = new();

    public static readonly ChannelKind Channel = new();

    public static readonly LocalizedTextKind LocalizedText = new();

    public static readonly AttributeValueKind AttributeValue = new();

    public static readonly AttributesKind Attributes = new();

    public static readonly EnumKind<Presence> Presence = new(
        ("unspecified", Cx.Domain.Presence.Unspecified), ("online", Cx.Domain.Presence.Online), ("offline", Cx.Domain.Presence.Offline));

    public static readonly EnumKind<TouchpointNature> Nature = new(
        ("unspecified", TouchpointNature.Unspecified), ("interface", TouchpointNature.Interface),
        ("service", TouchpointNature.Service), ("message", TouchpointNature.Message));

    public static readonly EnumKind<InteractionDirection> InteractionDirection = new(
        ("unspecified", Cx.Domain.InteractionDirection.Unspecified), ("inbound", Cx.Domain.InteractionDirection.Inbound),
        ("outbound", Cx.Domain.InteractionDirection.Outbound));

    public static readonly EnumKind<CauseKind> CauseKind = new(
        ("unspecified", Cx.Domain.CauseKind.Unspecified), ("transferred", Cx.Domain.CauseKind.Transferred),
        ("repeated", Cx.Domain.CauseKind.Repeated), ("followed-up", Cx.Domain.CauseKind.FollowedUp));

    public static readonly EnumKind<Outcome> Outcome = new(
        ("unknown", Cx.Domain.Outcome.Unknown), ("succeeded", Cx.Domain.Outcome.Succeeded),
        ("failed", Cx.Domain.Outcome.Failed), ("abandoned", Cx.Domain.Outcome.Abandoned));

    public static readonly EnumKind<MetricDirection> MetricDirection = new(
        ("none", Cx.Domain.MetricDirection.None), ("higher-is-better", Cx.Domain.MetricDirection.HigherIsBetter),
        ("lower-is-better", Cx.Domain.MetricDirection.LowerIsBetter));

    public static readonly EnumKind<QuestionKind> QuestionKind = new(
        ("rating", Cx.Domain.QuestionKind.Rating), ("yes-no", Cx.Domain.QuestionKind.YesNo),
        ("choice", Cx.Domain.QuestionKind.Choice), ("text", Cx.Domain.QuestionKind.Text));

    public static readonly EnumKind<CaseStatus> CaseStatus = new(
        ("open", Cx.Domain.CaseStatus.Open), ("pending", Cx.Domain.CaseStatus.Pending),
        ("resolved", Cx.Domain.CaseStatus.Resolved), ("closed", Cx.Domain.CaseStatus.Closed));

    public static IdKind<TKind> Id<TKind>() => Ids<TKind>.Kind;

    public static ListKind<TItem> ListOf<TItem>(JsonKind<TItem> kind) => new(kind);

    private static class Ids<TKind>
    {
        public static readonly IdKind<TKind> Kind = new();
    }
}
