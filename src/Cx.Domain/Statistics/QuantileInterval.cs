using System;

namespace Cx.Domain.Statistics;

/// <summary>
/// Confidence intervals of a quantile (such as the median time on task) between two observations. They assume nothing
/// about the distribution except independent observations.
/// </summary>
/// <remarks>
/// Thread-safe; no state. How many of n observations lie below the p-quantile is binomial, Bin(n, p), whatever they
/// measure. Source: H. A. David and H. N. Nagaraja, Order Statistics, 3rd ed. 2003, section 7.1, doi:10.1002/0471722162.
/// </remarks>
public static class QuantileInterval
{
    // A probability that equals α/2 on paper, such as 1/4 at level 1/2, must not fail by its last bits.
    private const double TieTolerance = 1e-12;
    private const long LargestCount = 1L << 53;

    /// <summary>The ranks of the two observations that bound a quantile.</summary>
    /// <param name="count">How many observations n there are, up to 2⁵³; any size takes a few evaluations.</param>
    /// <param name="p">The quantile's probability, 0 to 1; 0.5 for the median.</param>
    /// <param name="level">The confidence level 1 − α, above 0 and below 1.</param>
    /// <param name="method">How to choose the ranks.</param>
    /// <returns>
    /// The ranks, counted from 1, and the coverage they reach. Undefined where one of them would be below 1 or above n:
    /// n is too small for the level (as below 6 for the median at 95 %), or p is 0 or 1.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The count is negative or above 2⁵³ (where doubles no longer tell ranks apart), p is outside [0, 1], the level is outside (0, 1), or the method is unknown.
    /// </exception>
    /// <remarks>
    /// Exact: the lower rank is the largest with P(Bin(n, p) &lt; lower) ≤ α/2, the upper rank the smallest with
    /// P(Bin(n, p) ≥ upper) ≤ α/2. So each side misses with at most α/2 and no narrower pair of ranks does;
    /// probabilities within a relative 1e-12 of α/2 count as equal to it.
    /// Normal approximation: ⌈np − z·√(np(1−p))⌉ and ⌈np + z·√(np(1−p))⌉.
    /// </remarks>
    public static RankInterval Ranks(long count, double p, double level = 0.95, QuantileIntervalMethod method = QuantileIntervalMethod.ExactBinomial)
    {
        if (count is < 0 or > LargestCount) throw new ArgumentOutOfRangeException(nameof(count), count, "A count lies between 0 and 2^53.");
        Requires.Probability(p);
        ConfidenceInterval.CheckLevel(level);
        if (method is not (QuantileIntervalMethod.ExactBinomial or QuantileIntervalMethod.NormalApproximation)) throw new ArgumentOutOfRangeException(nameof(method), method, "Unknown interval method.");
        if (count == 0 || p == 0 || p == 1) return default;

        double tail = (1 - level) / 2;
        double mean = count * p;
        double spread = Normal.UpperQuantile(tail) * Math.Sqrt(mean * (1 - p));
        long lower, upper;
        if (method == QuantileIntervalMethod.NormalApproximation)
        {
            lower = (long)Math.Ceiling(mean - spread);
            upper = (long)Math.Ceiling(mean + spread);
        }
        else
        {
            double limit = tail * (1 + TieTolerance);
            // The approximate ranks are off by a few at most, so the search begins there.
            lower = LastThat(rank => Binomial.Cdf(rank - 1, count, p) <= limit, Clamp(mean - spread, count), count);
            upper = LastThat(rank => Binomial.UpperTail(rank - 1, count, p) > limit, Clamp(mean + spread, count), count) + 1;
        }

        if (lower < 1 || upper > count) return default;
        double coverage = 1 - Binomial.Cdf(lower - 1, count, p) - Binomial.UpperTail(upper - 1, count, p);
        return new RankInterval(lower, upper, Math.Max(0, coverage));
    }

    /// <summary>The two observations that bound a quantile.</summary>
    /// <param name="sorted">The observations in ascending order, which isn't checked.</param>
    /// <param name="p">The quantile's probability, 0 to 1; 0.5 for the median.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <param name="method">How to choose the ranks.</param>
    /// <returns>
    /// The interval, its level being the one asked for; <see cref="MetricValue.NoData"/> where there are no
    /// observations, <see cref="MetricValue.TooFewData"/> where there are too few for the level.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">p is outside [0, 1], the level is outside (0, 1), or the method is unknown.</exception>
    public static ConfidenceInterval Of(ReadOnlySpan<double> sorted, double p, double level = 0.95, QuantileIntervalMethod method = QuantileIntervalMethod.ExactBinomial)
    {
        RankInterval ranks = Ranks(sorted.Length, p, level, method);
        if (sorted.IsEmpty) return ConfidenceInterval.Undefined(MetricValue.NoData);
        return ranks.IsDefined
            ? new ConfidenceInterval(sorted[(int)ranks.LowerRank - 1], sorted[(int)ranks.UpperRank - 1], level)
            : ConfidenceInterval.Undefined(MetricValue.TooFewData);
    }

    private static long Clamp(double rank, long count) => rank <= 1 ? 1 : rank >= count ? count : (long)rank;

    // The largest rank from 0 to count for which a statement holds that is true up to some rank and false above; true
    // at 0. Strides double away from the guess, then halve.
    private static long LastThat(Func<long, bool> holds, long guess, long count)
    {
        long known, beyond, stride = 1;
        if (holds(guess))
        {
            known = guess;
            beyond = count + 1;
            while (stride < beyond - known)
            {
                if (!holds(known + stride))
                {
                    beyond = known + stride;
                    break;
                }

                known += stride;
                stride *= 2;
            }
        }
        else
        {
            known = 0;
            beyond = guess;
            while (stride < beyond - known)
            {
                if (holds(beyond - stride))
                {
                    known = beyond - stride;
                    break;
                }

                beyond -= stride;
                stride *= 2;
            }
        }

        while (beyond - known > 1)
        {
            long middle = known + ((beyond - known) / 2);
            if (holds(middle)) known = middle;
            else beyond = middle;
        }

        return known;
    }
}
