using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Cx.Domain;

/// <summary>The range that a confidence statement gives for a value, or the reason why there is none.</summary>
/// <remarks>Immutable and thread-safe. <c>default</c> is undefined with the reason <see cref="MetricValue.NoData"/>.</remarks>
public readonly struct ConfidenceInterval : IEquatable<ConfidenceInterval>, IFormattable
{
    /// <summary>An interval between two finite limits.</summary>
    /// <param name="lower">The lower limit, at most <paramref name="upper"/>.</param>
    /// <param name="upper">The upper limit.</param>
    /// <param name="level">The confidence level, above 0 and below 1, such as 0.95.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit isn't finite, the limits are reversed, or the level is outside (0, 1).</exception>
    public ConfidenceInterval(double lower, double upper, double level)
    {
        if (lower > upper) throw new ArgumentOutOfRangeException(nameof(lower), lower, $"The lower limit is above the upper, {upper.ToString(CultureInfo.InvariantCulture)}.");
        CheckLevel(level);
        Lower = MetricValue.Of(lower);
        Upper = MetricValue.Of(upper);
        Level = level;
    }

    private ConfidenceInterval(MetricValue undefined) => Lower = Upper = undefined;

    /// <summary>The lower limit.</summary>
    public MetricValue Lower { get; }

    /// <summary>The upper limit.</summary>
    public MetricValue Upper { get; }

    /// <summary>The confidence level, such as 0.95; 0 where there is no interval.</summary>
    public double Level { get; }

    /// <summary>Whether there is an interval.</summary>
    public bool IsDefined => Lower.IsDefined;

    /// <summary>Why there is no interval; <c>null</c> where there is one.</summary>
    public string? Reason => Lower.Reason;

    /// <summary>No interval, for a reason.</summary>
    /// <param name="reason">Why, in words for people.</param>
    public static ConfidenceInterval Undefined(string reason) => new(MetricValue.Undefined(reason));

    /// <summary>Whether both have the same limits and level, or are undefined for the same reason.</summary>
    public static bool operator ==(ConfidenceInterval left, ConfidenceInterval right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(ConfidenceInterval left, ConfidenceInterval right) => !left.Equals(right);

    /// <summary>The interval cut to a metric's range; normal approximations can pass it.</summary>
    /// <param name="min">The lowest possible value.</param>
    /// <param name="max">The highest possible value.</param>
    public ConfidenceInterval Within(double min, double max) => IsDefined
        ? new ConfidenceInterval(Clamp(Lower.Value, min, max), Clamp(Upper.Value, min, max), Level)
        : this;

    /// <summary>The interval with both limits multiplied, as from shares to percent.</summary>
    /// <param name="factor">A positive factor.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor isn't positive and finite.</exception>
    public ConfidenceInterval Scaled(double factor)
    {
        if (!(factor > 0) || !double.IsFinite(factor)) throw new ArgumentOutOfRangeException(nameof(factor), factor, "The factor has to be positive.");
        return IsDefined ? new ConfidenceInterval(Lower.Value * factor, Upper.Value * factor, Level) : this;
    }

    /// <inheritdoc/>
    public bool Equals(ConfidenceInterval other) => Lower == other.Lower && Upper == other.Upper && Level.Equals(other.Level);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ConfidenceInterval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((Lower.GetHashCode() * 397) ^ Upper.GetHashCode()) * 397) ^ Level.GetHashCode();

    /// <summary>Both limits in the invariant culture, such as <c>24.9 to 41.1</c>, or the reason.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Both limits formatted, or the reason whatever the format.</summary>
    /// <param name="format">A numeric format for each limit.</param>
    /// <param name="formatProvider">Whose conventions to use; invariant if <c>null</c>.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => IsDefined
        ? $"{Lower.ToString(format, formatProvider)} to {Upper.ToString(format, formatProvider)}"
        : Reason!;

    internal static void CheckLevel(double level)
    {
        if (!(level > 0 && level < 1)) throw new ArgumentOutOfRangeException(nameof(level), level, "A confidence level lies between 0 and 1, such as 0.95.");
    }

    private static double Clamp(double value, double min, double max) => Math.Min(Math.Max(value, min), max);
}
