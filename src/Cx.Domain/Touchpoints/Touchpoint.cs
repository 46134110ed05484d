namespace Cx.Domain;

/// <summary>A point of contact between a customer and the organisation: a page, a call, a letter, a counter.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record Touchpoint : IExtensible<Touchpoint>
{
    /// <summary>A touchpoint of which only the id is known.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public Touchpoint(Id<Touchpoint> id) => Id = Defined.Check(id);

    /// <summary>Its id.</summary>
    public Id<Touchpoint> Id { get; }

    /// <summary>What people call it; <c>null</c> where that isn't stated.</summary>
    public LocalizedText? Name { get; private init; }

    /// <summary>What it is, in words; <c>null</c> where that isn't stated.</summary>
    public LocalizedText? Description { get; private init; }

    /// <summary>What the customer meets there. An interface makes its interactions part of the UX side.</summary>
    public TouchpointNature Nature { get; private init; }

    /// <summary>Whether it is online or offline.</summary>
    public Presence Presence { get; private init; }

    /// <summary>The channels that lead to it.</summary>
    public IReadOnlyList<Channel> Channels { get; private init; } = EquatableList<Channel>.Empty;

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With another name.</summary>
    /// <param name="name">The name; none if <c>null</c>.</param>
    public Touchpoint WithName(LocalizedText? name) => this with { Name = name };

    /// <summary>With another description.</summary>
    /// <param name="description">The description; none if <c>null</c>.</param>
    public Touchpoint WithDescription(LocalizedText? description) => this with { Description = description };

    /// <summary>With another nature.</summary>
    /// <param name="nature">What the customer meets there.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such nature.</exception>
    public Touchpoint WithNature(TouchpointNature nature) => this with { Nature = Defined.Check(nature) };

    /// <summary>With another presence.</summary>
    /// <param name="presence">Online or offline.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such presence.</exception>
    public Touchpoint WithPresence(Presence presence) => this with { Presence = Defined.Check(presence) };

    /// <summary>With other channels.</summary>
    /// <param name="channels">The channels that lead to it.</param>
    /// <exception cref="ArgumentException">A channel isn't stated.</exception>
    public Touchpoint WithChannels(params Channel[] channels) => this with { Channels = EquatableList.Of(channels) };

    /// <summary>Its id.</summary>
    public override string ToString() => Id.ToString();

    Touchpoint IExtensible<Touchpoint>.With(Extensions extensions) => this with { Extensions = extensions };
}
