namespace Cx.Domain;

/// <summary>A part of the audience that is studied and served separately.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record Segment : IExtensible<Segment>
{
    /// <summary>A segment.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What people call it.</param>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public Segment(Id<Segment> id, LocalizedText name) => (Id, Name) = (Defined.Check(id), Defined.Given(name));

    /// <summary>Its id.</summary>
    public Id<Segment> Id { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Name { get; }

    /// <summary>Who belongs to it, in words; <c>null</c> where that isn't stated.</summary>
    public LocalizedText? Description { get; private init; }

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With another description.</summary>
    /// <param name="description">Who belongs to it; none if <c>null</c>.</param>
    public Segment WithDescription(LocalizedText? description) => this with { Description = description };

    /// <summary>Its id.</summary>
    public override string ToString() => Id.ToString();

    Segment IExtensible<Segment>.With(Extensions extensions) => this with { Extensions = extensions };
}
