namespace Cx.Domain;

/// <summary>What a brand says about one of its channels: its name, and whether it is online.</summary>
/// <remarks>Immutable and thread-safe; equal by content. Channels need no definition: their vocabulary is open.</remarks>
public sealed record ChannelDefinition : IExtensible<ChannelDefinition>
{
    /// <summary>The definition of a channel.</summary>
    /// <param name="channel">Which channel.</param>
    /// <param name="name">What people call it.</param>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    /// <exception cref="ArgumentException">The channel isn't stated.</exception>
    public ChannelDefinition(Channel channel, LocalizedText name)
    {
        if (!channel.IsStated) throw new ArgumentException("There is no channel.", nameof(channel));
        (Channel, Name) = (channel, Defined.Given(name));
    }

    /// <summary>Which channel.</summary>
    public Channel Channel { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Name { get; }

    /// <summary>Whether it is online or offline.</summary>
    public Presence Presence { get; private init; }

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With another presence.</summary>
    /// <param name="presence">Online or offline.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such presence.</exception>
    public ChannelDefinition WithPresence(Presence presence) => this with { Presence = Defined.Check(presence) };

    /// <summary>The channel.</summary>
    public override string ToString() => Channel.ToString();

    ChannelDefinition IExtensible<ChannelDefinition>.With(Extensions extensions) => this with { Extensions = extensions };
}
