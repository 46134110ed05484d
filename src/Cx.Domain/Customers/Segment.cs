namespace Cx.Domain;

/// <summary>A part of the customers who are alike in some way.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Segment
{
    /// <summary>A segment.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public Segment(Id<Segment> id) => Id = Defined.Check(id);

    /// <summary>Its id.</summary>
    public Id<Segment> Id { get; }

    /// <summary>Its id.</summary>
    public override string ToString() => Id.ToString();
}
