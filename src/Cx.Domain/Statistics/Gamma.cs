using System;

namespace Cx.Domain.Statistics;

/// <summary>The gamma distribution with a shape and a scale, such as of spend or of waiting times.</summary>
/// <remarks>
/// Thread-safe; no state. Quantiles carry 13 significant digits for shapes from ¼ to 10⁹ and for p from 1e-10 to
/// 1 − 1e-10 and beyond. The mean is shape·scale; a rate is the scale's reciprocal. The CDF is the regularised incomplete gamma
/// function P(shape, x/scale) (DLMF 8.2.4).
/// </remarks>
public static class Gamma
{
    /// <summary>P(X ≤ x).</summary>
    /// <param name="x">Any number; 0 and below give 0.</param>
    /// <param name="shape">The shape, positive.</param>
    /// <param name="scale">The scale, positive.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is NaN, or a parameter isn't positive and finite.</exception>
    public static double Cdf(double x, double shape, double scale = 1)
    {
        Requires.Number(x);
        CheckParameters(shape, scale);
        return IncompleteGamma.Lower(shape, x / scale);
    }

    /// <summary>P(X &gt; x), with full precision where the CDF is nearly 1.</summary>
    /// <param name="x">Any number; 0 and below give 1.</param>
    /// <param name="shape">The shape, positive.</param>
    /// <param name="scale">The scale, positive.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is NaN, or a parameter isn't positive and finite.</exception>
    public static double UpperTail(double x, double shape, double scale = 1)
    {
        Requires.Number(x);
        CheckParameters(shape, scale);
        return IncompleteGamma.Upper(shape, x / scale);
    }

    /// <summary>The x with P(X ≤ x) = p.</summary>
    /// <param name="p">A probability, 0 to 1, which give 0 and ∞.</param>
    /// <param name="shape">The shape, positive.</param>
    /// <param name="scale">The scale, positive.</param>
    /// <returns>0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is outside [0, 1], or a parameter isn't positive and finite.</exception>
    public static double Quantile(double p, double shape, double scale = 1)
    {
        Requires.Probability(p);
        CheckParameters(shape, scale);
        if (p == 0) return 0;
        if (p == 1) return double.PositiveInfinity;
        return scale * (p > 0.5 ? IncompleteGamma.UpperQuantile(shape, 1 - p) : IncompleteGamma.LowerQuantile(shape, p));
    }

    private static void CheckParameters(double shape, double scale)
    {
        Requires.PositiveFinite(shape);
        Requires.PositiveFinite(scale);
    }
}
