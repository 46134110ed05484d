namespace Cx.Domain.Json;

/// <summary>Touchpoints in JSON.</summary>
internal static class TouchpointContract
{
    private static readonly Member<Touchpoint, Id<Touchpoint>> Id = Member.Required<Touchpoint, Id<Touchpoint>>(
        "id", Kind.Id<Touchpoint>(), t => t.Id, Sensitivity.None, "Its id.");

    private static readonly Member<Touchpoint, LocalizedText> Name = Member.Optional<Touchpoint, LocalizedText>(
        "name", Kind.LocalizedText, t => t.Name, (t, value) => t.WithName(value), Sensitivity.None, "What people call it.");

    private static readonly Member<Touchpoint, LocalizedText> Description = Member.Optional<Touchpoint, LocalizedText>(
        "description", Kind.LocalizedText, t => t.Description, (t, value) => t.WithDescription(value), Sensitivity.None, "What it is, in words.");

    private static readonly Member<Touchpoint, TouchpointNature> Nature = Member.Optional<Touchpoint, TouchpointNature>(
        "nature", Kind.Nature, t => t.Nature, (t, value) => t.WithNature(value), Sensitivity.None, "What the customer meets there.");

    private static readonly Member<Touchpoint, Presence> Presence = Member.Optional<Touchpoint, Presence>(
        "presence", Kind.Presence, t => t.Presence, (t, value) => t.WithPresence(value), Sensitivity.None, "Whether it is online or offline.");

    private static readonly Member<Touchpoint, IReadOnlyList<Channel>> Channels = Member.Optional<Touchpoint, IReadOnlyList<Channel>>(
        "channels", Kind.ListOf(Kind.Channel), t => t.Channels, (t, value) => t.WithChannels([.. value]), Sensitivity.None, "The channels that lead to it.");

    public static readonly Contract<Touchpoint> Contract = Json.Contract.Of(
        "touchpoint",
        "A point of contact between a customer and the organisation.",
        draft => new Touchpoint(Id.In(draft)),
        [Id, Name, Description, Nature, Presence, Channels]);
}
