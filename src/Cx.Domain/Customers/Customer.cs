namespace Cx.Domain;

/// <summary>
/// Someone who interacts with the brand, whether they have bought or not, known by a pseudonymous id. Who the person is
/// stays in the application.
/// </summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record Customer : IExtensible<Customer>
{
    /// <summary>A customer of whom only the id is known.</summary>
    /// <param name="id">The pseudonymous id.</param>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public Customer(Id<Customer> id) => Id = Defined.Check(id);

    /// <summary>The pseudonymous id. Personal.</summary>
    public Id<Customer> Id { get; }

    /// <summary>The segments that the customer belongs to.</summary>
    public IReadOnlyList<Id<Segment>> Segments { get; private init; } = EquatableList<Id<Segment>>.Empty;

    /// <summary>The persona that the customer is most like; <c>default</c> where that isn't known.</summary>
    public Id<Persona> Persona { get; private init; }

    /// <summary>The application's own values. Personal.</summary>
    public AttributeSet Attributes { get; private init; } = AttributeSet.None;

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With other segments.</summary>
    /// <param name="segments">The segments that the customer belongs to.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public Customer WithSegments(params Id<Segment>[] segments) => this with { Segments = EquatableList.Of(segments) };

    /// <summary>With another persona.</summary>
    /// <param name="persona">Whom the customer is most like; unknown if <c>default</c>.</param>
    public Customer WithPersona(Id<Persona> persona) => this with { Persona = persona };

    /// <summary>With other attributes.</summary>
    /// <param name="attributes">The application's own values.</param>
    /// <exception cref="ArgumentNullException">There are none; give <see cref="AttributeSet.None"/>.</exception>
    public Customer WithAttributes(AttributeSet attributes) => this with { Attributes = Defined.Given(attributes) };

    /// <summary>The word "customer": ids of people don't get into logs by accident.</summary>
    public override string ToString() => "customer";

    Customer IExtensible<Customer>.With(Extensions extensions) => this with { Extensions = extensions };
}
