using System.Globalization;
using System.Runtime.CompilerServices;

namespace Cx.Domain;

/// <summary>
/// What rating metrics observe: an answer, or none. Every numeric column converts to it, nullable or not
/// (<c>null</c> is no answer), and so does a <see cref="Score"/>, which brings its scale along.
/// </summary>
/// <remarks>Immutable and thread-safe. <c>default</c> is no answer. Holds no references, so it is cheap to buffer.</remarks>
public readonly struct Rating : IEquatable<Rating>
{
    // Which scale the answer is on: the bits of both ends, the good one in the low half, or one of the marks that
    // can't be ends. A number instead of a reference: it is compared in one step, and buffers of it need no barriers.
    private readonly double _value;
    private readonly long _scale;

    private Rating(double value, long scale) => (_value, _scale) = (value, scale);

    // Most answers are whole numbers, and marking them when they are made makes adding them up much faster.
    private Rating(double value)
        : this(value, Math.Floor(value) == value ? RatingScale.UnstatedWhole : RatingScale.Unstated)
    {
    }

    /// <summary>Whether there is an answer.</summary>
    public bool IsAnswered => _scale != RatingScale.NoAnswer;

    /// <summary>The answer.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public double Value => IsAnswered ? _value : throw new InvalidOperationException("There is no answer.");

    internal double Raw => _value;

    // From 0 up these sort as the numbers do, and comparing them is faster.
    internal long Bits => BitConverter.DoubleToInt64Bits(_value);

    internal bool IsUnstated => unchecked((ulong)_scale >= (ulong)RatingScale.Unstated);

    /// <summary>A whole number, its scale not stated; <c>null</c> is no answer.</summary>
    public static implicit operator Rating(long? value) =>
        new(value.GetValueOrDefault(), value.HasValue ? RatingScale.UnstatedWhole : RatingScale.NoAnswer);

    /// <summary>A number, its scale not stated; <c>null</c> is no answer.</summary>
    public static implicit operator Rating(double? value) => value is { } v ? new(v) : default;

    /// <summary>A number, its scale not stated; <c>null</c> is no answer.</summary>
    public static implicit operator Rating(decimal? value) => value is { } v ? new((double)v) : default;

    /// <summary>An answer on a scale; <c>null</c> is no answer.</summary>
    public static implicit operator Rating(Score? value) =>
        value is { Scale: { } scale } score ? new Rating(score.Value, RatingScale.KeyOf(scale)) : default;

    /// <summary>Whether both are the same answer on the same scale.</summary>
    public static bool operator ==(Rating left, Rating right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Rating left, Rating right) => !left.Equals(right);

    /// <summary>Whether there is an answer that lies on a scale and doesn't state another one.</summary>
    /// <param name="scale">The scale.</param>
    public bool Fits(Scale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return Fits(new RatingScale(scale));
    }

    /// <inheritdoc/>
    public bool Equals(Rating other) => _value.Equals(other._value) && _scale == other._scale;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rating other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_value, _scale).GetHashCode();

    /// <summary>The answer in the invariant culture, or <c>no answer</c>.</summary>
    public override string ToString() => IsAnswered ? _value.ToString(CultureInfo.InvariantCulture) : "no answer";

    // No short-circuits: on real data these are all true, and a branch each would cost more than the comparisons.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Fits(in RatingScale scale) =>
        ((_scale | 1) == RatingScale.UnstatedWhole | _scale == scale.Key) & _value >= scale.Min & _value <= scale.Max;
}

/// <summary>A scale in the form in which ratings are compared with it.</summary>
internal readonly struct RatingScale(double min, double max, long key)
{
    // Not-a-number bits, which no end of a scale has. They differ in the lowest one.
    public const long UnstatedWhole = -1;
    public const long Unstated = -2;
    public const long NoAnswer = 0;

    /// <summary>Any finite number whose scale isn't stated.</summary>
    public static readonly RatingScale Any = new(double.MinValue, double.MaxValue, Unstated);

    public readonly double Min = min;
    public readonly double Max = max;
    public readonly long Key = key;

    public RatingScale(Scale scale)
        : this(scale.Min, scale.Max, KeyOf(scale))
    {
    }

    public static long KeyOf(Scale scale) => scale.Direction == MetricDirection.LowerIsBetter
        ? Pack(scale.Max, scale.Min)
        : Pack(scale.Min, scale.Max);

    // The upper half of a double's bits is all of it where the lower half is zero, which Scale makes sure of.
    private static long Pack(double from, double to) =>
        unchecked((BitConverter.DoubleToInt64Bits(from) & ~0xFFFFFFFFL) | (long)((ulong)BitConverter.DoubleToInt64Bits(to) >> 32));
}
