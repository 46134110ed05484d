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

    /// <summary>ΣX².</summary>
    public WideSum SumOfSquares;

    public static bool operator ==(ExactMoments left, ExactMoments right) => left.Equals(right);

    public static bool operator !=(ExactMoments left, ExactMoments right) => !left.Equals(right);

    /// <exception cref="OverflowException">A sum passes 128 bits; at |X| below 2⁴⁸ no count of observations gets there.</exception>
    public void Add(long scaled)
    {
        Count++;
        Sum.Add(scaled);
        SumOfSquares.AddProduct(scaled, scaled);
    }

    /// <exception cref="OverflowException">A sum passes 128 bits.</exception>
    public void Merge(in ExactMoments other)
    {
        Count += other.Count;
        Sum.Add(other.Sum);
        SumOfSquares.Add(other.SumOfSquares);
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
        BigInteger numerator = (n * SumOfSquares.ToBigInteger()) - (sum * sum);
        return MetricValue.Of(ExactRatio.Of(numerator, n * (n - 1) * scale * scale));
    }

    public readonly bool Equals(ExactMoments other) =>
        Count == other.Count && Sum == other.Sum && SumOfSquares == other.SumOfSquares;

    public override readonly bool Equals(object? obj) => obj is ExactMoments other && Equals(other);

    public override readonly int GetHashCode() =>
        unchecked((((Count.GetHashCode() * 397) ^ Sum.GetHashCode()) * 397) ^ SumOfSquares.GetHashCode());
}
