using System;

namespace Cx.Domain.Statistics;

/// <summary>The chi-squared distribution, of sums of squares and of many test statistics.</summary>
/// <remarks>
/// Thread-safe; no state. It is the <see cref="Gamma"/> distribution with shape ν/2 and scale 2, and as accurate; fractional
/// degrees of freedom are allowed.
/// </remarks>
public static class ChiSquared
{
    /// <summary>P(X ≤ x).</summary>
    /// <param name="x">Any number; 0 and below give 0.</param>
    /// <param name="degreesOfFreedom">Positive and finite.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is NaN, or the degrees of freedom aren't positive and finite.</exception>
    public static double Cdf(double x, double degreesOfFreedom)
    {
        Requires.PositiveFinite(degreesOfFreedom);
        return Gamma.Cdf(x, degreesOfFreedom / 2, 2);
    }

    /// <summary>P(X &gt; x): the p-value of a chi-squared statistic.</summary>
    /// <param name="x">Any number; 0 and below give 1.</param>
    /// <param name="degreesOfFreedom">Positive and finite.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is NaN, or the degrees of freedom aren't positive and finite.</exception>
    public static double UpperTail(double x, double degreesOfFreedom)
    {
        Requires.PositiveFinite(degreesOfFreedom);
        return Gamma.UpperTail(x, degreesOfFreedom / 2, 2);
    }

    /// <summary>The x with P(X ≤ x) = p.</summary>
    /// <param name="p">A probability, 0 to 1, which give 0 and ∞.</param>
    /// <param name="degreesOfFreedom">Positive and finite.</param>
    /// <returns>0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is outside [0, 1], or the degrees of freedom aren't positive and finite.</exception>
    public static double Quantile(double p, double degreesOfFreedom)
    {
        Requires.PositiveFinite(degreesOfFreedom);
        return Gamma.Quantile(p, degreesOfFreedom / 2, 2);
    }
}
