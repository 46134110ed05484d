using System.Globalization;

namespace Cx.Domain;

/// <summary>
/// What rating metrics observe: an answer, or none. Every numeric column converts to it, nullable or not
/// (<c>null</c> is no answer), and so does a <see cref="Score"/>, which brings its scale along.
/// </summary>
/// <remarks>Immutable and thread-safe. <c>default</c> is no answer. Holds no references, so it is cheap to buffer.</remarks>
public readonly struct Rating : IEquatable<Rating>
{
    // The scale's ends, good end second unless neither is; both infinite where the scale isn't stated, equal where there
    // is no answer. Two floats say it all without a reference.
    private readonly double _value;
    private readonly float _from;
    private readonly float _to;

    private Rating(double value, float from, float to) => (_value, _from, _to) = (value, from, to);

    /// <summary>Whether there is an answer.</summary>
    public bool IsAnswered => _from != _to;

    /// <summary>The answer.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public double Value => IsAnswered ? _value : throw new InvalidOperationException("There is no answer.");

    internal double Raw => _value;

    /// <summary>A whole number, its scale not stated; <c>null</c> is no answer.</summary>
    public static implicit operator Rating(long? value) => value is { } v ? Unstated(v) : default;

    /// <summary>A number, its scale not stated; <c>null</c> is no answer.</summary>
    public static implicit operator Rating(double? value) => value is { } v ? Unstated(v) : default;

    /// <summary>A number, its scale not stated; <c>null</c> is no answer.</summary>
    public static implicit operator Rating(decimal? value) => value is { } v ? Unstated((double)v) : default;

    /// <summary>An answer on a scale; <c>null</c> is no answer.</summary>
    public static implicit operator Rating(Score? value) => value is { Scale: { } scale } score
        ? scale.Direction == MetricDirection.LowerIsBetter
            ? new Rating(score.Value, (float)scale.Max, (float)scale.Min)
            : new Rating(score.Value, (float)scale.Min, (float)scale.Max)
        : default;

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
    public bool Equals(Rating other) => _value.Equals(other._value) && _from.Equals(other._from) && _to.Equals(other._to);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rating other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_value, _from, _to).GetHashCode();

    /// <summary>The answer in the invariant culture, or <c>no answer</c>.</summary>
    public override string ToString() => IsAnswered ? _value.ToString(CultureInfo.InvariantCulture) : "no answer";

    // No short-circuits: on real data these are all true, and a branch each would cost more than the comparisons.
    internal bool Fits(in RatingScale scale) =>
        (_from == float.NegativeInfinity | (_from == scale.From & _to == scale.To) | (scale.From == scale.To & _from != _to))
        & _value >= scale.Min & _value <= scale.Max;

    private static Rating Unstated(double value) => new(value, float.NegativeInfinity, float.PositiveInfinity);
}

/// <summary>A scale in the form in which ratings are compared with it.</summary>
internal readonly struct RatingScale
{
    /// <summary>Any finite number whose scale isn't stated, or is whatever it is.</summary>
    // Ends that are equal mean any scale, and infinite ones are those of no rating: one without an answer must not fit.
    public static readonly RatingScale Any = new(double.MinValue, double.MaxValue);

    public readonly double Min, Max;
    public readonly float From, To;

    private RatingScale(double min, double max) => (Min, Max, From, To) = (min, max, float.PositiveInfinity, float.PositiveInfinity);

    public RatingScale(Scale scale)
    {
        (Min, Max) = (scale.Min, scale.Max);
        (From, To) = ((float)Min, (float)Max);
        if (scale.Direction == MetricDirection.LowerIsBetter) (From, To) = (To, From);
    }
}
