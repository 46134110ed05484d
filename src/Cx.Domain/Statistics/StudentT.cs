using System;

namespace Cx.Domain.Statistics;

/// <summary>Student's t distribution, for means whose variance is estimated.</summary>
/// <remarks>
/// Thread-safe; no state. Quantiles carry 13 significant digits from ½ to 10⁶ degrees of freedom and beyond, fractions
/// included (as in Welch's test), and for p from 1e-10 to 1 − 1e-10 and beyond. Infinitely many degrees of freedom give the
/// normal distribution. Relation to the incomplete beta function: DLMF 8.17 and Abramowitz and Stegun 26.7.1.
/// </remarks>
public static class StudentT
{
    /// <summary>P(T ≤ t).</summary>
    /// <param name="t">Any number; infinities give 0 and 1.</param>
    /// <param name="degreesOfFreedom">Positive; fractions and <see cref="double.PositiveInfinity"/> are allowed.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="t"/> is NaN, or the degrees of freedom aren't positive.</exception>
    public static double Cdf(double t, double degreesOfFreedom) => UpperTail(-t, degreesOfFreedom);

    /// <summary>P(T &gt; t), with full precision where the CDF is nearly 1; twice it at |t| is a two-sided p-value.</summary>
    /// <param name="t">Any number; infinities give 0 and 1.</param>
    /// <param name="degreesOfFreedom">Positive; fractions and <see cref="double.PositiveInfinity"/> are allowed.</param>
    /// <returns>0 to 1. Where t² passes 10³⁰⁰ times the degrees of freedom, the tail counts as 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="t"/> is NaN, or the degrees of freedom aren't positive.</exception>
    public static double UpperTail(double t, double degreesOfFreedom)
    {
        Requires.Number(t);
        CheckDegrees(degreesOfFreedom);
        if (double.IsPositiveInfinity(degreesOfFreedom)) return Normal.UpperTail(t);

        double ratio = t / Math.Sqrt(degreesOfFreedom);
        double odds = ratio * ratio;
        if (odds > 1e300) return t > 0 ? 0 : 1;
        double tail = IncompleteBeta.Lower(degreesOfFreedom / 2, 0.5, 1 / (1 + odds), odds / (1 + odds)) / 2;
        return t < 0 ? 1 - tail : tail;
    }

    /// <summary>The t with P(T ≤ t) = p, such as 2.446911851144969 at 0.975 and 6 degrees of freedom.</summary>
    /// <param name="p">A probability, 0 to 1, which give −∞ and ∞.</param>
    /// <param name="degreesOfFreedom">Positive; fractions and <see cref="double.PositiveInfinity"/> are allowed.</param>
    /// <returns>The quantile; exactly 0 at ½, and exactly the negative at 1 − p.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is outside [0, 1], or the degrees of freedom aren't positive.</exception>
    public static double Quantile(double p, double degreesOfFreedom)
    {
        Requires.Probability(p);
        CheckDegrees(degreesOfFreedom);
        return p < 0.5 ? -UpperQuantile(p, degreesOfFreedom) : UpperQuantile(1 - p, degreesOfFreedom);
    }

    /// <summary>The t with P(T &gt; t) = q; for tails that 1 − q would round away.</summary>
    internal static double UpperQuantile(double q, double degreesOfFreedom)
    {
        if (double.IsPositiveInfinity(degreesOfFreedom)) return Normal.UpperQuantile(q);
        if (q > 0.5) return -UpperQuantile(1 - q, degreesOfFreedom);
        if (q == 0.5) return 0;
        if (q == 0) return double.PositiveInfinity;
        // t²/ν is a beta variable's odds: from the tail, or from the centre where that is the smaller part.
        double half = degreesOfFreedom / 2;
        return Math.Sqrt(degreesOfFreedom) * (q < 0.25
            ? 1 / Math.Sqrt(IncompleteBeta.LowerOdds(half, 0.5, 2 * q))
            : Math.Sqrt(IncompleteBeta.LowerOdds(0.5, half, 1 - (2 * q))));
    }

    private static void CheckDegrees(double degreesOfFreedom)
    {
        if (!(degreesOfFreedom > 0)) throw new ArgumentOutOfRangeException(nameof(degreesOfFreedom), degreesOfFreedom, "Degrees of freedom are positive.");
    }
}
