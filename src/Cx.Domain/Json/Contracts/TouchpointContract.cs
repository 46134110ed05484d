namespace Cx.Domain.Json;

/// <summary>Touchpoints in JSON.</summary>
internal static class TouchpointContract
{
    public static readonly Contract<Touchpoint> Contract = Create();

    private static Contract<Touchpoint> Create()
    {
        ContractBuilder<Touchpoint> touchpoint = new("touchpoint", "A point of contact between a customer and the organisation.");
        var id = touchpoint.Required("id", Kind.Id<Touchpoint>(), t => t.Id, Sensitivity.None, "Its id.");
        touchpoint.Optional("name", Kind.LocalizedText, t => t.Name, (t, value) => t.WithName(value), Sensitivity.None, "What people call it.");
        touchpoint.Optional("description", Kind.LocalizedText, t => t.Description, (t, value) => t.WithDescription(value), Sensitivity.None, "What it is, in words.");
        touchpoint.Optional("nature", Kind.Nature, t => t.Nature, (t, value) => t.WithNature(value), Sensitivity.None, "What the customer meets there.");
        touchpoint.Optional("presence", Kind.Presence, t => t.Presence, (t, value) => t.WithPresence(value), Sensitivity.None, "Whether it is online or offline.");
        touchpoint.Optional("channels", Kind.ListOf(Kind.Channel), t => t.Channels, (t, value) => t.WithChannels([.. value]), Sensitivity.None, "The channels that lead to it.");
        return touchpoint.Build(draft => new Touchpoint(id.In(draft)));
    }
}

/// <summary>Definitions of channels in JSON.</summary>
internal static class ChannelDefinitionContract
{
    public static readonly Contract<ChannelDefinition> Contract = Create();

    private static Contract<ChannelDefinition> Create()
    {
        ContractBuilder<ChannelDefinition> channel = new("channelDefinition", "What a channel is called, and whether it is online.");
        var named = channel.Required("channel", Kind.Channel, c => c.Channel, Sensitivity.None, "The channel.");
        var name = channel.Required("name", Kind.LocalizedText, c => c.Name, Sensitivity.None, "What people call it.");
        channel.Optional("presence", Kind.Presence, c => c.Presence, (c, value) => c.WithPresence(value), Sensitivity.None, "Whether it is online or offline.");
        return channel.Build(draft => new ChannelDefinition(named.In(draft), name.In(draft)));
    }
}
