using System;

namespace Cx.Domain.Statistics;

/// <summary>Sample quantiles (percentiles, quartiles, medians) by any of the nine common definitions.</summary>
/// <remarks>Thread-safe; no state. Results equal R's <c>quantile(x, p, type = …)</c>.</remarks>
public static class Quantile
{
    // 4ε: what R allows before it calls a position whole.
    private const double Fuzz = 4 * 2.220446049250313e-16;
    private const string Empty = "A quantile needs at least one observation.";

#pragma warning disable RS0026 // Two overloads with an optional parameter: what is sorted decides between them, at any later version.
    /// <summary>The quantile of sorted observations.</summary>
    /// <param name="sorted">
    /// The observations in ascending order. The order isn't checked (that would cost more than the quantile):
    /// unsorted input, or input with NaN, gives a meaningless number.
    /// </param>
    /// <param name="p">The probability, 0 to 1; 0.5 for the median.</param>
    /// <param name="definition">Which quantile is meant.</param>
    /// <returns>A number between the smallest and the largest observation: these where p is 0 or 1, or n is 1.</returns>
    /// <exception cref="ArgumentException">There are no observations: callers decide what "no data" is for them.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is outside [0, 1], or the definition is unknown.</exception>
    /// <remarks>
    /// <c>np</c> is a rounded product, so a value that is whole on paper may come out a little above. As in R, a
    /// position within 4ε of a whole number is that number; for R1 to R3, where the next rank is a step away, within
    /// 4ε·max(1, np). So the nearest rank of p = 0.07 and n = 100 is 7, although 0.07·100 is 7.000000000000001.
    /// </remarks>
    public static double Of(ReadOnlySpan<double> sorted, double p, QuantileDefinition definition = QuantileDefinition.R7)
    {
        if (sorted.IsEmpty) throw new ArgumentException(Empty, nameof(sorted));
        double fraction = Locate(sorted.Length, p, definition, out long lower, out long upper);
        return Between(sorted[(int)lower], sorted[(int)upper], fraction);
    }

    /// <summary>The quantile of sorted whole numbers, such as durations in ticks.</summary>
    /// <param name="sorted">
    /// The observations in ascending order, which isn't checked. Values beyond ±2⁵³ are rounded to the nearest <see cref="double"/>.
    /// </param>
    /// <param name="p">The probability, 0 to 1; 0.5 for the median.</param>
    /// <param name="definition">Which quantile is meant.</param>
    /// <returns>A number between the smallest and the largest observation.</returns>
    /// <exception cref="ArgumentException">There are no observations.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is outside [0, 1], or the definition is unknown.</exception>
    public static double Of(ReadOnlySpan<long> sorted, double p, QuantileDefinition definition = QuantileDefinition.R7)
    {
        if (sorted.IsEmpty) throw new ArgumentException(Empty, nameof(sorted));
        double fraction = Locate(sorted.Length, p, definition, out long lower, out long upper);
        return Between(sorted[(int)lower], sorted[(int)upper], fraction);
    }
#pragma warning restore RS0026

    /// <summary>The quantile of observations that are known by their rank, from 1, only.</summary>
    internal static double Of(long count, Func<long, double> atRank, double p, QuantileDefinition definition)
    {
        double fraction = Locate(count, p, definition, out long lower, out long upper);
        return Between(atRank(lower + 1), atRank(upper + 1), fraction);
    }

    // The two neighbours (0-based) and the share of the upper one.
    private static double Locate(long count, double p, QuantileDefinition definition, out long lower, out long upper)
    {
        Requires.Probability(p);
        double n = count;
        double position, rank, fraction;
        switch (definition)
        {
            case QuantileDefinition.R1:
                fraction = Split(n * p, Fuzz * Math.Max(1, n * p), out rank) > 0 ? 1 : 0;
                break;
            case QuantileDefinition.R2:
                fraction = Split(n * p, Fuzz * Math.Max(1, n * p), out rank) > 0 ? 1 : 0.5;
                break;
            case QuantileDefinition.R3:
                position = (n * p) - 0.5;
                bool isBetween = Split(position, Fuzz * Math.Max(1, n * p), out rank) > 0;
                fraction = isBetween || rank % 2 != 0 ? 1 : 0;
                break;
            case QuantileDefinition.R4: fraction = Split(p * n, Fuzz, out rank); break;
            case QuantileDefinition.R5: fraction = Split(0.5 + (p * n), Fuzz, out rank); break;
            case QuantileDefinition.R6: fraction = Split(p * (n + 1), Fuzz, out rank); break;
            case QuantileDefinition.R7: fraction = Split(1 + ((n - 1) * p), 0, out rank); break;
            case QuantileDefinition.R8: fraction = Split((1.0 / 3) + (p * (n + 1 - (1.0 / 3) - (1.0 / 3))), Fuzz, out rank); break;
            case QuantileDefinition.R9: fraction = Split(0.375 + (p * (n + 0.25)), Fuzz, out rank); break;
            case QuantileDefinition.None:
            default: throw new ArgumentOutOfRangeException(nameof(definition), definition, "Unknown quantile definition.");
        }

        lower = (long)Math.Min(Math.Max(rank, 1), n) - 1;
        upper = (long)Math.Min(Math.Max(rank + 1, 1), n) - 1;
        return fraction;
    }

    private static double Split(double position, double fuzz, out double rank)
    {
        rank = Math.Floor(position + fuzz);
        double fraction = position - rank;
        return Math.Abs(fraction) <= fuzz ? 0 : fraction;
    }

    private static double Between(double lower, double upper, double fraction)
    {
        if (fraction <= 0 || lower == upper) return lower;
        if (fraction >= 1) return upper;
        // R's expression; the clamp undoes a last-bit step out of the gap.
        return Math.Min(Math.Max(((1 - fraction) * lower) + (fraction * upper), lower), upper);
    }
}
