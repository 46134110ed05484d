using System;
using System.Diagnostics.CodeAnalysis;

namespace Cx.Domain;

/// <summary>
/// The id of one kind of thing: a text that is taken verbatim and compared by its characters, never by culture or case.
/// The id of a touchpoint can't be passed for a customer's.
/// </summary>
/// <typeparam name="TKind">What it identifies, such as <see cref="Touchpoint"/>, <see cref="Customer"/> or <see cref="Journey"/>.</typeparam>
/// <remarks>
/// Immutable and thread-safe. <c>default</c> is no id: <see cref="IsDefault"/> is true, it equals only itself, sorts
/// first and prints as the empty text.
/// </remarks>
public readonly struct Id<TKind> : IEquatable<Id<TKind>>, IComparable<Id<TKind>>
{
    private readonly string? _value;

    /// <summary>An id.</summary>
    /// <param name="value">The text, not empty; blanks inside and words such as <c>null</c> are part of the id like any other text.</param>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public Id(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _value = value;
    }

    /// <summary>The text, never empty.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>, no id.</exception>
    public string Value => _value ?? throw new InvalidOperationException("There is no id.");

    /// <summary>Whether this is no id.</summary>
    public bool IsDefault => _value is null;

    /// <summary>The id with this text.</summary>
    /// <param name="value">The text, not empty.</param>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static implicit operator Id<TKind>(string value) => new(value);

    /// <summary>Whether both have the same characters.</summary>
    public static bool operator ==(Id<TKind> left, Id<TKind> right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Id<TKind> left, Id<TKind> right) => !left.Equals(right);

    /// <summary>Whether the left id sorts before the right one.</summary>
    public static bool operator <(Id<TKind> left, Id<TKind> right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left id sorts before the right one or equals it.</summary>
    public static bool operator <=(Id<TKind> left, Id<TKind> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left id sorts after the right one.</summary>
    public static bool operator >(Id<TKind> left, Id<TKind> right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left id sorts after the right one or equals it.</summary>
    public static bool operator >=(Id<TKind> left, Id<TKind> right) => left.CompareTo(right) >= 0;

    /// <summary>Compares by UTF-16 code units; no id sorts first.</summary>
    /// <param name="other">The id to compare with.</param>
    public int CompareTo(Id<TKind> other) => string.CompareOrdinal(_value, other._value);

    /// <inheritdoc/>
    public bool Equals(Id<TKind> other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Id<TKind> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>The text; empty where there is no id.</summary>
    public override string ToString() => _value ?? string.Empty;

    /// <summary>The id with a text that is known not to be empty, or no id where there is none.</summary>
    internal static Id<TKind> Of(string? value) => value is null ? default : new Id<TKind>(value);
}
