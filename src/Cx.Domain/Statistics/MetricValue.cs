using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Cx.Domain;

/// <summary>
/// A computed number, or the reason why there is none. Nothing to compute from gives <c>no data</c>: never 0, NaN or
/// an exception. It prints as its number, or as its reason.
/// </summary>
/// <remarks>Immutable and thread-safe. <c>default</c> is undefined with the reason <see cref="NoData"/>.</remarks>
public readonly struct MetricValue : IEquatable<MetricValue>, IFormattable
{
    /// <summary>The reason of a value computed from no observations.</summary>
    public const string NoData = "no data";

    /// <summary>The reason of a value that needs more observations than there are, such as an interval from one.</summary>
    public const string TooFewData = "too few data";

    private readonly double _value;
    private readonly bool _isDefined;
    private readonly string? _reason;

    private MetricValue(double value, bool isDefined, string? reason)
    {
        _value = value;
        _isDefined = isDefined;
        _reason = reason;
    }

    /// <summary>Whether there is a number.</summary>
    public bool IsDefined => _isDefined;

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message is the reason.</exception>
    public double Value => _isDefined ? _value : throw new InvalidOperationException($"The value is undefined: {Reason}.");

    /// <summary>Why there is no number, in words for people; <c>null</c> where there is one.</summary>
    public string? Reason => _isDefined ? null : _reason ?? NoData;

    /// <summary>A defined value.</summary>
    /// <param name="value">A finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static MetricValue Of(double value) => double.IsFinite(value)
        ? new MetricValue(value, true, null)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A value is a finite number; use Undefined where there is none.");

    /// <summary>An undefined value.</summary>
    /// <param name="reason">Why, in words for people.</param>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    public static MetricValue Undefined(string reason)
    {
        ArgumentException.ThrowIfNullOrEmpty(reason);
        return new MetricValue(0, false, reason);
    }

    /// <summary>A share of a whole, or <c>no data</c> where the whole is empty.</summary>
    /// <param name="part">The numerator.</param>
    /// <param name="whole">The denominator.</param>
    public static MetricValue Ratio(double part, double whole) => whole > 0 ? Of(part / whole) : default;

    /// <summary>The number, or <c>null</c> where there is none; so a value compares with numbers: <c>nps.Score &gt; 30</c>.</summary>
    public static implicit operator double?(MetricValue value) => value._isDefined ? value._value : null;

    /// <summary>Whether both are the same number, or undefined for the same reason.</summary>
    public static bool operator ==(MetricValue left, MetricValue right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(MetricValue left, MetricValue right) => !left.Equals(right);

    /// <summary>The number, if there is one.</summary>
    /// <param name="value">The number; 0 where there is none.</param>
    public bool TryGetValue(out double value)
    {
        value = _value;
        return _isDefined;
    }

    /// <summary>The number, or the given one where there is none.</summary>
    /// <param name="fallback">What to use instead.</param>
    public double ValueOr(double fallback) => _isDefined ? _value : fallback;

    /// <summary>The same value transformed, undefined values unchanged.</summary>
    /// <param name="change">What to do with the number; it has to give a finite one.</param>
    public MetricValue Map(Func<double, double> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return _isDefined ? Of(change(_value)) : this;
    }

    /// <inheritdoc/>
    public bool Equals(MetricValue other) =>
        _isDefined == other._isDefined && _value.Equals(other._value) && Reason == other.Reason;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is MetricValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _isDefined ? _value.GetHashCode() : StringComparer.Ordinal.GetHashCode(Reason!);

    /// <summary>The number in the invariant culture, or the reason.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The formatted number, or the reason whatever the format.</summary>
    /// <param name="format">A standard or custom numeric format; the shortest exact form if <c>null</c>.</param>
    /// <param name="formatProvider">Whose conventions to use; invariant if <c>null</c>.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        _isDefined ? _value.ToString(format, formatProvider ?? CultureInfo.InvariantCulture) : Reason!;
}
