using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Cx.Domain.Statistics;

/// <summary>Which two of n sorted observations bound a quantile, and how surely.</summary>
/// <remarks>Immutable and thread-safe. <c>default</c> is undefined: no two observations bound the quantile at the level asked for.</remarks>
public readonly struct RankInterval : IEquatable<RankInterval>
{
    internal RankInterval(long lowerRank, long upperRank, double coverage)
    {
        LowerRank = lowerRank;
        UpperRank = upperRank;
        Coverage = coverage;
    }

    /// <summary>The rank of the lower limit, 1 for the smallest observation; 0 where there is no interval.</summary>
    public long LowerRank { get; }

    /// <summary>The rank of the upper limit, n for the largest observation; 0 where there is no interval.</summary>
    public long UpperRank { get; }

    /// <summary>
    /// The probability that the interval covers the quantile, P(lower ≤ Bin(n, p) &lt; upper): exact for continuous
    /// quantities, a lower bound where observations can tie; 0 where there is no interval.
    /// </summary>
    public double Coverage { get; }

    /// <summary>Whether there is an interval.</summary>
    public bool IsDefined => LowerRank > 0;

    /// <summary>Whether both have the same ranks and coverage.</summary>
    public static bool operator ==(RankInterval left, RankInterval right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(RankInterval left, RankInterval right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(RankInterval other) =>
        LowerRank == other.LowerRank && UpperRank == other.UpperRank && Coverage.Equals(other.Coverage);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is RankInterval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((LowerRank.GetHashCode() * 397) ^ UpperRank.GetHashCode()) * 397) ^ Coverage.GetHashCode();

    /// <summary>Both ranks, such as <c>9 to 18</c>, or why there are none.</summary>
    public override string ToString() => IsDefined
        ? string.Format(CultureInfo.InvariantCulture, "{0} to {1}", LowerRank, UpperRank)
        : MetricValue.TooFewData;
}
