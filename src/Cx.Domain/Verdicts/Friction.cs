namespace Cx.Domain;

/// <summary>An expectation that is missed at a touchpoint: how many journeys it spoils there.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class Friction : IEquatable<Friction>
{
    internal Friction(Id<Touchpoint> touchpoint, string code, ExperienceSide side, Proportion share) =>
        (Touchpoint, Code, Side, Share) = (touchpoint, code, side, share);

    /// <summary>Where.</summary>
    public Id<Touchpoint> Touchpoint { get; }

    /// <summary>What: the expectation's stable code.</summary>
    public string Code { get; }

    /// <summary>Whose side the expectation speaks of.</summary>
    public ExperienceSide Side { get; }

    /// <summary>How many journeys missed the expectation with an interaction there as evidence; at least 1.</summary>
    public long Journeys => Share.Successes;

    /// <summary>Those journeys as a share of the journeys that met the touchpoint, with its interval.</summary>
    public Proportion Share { get; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(Friction? other) =>
        other is not null && (Touchpoint, Code, Side, Share).Equals((other.Touchpoint, other.Code, other.Side, other.Share));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Friction);

    /// <inheritdoc/>
    public override int GetHashCode() => (Touchpoint, Code).GetHashCode();

    /// <summary>Touchpoint, code and share.</summary>
    public override string ToString() => $"{Touchpoint}, {Code}: {Share}";
}
