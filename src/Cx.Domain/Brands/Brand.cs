namespace Cx.Domain;

/// <summary>Whose experience it is that customers have, and what it should be like.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record Brand : IExtensible<Brand>
{
    /// <summary>A brand.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What people call it.</param>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public Brand(Id<Brand> id, LocalizedText name) => (Id, Name) = (Defined.Check(id), Defined.Given(name));

    /// <summary>Its id.</summary>
    public Id<Brand> Id { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Name { get; }

    /// <summary>Which impression its customers should have; <c>null</c> where that isn't stated.</summary>
    public LocalizedText? Vision { get; private init; }

    /// <summary>What every touchpoint is held to, the most important first.</summary>
    public IReadOnlyList<Principle> Principles { get; private init; } = EquatableList<Principle>.Empty;

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With another vision.</summary>
    /// <param name="vision">Which impression its customers should have; none if <c>null</c>.</param>
    public Brand WithVision(LocalizedText? vision) => this with { Vision = vision };

    /// <summary>With other principles.</summary>
    /// <param name="principles">What every touchpoint is held to.</param>
    /// <exception cref="ArgumentException">A principle is <c>null</c>.</exception>
    public Brand WithPrinciples(params Principle[] principles) => this with { Principles = EquatableList.Of(principles) };

    /// <summary>Its id.</summary>
    public override string ToString() => Id.ToString();

    Brand IExtensible<Brand>.With(Extensions extensions) => this with { Extensions = extensions };
}
