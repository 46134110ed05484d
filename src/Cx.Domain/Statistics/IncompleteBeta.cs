using System;

namespace Cx.Domain.Statistics;

/// <summary>The regularised incomplete beta function I(x; a, b), its logarithm and its inverse.</summary>
/// <remarks>
/// Arguments come as the pair x and y = 1 − x, of which the smaller one has all its digits. The power term is taken as
/// deviance from the mean (the saddle-point form of C. Loader, Fast and accurate computation of binomial
/// probabilities, 2000), the rest by the continued fraction DLMF 8.17.22, or by quadrature where both parameters are large.
/// </remarks>
internal static class IncompleteBeta
{
    private const double LargeParameters = 1000;
    private const double TwoPi = 6.2831853071795864769;

    /// <summary>I(x; a, b), the lower tail.</summary>
    public static double Lower(double a, double b, double x, double y)
    {
        if (x <= 0) return 0;
        if (y <= 0) return 1;
        double kernel = Math.Exp(LogKernel(a, b, x, y));
        return IsLowerSide(a, b, x) ? Math.Min(1, kernel * Factor(a, b, x, y)) : Math.Max(0, 1 - (kernel * Factor(b, a, y, x)));
    }

    /// <summary>The odds x/(1 − x) at which the lower tail is p, 0 &lt; p &lt; 1.</summary>
    /// <param name="a">The first parameter.</param>
    /// <param name="b">The second parameter.</param>
    /// <param name="p">The probability; at most ½ for full accuracy.</param>
    public static double LowerOdds(double a, double b, double p)
    {
        double logTarget = Math.Log(p);
        // The lower tail is at most odds^a/(a·B(a, b)): its root lies below the one wanted.
        double start = Math.Exp(Math.Max((logTarget + Math.Log(a) + LogBeta(a, b)) / a, -700));
        if (a >= 1 && b >= 1) start = Math.Max(start, NormalStart(a, b, p));
        return TailSolver.Solve(new OddsTail(a, b), logTarget, start);
    }

    // ln of x^a·y^b/B(a, b), which is also the density of ln(x/y).
    private static double LogKernel(double a, double b, double x, double y)
    {
        double n = a + b;
        double excess = x <= y ? SpecialFunctions.Excess(a, b, x) : -SpecialFunctions.Excess(b, a, y);
        double deviance = (a * SpecialFunctions.LogMinusExcess(x * n / a, -excess / a))
            + (b * SpecialFunctions.LogMinusExcess(y * n / b, excess / b));
        return deviance + Correction(a, b) + (0.5 * Math.Log(a * (b / n) / TwoPi));
    }

    private static double LogBeta(double a, double b)
    {
        double n = a + b;
        double logA = a > b ? SpecialFunctions.Log1p(-b / n) : Math.Log(a / n);
        double logB = a > b ? Math.Log(b / n) : SpecialFunctions.Log1p(-a / n);
        return ((a - 0.5) * logA) + ((b - 0.5) * logB) - (0.5 * Math.Log(n / TwoPi)) - Correction(a, b);
    }

    // What Stirling's formula leaves out of 1/B(a, b).
    private static double Correction(double a, double b) =>
        SpecialFunctions.StirlingCorrection(a + b) - SpecialFunctions.StirlingCorrection(a) - SpecialFunctions.StirlingCorrection(b);

    private static bool IsLowerSide(double a, double b, double x) => x * (a + b + 2) < a + 1;

    // The lower tail relative to the kernel, for x below the mean.
    private static double Factor(double a, double b, double x, double y)
    {
        if (a > LargeParameters && b > LargeParameters)
        {
            double excess = x <= y ? SpecialFunctions.Excess(a, b, x) : -SpecialFunctions.Excess(b, a, y);
            double slope = excess / (x * y);
            return TailQuadrature.Mass(new Shape(a, b, x, y, slope), slope, (a / (x * x)) + (b / (y * y)));
        }

        // Lentz's evaluation from the front; terms 2m and 2m + 1 of DLMF 8.17.22.
        double c = 1, d = Guard(1 - ((a + b) * x / (a + 1)));
        d = 1 / d;
        double fraction = d;
        for (double m = 1; m < 100000; m++)
        {
            double even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / Guard(1 + (even * d));
            c = Guard(1 + (even / c));
            fraction *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / Guard(1 + (odd * d));
            c = Guard(1 + (odd / c));
            double change = d * c;
            fraction *= change;
            if (Math.Abs(change - 1) < 1e-16) break;
        }

        return fraction / a;
    }

    private static double Guard(double value) => value == 0 ? 1e-300 : value;

    // Abramowitz and Stegun 26.5.22.
    private static double NormalStart(double a, double b, double p)
    {
        double z = Normal.Quantile(p);
        double lambda = ((z * z) - 3) / 6;
        double inverseA = 1 / ((2 * a) - 1), inverseB = 1 / ((2 * b) - 1);
        double h = 2 / (inverseA + inverseB);
        double w = (-z * Math.Sqrt(h + lambda) / h) - ((inverseB - inverseA) * (lambda + (5.0 / 6) - (2 / (3 * h))));
        return a / b * Math.Exp(-2 * w);
    }

    private readonly struct Shape(double a, double b, double x, double y, double slope) : ITailShape
    {
        public double At(double distance)
        {
            double down = distance / x, up = distance / y;
            double log = (a * SpecialFunctions.LogMinusExcess(1 - down, -down)) + (b * SpecialFunctions.LogMinusExcess(1 + up, up));
            return Math.Exp(log - (slope * distance)) / ((x - distance) * (y + distance));
        }
    }

    private readonly struct OddsTail(double a, double b) : ILogTail
    {
        public double At(double w, out double slope, out double densitySlope)
        {
            double x = w / (1 + w), y = 1 / (1 + w);
            double logKernel = LogKernel(a, b, x, y);
            double logLower;
            if (IsLowerSide(a, b, x))
            {
                logLower = logKernel + Math.Log(Factor(a, b, x, y));
            }
            else
            {
                double upper = Math.Exp(logKernel) * Factor(b, a, y, x);
                logLower = SpecialFunctions.Log1p(-Math.Min(upper, 1));
            }

            slope = Math.Exp(logKernel - logLower);
            densitySlope = (a * y) - (b * x);
            return logLower;
        }
    }
}
