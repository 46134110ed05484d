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
    private readonly long _scale;

    // The answer: of a whole number whose scale isn't stated, as most are, twice that and 1; of any other number the bits of
    // the double, all inverted. So small numbers are small whole answers, and 0 is none.
    private readonly long _answer;

    private Rating(long answer, long scale) => (_answer, _scale) = (answer, scale);

    private Rating(double value)
        : this(
            IsWhole(value) ? unchecked(((long)value * 2) + 1) : Inverted(double.IsNaN(value) ? double.NaN : value),
            IsWhole(value) ? RatingScale.UnstatedWhole : RatingScale.Unstated)
    {
    }

    /// <summary>Whether there is an answer.</summary>
    public bool IsAnswered => _scale != RatingScale.NoAnswer;

    /// <summary>The answer.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public double Value => IsAnswered ? Raw : throw new InvalidOperationException("There is no answer.");

    internal double Raw => _scale is RatingScale.UnstatedWhole or RatingScale.NoAnswer ? _answer >> 1 : BitConverter.Int64BitsToDouble(~_answer);

    /// <summary>0 for no answer, 1, 3, 5 … for the answers 0, 1, 2 … without a stated scale, and something huge for all else.</summary>
    internal ulong Code => unchecked((ulong)_answer);

    /// <summary>A whole number, its scale not stated; <c>null</c> is no answer.</summary>
    public static implicit operator Rating(int? value) =>
        value.HasValue ? new(unchecked(((long)value.GetValueOrDefault() * 2) + 1), RatingScale.UnstatedWhole) : default;

    /// <summary>A whole number, its scale not stated; <c>null</c> is no answer.</summary>
    public static implicit operator Rating(long? value) => value is not { } v ? default
        : unchecked(v * 2 / 2) == v ? new(unchecked((v * 2) + 1), RatingScale.UnstatedWhole)
        : new((double)v);

    /// <summary>A number, its scale not stated; <c>null</c> is no answer.</summary>
    public static implicit operator Rating(double? value) => value is { } v ? new(v) : default;

    /// <summary>A number, its scale not stated; <c>null</c> is no answer.</summary>
    public static implicit operator Rating(decimal? value) => value is { } v ? new((double)v) : default;

    /// <summary>An answer on a scale; <c>null</c> is no answer.</summary>
    public static implicit operator Rating(Score? value) =>
        value is { Scale: { } scale } score ? new Rating(Inverted(score.Value), RatingScale.KeyOf(scale)) : default;

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
    public bool Equals(Rating other) => Raw.Equals(other.Raw) && _scale == other._scale;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rating other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Raw, _scale).GetHashCode();

    /// <summary>The answer in the invariant culture, or <c>no answer</c>.</summary>
    public override string ToString() => IsAnswered ? Raw.ToString(CultureInfo.InvariantCulture) : "no answer";

    // No short-circuits: on real data these are all true, and a branch each would cost more than the comparisons.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Fits(in RatingScale scale) =>
        (_scale == RatingScale.UnstatedWhole | _scale == RatingScale.Unstated | _scale == scale.Key) & Raw >= scale.Min & Raw <= scale.Max;

    /// <summary>The kinds of no answer, and of the answers from one up.</summary>
    internal static Kinds Kinds(byte noAnswer, int first, params byte[] answers) => new(
        [noAnswer, .. Enumerable.Repeat(Domain.Kinds.None, 2 * first), .. answers.SelectMany(kind => new[] { kind, kind })]);

    private static long Inverted(double value) => ~BitConverter.DoubleToInt64Bits(value);

    private static bool IsWhole(double value) => Math.Floor(value) == value & Math.Abs(value) < 1L << 53;
}

/// <summary>A scale in the form in which ratings are compared with it.</summary>
internal readonly struct RatingScale(double min, double max, long key)
{
    // Bits that no ends of a scale have: those of 0 and almost 0, and of not a number.
    public const long NoAnswer = 0;
    public const long UnstatedWhole = 1;
    public const long Unstated = -1;

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
