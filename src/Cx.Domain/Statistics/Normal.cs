using System;

namespace Cx.Domain.Statistics;

/// <summary>The standard normal distribution, with mean 0 and variance 1.</summary>
/// <remarks>
/// Thread-safe; no state. Quantiles and both tails carry 15 significant digits, from the centre out to where a
/// <see cref="double"/> ends (|z| about 38).
/// </remarks>
public static class Normal
{
    private const double RootTwoPi = 2.5066282746310005024;
    private const double HalfLogTwoPi = 0.91893853320467274178;

    /// <summary>P(Z ≤ z).</summary>
    /// <param name="z">Any number; infinities give 0 and 1.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="z"/> is NaN.</exception>
    public static double Cdf(double z)
    {
        Requires.Number(z);
        return Upper(-z);
    }

    /// <summary>P(Z &gt; z), with full precision where the CDF is nearly 1; twice it at |z| is a two-sided p-value.</summary>
    /// <param name="z">Any number; infinities give 0 and 1.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="z"/> is NaN.</exception>
    public static double UpperTail(double z)
    {
        Requires.Number(z);
        return Upper(z);
    }

    /// <summary>The z with P(Z ≤ z) = p, such as 1.959963984540054 at 0.975.</summary>
    /// <param name="p">A probability, 0 to 1, which give −∞ and ∞.</param>
    /// <returns>The quantile; exactly 0 at ½, and exactly the negative at 1 − p.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is outside [0, 1].</exception>
    public static double Quantile(double p)
    {
        Requires.Probability(p);
        return p < 0.5 ? -UpperQuantile(p) : UpperQuantile(1 - p);
    }

    /// <summary>The z with P(Z &gt; z) = q; for tails that 1 − q would round away.</summary>
    internal static double UpperQuantile(double q)
    {
        if (q > 0.5) return -UpperQuantile(1 - q);
        if (q == 0) return double.PositiveInfinity;
        return q < 0.25 ? FromTail(q) : FromCentre(0.5 - q);
    }

    private static double Upper(double z)
    {
        if (z < -1) return 1 - Upper(-z);
        if (z <= 1) return 0.5 - Centre(z);
        if (z > 40) return 0;
        // z² split in two, since the rounding of z² would be magnified.
        double leading = (float)z;
        double rest = (z - leading) * (z + leading);
        return Math.Exp(-leading * leading / 2) * (Math.Exp(-rest / 2) * (MillsRatio(z) / RootTwoPi));
    }

    // P(0 < Z ≤ z) for |z| ≤ 1: the density times z + z³/3 + z⁵/15 + … (DLMF 7.6.2).
    private static double Centre(double z)
    {
        double square = z * z, term = z, sum = z;
        for (int odd = 3; Math.Abs(term) > Math.Abs(sum) * 1e-17; odd += 2)
        {
            term *= square / odd;
            sum += term;
        }

        return sum * Math.Exp(-square / 2) / RootTwoPi;
    }

    // The upper tail relative to the density.
    private static double MillsRatio(double z) => TailQuadrature.Mass(new Shape(z), z, 1);

    private static double FromCentre(double mass)
    {
        // The inverse series, good for three digits here, then two cubic steps (Halley's).
        double u = mass * RootTwoPi, square = u * u;
        double z = u * (1 + (square * ((1.0 / 6) + (square * ((7.0 / 120) + (square * 127 / 5040))))));
        for (int i = 0; i < 2; i++)
        {
            double step = (mass - Centre(z)) * RootTwoPi * Math.Exp(z * z / 2);
            z += step / (1 - (step * z / 2));
        }

        return z;
    }

    private static double FromTail(double q)
    {
        // Abramowitz and Stegun 26.2.23, good to 4.5e-4, then two cubic steps on the logarithm of the tail.
        double logTail = Math.Log(q);
        double t = Math.Sqrt(-2 * logTail);
        double z = t - ((2.515517 + (t * (0.802853 + (t * 0.010328)))) / (1 + (t * (1.432788 + (t * (0.189269 + (t * 0.001308)))))));
        for (int i = 0; i < 2; i++)
        {
            double ratio = MillsRatio(z);
            double miss = Math.Log(ratio) - (z * z / 2) - HalfLogTwoPi - logTail;
            double step = miss * ratio;
            z += step / (1 + (step * ((1 / ratio) - z) / 2));
        }

        return z;
    }

    private readonly struct Shape(double z) : ITailShape
    {
        public double At(double distance) => Math.Exp(-distance * (z + (distance / 2)));
    }
}
