using System.Collections;
using System.Globalization;

namespace Cx.Domain;

/// <summary>Where journeys fall short of what people expect, the place that spoils the most journeys first; ties in ordinal order.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class FrictionList : IReadOnlyList<Friction>, IEquatable<FrictionList>
{
    private readonly EquatableList<Friction> _frictions;

    internal FrictionList(IEnumerable<Friction> frictions) => _frictions = new EquatableList<Friction>(
    [
        .. frictions.OrderByDescending(f => f.Journeys).ThenBy(f => f.Touchpoint).ThenBy(f => f.Code, StringComparer.Ordinal),
    ]);

    /// <summary>How many there are.</summary>
    public int Count => _frictions.Count;

    /// <summary>A friction.</summary>
    /// <param name="index">Its rank, from 0.</param>
    public Friction this[int index] => _frictions[index];

    /// <summary>The frictions, the worst first.</summary>
    public IEnumerator<Friction> GetEnumerator() => _frictions.GetEnumerator();

    /// <summary>Whether both list the same.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(FrictionList? other) => other is not null && _frictions.Equals(other._frictions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FrictionList);

    /// <inheritdoc/>
    public override int GetHashCode() => _frictions.GetHashCode();

    /// <summary>How many there are.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} frictions", Count);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
