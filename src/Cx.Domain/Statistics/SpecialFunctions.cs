using System;

namespace Cx.Domain.Statistics;

/// <summary>Elementary pieces of the distributions, written so that nearly equal numbers are never subtracted.</summary>
internal static class SpecialFunctions
{
    private const double HalfLogTwoPi = 0.91893853320467274178;

    // B(2k)/(2k(2k − 1)) for k = 8 … 1.
    private static readonly double[] StirlingSeries =
        [-3617.0 / 122400, 1.0 / 156, -691.0 / 360360, 1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12];

    /// <summary>
    /// The rounding-free part of Stirling's formula, lnΓ(x) − [(x − ½)ln x − x + ½ln 2π], for x &gt; 0. Ratios of gamma
    /// functions taken through it keep their digits where logarithms of gamma functions would cancel.
    /// </summary>
    /// <remarks>Asymptotic series (DLMF 5.11.1); below 10, Gudermann's series steps there.</remarks>
    public static double StirlingCorrection(double x)
    {
        double steps = 0;
        if (x < 1)
        {
            steps = ((x + 0.5) * (Log1p(x) - Math.Log(x))) - 1;
            x += 1;
        }

        for (; x < 10; x += 1)
        {
            // (x + ½)·ln(1 + 1/x) − 1 with u = 1/(2x + 1) is u²/3 + u⁴/5 + …
            double u = 1 / ((2 * x) + 1);
            double square = u * u, power = square, sum = 0;
            for (int odd = 3; power > 1e-19; odd += 2)
            {
                sum += power / odd;
                power *= square;
            }

            steps += sum;
        }

        double r = 1 / (x * x);
        double series = 0;
        foreach (double coefficient in StirlingSeries) series = (series * r) + coefficient;
        return steps + (series / x);
    }

    /// <summary>lnΓ(x) for x &gt; 0, to an absolute error of some 1e-15·(1 + |lnΓ(x)|).</summary>
    public static double LogGamma(double x) => ((x - 0.5) * Math.Log(x)) - x + HalfLogTwoPi + StirlingCorrection(x);

    /// <summary>ln(1 + x) for x &gt; −1 without losing small x (Kahan's quotient).</summary>
    public static double Log1p(double x)
    {
        double u = 1 + x;
        return u == 1 ? x : Math.Log(u) * (x / (u - 1));
    }

    /// <summary>
    /// ln(q) − (q − 1) for a ratio q = 1 + e, both given since each has digits that the other lost. Never positive.
    /// </summary>
    public static double LogMinusExcess(double q, double e)
    {
        if (e is < -0.5 or > 1) return Math.Log(q) - e;
        // ln(1 + e) = 2(s + s³/3 + s⁵/5 + …) with s = e/(2 + e), and 2s − e = −s·e.
        double s = e / (2 + e);
        double square = s * s, power = square, sum = 1.0 / 3;
        for (int odd = 5; power > 1e-18; odd += 2)
        {
            sum += power / odd;
            power *= square;
        }

        return (2 * s * square * sum) - (s * e);
    }

    /// <summary>a − (a + b)·x for 0 ≤ x ≤ ½, exact to the last bits although the terms cancel (Dekker's products).</summary>
    public static double Excess(double a, double b, double x)
    {
        double first = Product(a, x, out double firstError);
        double second = Product(b, x, out double secondError);
        double difference = Difference(a, first, out double differenceError);
        double rest = Difference(difference, second, out double restError);
        return rest + (restError + differenceError - firstError - secondError);
    }

    private static double Product(double a, double b, out double error)
    {
        double product = a * b;
        double aHigh = Leading(a), bHigh = Leading(b);
        double aLow = a - aHigh, bLow = b - bHigh;
        error = (aHigh * bHigh) - product + (aHigh * bLow) + (aLow * bHigh) + (aLow * bLow);
        return product;
    }

    private static double Difference(double a, double b, out double error)
    {
        double difference = a - b;
        double bUsed = a - difference;
        error = a - (difference + bUsed) + (bUsed - b);
        return difference;
    }

    // The upper half of the bits (Veltkamp's split).
    private static double Leading(double a)
    {
        double scaled = a * 134217729;
        return scaled - (scaled - a);
    }
}
