using System;

namespace Cx.Domain.Statistics;

/// <summary>The beta distribution on [0, 1], the one of a proportion's exact and Bayesian intervals.</summary>
/// <remarks>
/// Thread-safe; no state. Quantiles carry 13 significant digits for parameters from ½ to 10⁹ and for p from 1e-10 to
/// 1 − 1e-10 and beyond. The CDF is the regularised incomplete beta function (DLMF 8.17).
/// </remarks>
public static class Beta
{
    /// <summary>P(X ≤ x).</summary>
    /// <param name="x">Any number; 0 and below give 0, 1 and above give 1.</param>
    /// <param name="alpha">The first parameter, positive.</param>
    /// <param name="beta">The second parameter, positive.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is NaN, or a parameter isn't positive and finite.</exception>
    public static double Cdf(double x, double alpha, double beta)
    {
        Requires.Number(x);
        CheckParameters(alpha, beta);
        return IncompleteBeta.Lower(alpha, beta, x, 1 - x);
    }

    /// <summary>P(X &gt; x), with full precision where the CDF is nearly 1.</summary>
    /// <param name="x">Any number; 0 and below give 1, 1 and above give 0.</param>
    /// <param name="alpha">The first parameter, positive.</param>
    /// <param name="beta">The second parameter, positive.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is NaN, or a parameter isn't positive and finite.</exception>
    public static double UpperTail(double x, double alpha, double beta)
    {
        Requires.Number(x);
        CheckParameters(alpha, beta);
        return IncompleteBeta.Lower(beta, alpha, 1 - x, x);
    }

    /// <summary>The x with P(X ≤ x) = p.</summary>
    /// <param name="p">A probability, 0 to 1, which give 0 and 1.</param>
    /// <param name="alpha">The first parameter, positive.</param>
    /// <param name="beta">The second parameter, positive.</param>
    /// <returns>0 to 1; either end where the quantile is nearer to it than a <see cref="double"/> can tell.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is outside [0, 1], or a parameter isn't positive and finite.</exception>
    public static double Quantile(double p, double alpha, double beta)
    {
        Requires.Probability(p);
        CheckParameters(alpha, beta);
        return p > 0.5 ? FromUpper(1 - p, alpha, beta) : FromLower(p, alpha, beta);
    }

    /// <summary>The x with P(X &gt; x) = q; for tails that 1 − q would round away.</summary>
    internal static double UpperQuantile(double q, double alpha, double beta) =>
        q > 0.5 ? FromLower(1 - q, alpha, beta) : FromUpper(q, alpha, beta);

    private static double FromLower(double p, double alpha, double beta)
    {
        if (p == 0) return 0;
        double odds = IncompleteBeta.LowerOdds(alpha, beta, p);
        return double.IsInfinity(odds) ? 1 : odds / (1 + odds);
    }

    // The same from the other end, whose odds are the reciprocal.
    private static double FromUpper(double q, double alpha, double beta) =>
        q == 0 ? 1 : 1 / (1 + IncompleteBeta.LowerOdds(beta, alpha, q));

    private static void CheckParameters(double alpha, double beta)
    {
        Requires.PositiveFinite(alpha);
        Requires.PositiveFinite(beta);
    }
}
