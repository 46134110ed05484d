namespace Cx.Domain;

/// <summary>One rule that follows from a brand's vision, and that touchpoints and journeys are held to.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record Principle : IExtensible<Principle>
{
    /// <summary>A principle.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="statement">What it says.</param>
    /// <exception cref="ArgumentNullException">There is no statement.</exception>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public Principle(Id<Principle> id, LocalizedText statement) => (Id, Statement) = (Defined.Check(id), Defined.Given(statement));

    /// <summary>Its id.</summary>
    public Id<Principle> Id { get; }

    /// <summary>What it says.</summary>
    public LocalizedText Statement { get; }

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>Its id.</summary>
    public override string ToString() => Id.ToString();

    Principle IExtensible<Principle>.With(Extensions extensions) => this with { Extensions = extensions };
}
