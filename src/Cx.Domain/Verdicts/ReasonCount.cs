namespace Cx.Domain;

/// <summary>In how many journeys an expectation was missed.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class ReasonCount : IEquatable<ReasonCount>
{
    internal ReasonCount(string code, ExperienceSide side, Proportion share) => (Code, Side, Share) = (code, side, share);

    /// <summary>The expectation's stable code.</summary>
    public string Code { get; }

    /// <summary>Whose side it speaks of.</summary>
    public ExperienceSide Side { get; }

    /// <summary>How many journeys missed it; at least 1.</summary>
    public long Journeys => Share.Successes;

    /// <summary>The journeys that missed it as a share of all that were assessed, with its interval.</summary>
    public Proportion Share { get; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(ReasonCount? other) => other is not null && (Code, Side, Share).Equals((other.Code, other.Side, other.Share));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReasonCount);

    /// <inheritdoc/>
    public override int GetHashCode() => (Code, Journeys).GetHashCode();

    /// <summary>Code and share.</summary>
    public override string ToString() => $"{Code}: {Share}";
}
