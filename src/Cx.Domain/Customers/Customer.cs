using System;

namespace Cx.Domain;

/// <summary>Someone whose experience is modelled, known by a pseudonymous id.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Customer
{
    /// <summary>A customer.</summary>
    /// <param name="id">The pseudonymous id.</param>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public Customer(Id<Customer> id)
    {
        if (id.IsDefault) throw new ArgumentException("A customer has an id.", nameof(id));
        Id = id;
    }

    /// <summary>The pseudonymous id.</summary>
    public Id<Customer> Id { get; }

    /// <summary>The segments that they belong to.</summary>
    public IReadOnlyList<Id<Segment>> Segments { get; private init; } = EquatableList<Id<Segment>>.Empty;

    /// <summary>With other segments.</summary>
    /// <param name="segments">The segments.</param>
    public Customer WithSegments(params Id<Segment>[] segments) => new(Id) { Segments = EquatableList.Of(segments) };

    /// <summary>The word "customer": ids of people don't get into logs by accident.</summary>
    public override string ToString() => "customer";
}
