using System;
using System.Numerics;

namespace Cx.Domain.Statistics;

/// <summary>
/// Count, sum and sum of squares of fixed-point numbers, all exact: mean and variance don't depend on the order or
/// grouping in which observations were added and merged, and lose nothing to cancellation.
/// </summary>
/// <remarks>
/// An observation x is kept as the whole number X = x·scale, which the caller rounds. <c>default</c> is the state
/// of no observations.
/// </remarks>
internal struct ExactMoments : IEquatable<ExactMoments>
{
    /// <summary>How many observations n there are.</summary>
    public long Count;

    /// <summary>ΣX.</summary>
    public WideSum Sum;

    // ΣX² in three parts, since X² fills 128 bits on its own: with X = H·2³² + L, they are ΣH², ΣHL and ΣL².
    private WideSum _high;
    private WideSum _middle;
    private WideSum _low;

    public ExactMoments(long count, WideSum sum, WideSum high, WideSum middle, WideSum low) =>
        (Count, Sum, _high, _middle, _low) = (count, sum, high, middle, low);

    /// <summary>ΣX².</summary>
    public readonly BigInteger SumOfSquares => (_high.ToBigInteger() << 64) + (_middle.ToBigInteger() << 33) + _low.ToBigInteger();

    /// <summary>The parts of ΣX² that are stored.</summary>
    public readonly (WideSum High, WideSum Middle, WideSum Low) Squares => (_high, _middle, _low);

    public static bool operator ==(ExactMoments left, ExactMoments right) => left.Equals(right);

    public static bool operator !=(ExactMoments left, ExactMoments right) => !left.Equals(right);

    /// <summary>Takes one observation in; no count of observations overflows.</summary>
    public void Add(long scaled)
    {
        Count++;
        Sum.Add(scaled);
        long high = scaled >> 32, low = scaled & uint.MaxValue;
        _high.AddProduct(high, high);
        _middle.AddProduct(high, low);
        _low.AddProduct(low, low);
    }

    /// <summary>Takes in many whole numbers by their count, sum and sum of squares, each to be multiplied by the scale.</summary>
    public void AddWhole(long count, long sum, long sumOfSquares, long scale)
    {
        Count += count;
        Sum.AddProduct(sum, scale);
        _low.AddProduct(sumOfSquares, checked(scale * scale));
    }

    public void Merge(in ExactMoments other)
    {
        Count += other.Count;
        Sum.Add(other.Sum);
        _high.Add(other._high);
        _middle.Add(other._middle);
        _low.Add(other._low);
    }

    /// <summary>The mean, rounded once; <see cref="MetricValue.NoData"/> of no observations.</summary>
    public readonly MetricValue Mean(long scale) => Count == 0
        ? default
        : MetricValue.Of(ExactRatio.Of(Sum.ToBigInteger(), (BigInteger)Count * scale));

    /// <summary>
    /// The variance with divisor n − 1, rounded once: exactly 0 if and only if all observations are equal.
    /// <see cref="MetricValue.NoData"/> of no observations, <see cref="MetricValue.TooFewData"/> of one.
    /// </summary>
    public readonly MetricValue Variance(long scale)
    {
        if (Count < 2) return Count == 0 ? default : MetricValue.Undefined(MetricValue.TooFewData);
        BigInteger n = Count, sum = Sum.ToBigInteger();
        BigInteger numerator = (n * SumOfSquares) - (sum * sum);
        return MetricValue.Of(ExactRatio.Of(numerator, n * (n - 1) * scale * scale));
    }

    public readonly bool Equals(ExactMoments other) =>
        Count == other.Count && Sum == other.Sum && _high == other._high && _middle == other._middle && _low == other._low;

    public override readonly bool Equals(object? obj) => obj is ExactMoments other && Equals(other);

    public override readonly int GetHashCode() =>
        unchecked((((Count.GetHashCode() * 397) ^ Sum.GetHashCode()) * 397) ^ _low.GetHashCode());
}
