using System;

namespace Cx.Domain;

/// <summary>A point of contact between a customer and the organisation: a page, a call, a letter, a counter.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Touchpoint
{
    /// <summary>A touchpoint.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public Touchpoint(Id<Touchpoint> id)
    {
        if (id.IsDefault) throw new ArgumentException("A touchpoint has an id.", nameof(id));
        Id = id;
    }

    /// <summary>Its id.</summary>
    public Id<Touchpoint> Id { get; }

    /// <summary>Its id's text.</summary>
    public override string ToString() => Id.ToString();
}
