using System;

namespace Cx.Domain.Statistics;

/// <summary>The regularised incomplete beta function I(x; a, b), its logarithm and its inverse.</summary>
/// <remarks>
/// Arguments come as the pair x and y = 1 − x, of which the smaller one has all its digits. The power term is taken as
/// deviance from the mean (the saddle-point form of C. Loader, Fast and accurate computation of binomial
/// probabilities, 2000), the rest by a continued fraction (A. R. DiDonato and
/// A. H. Morris, ACM TOMS 18 (1992), 360–373, doi:10.1145/131766.131776) or by quadrature where both parameters are large.
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
        double excess = Excess(a, b, x, y);
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
        double excess = Excess(a, b, x, y);
        if (a > LargeParameters && b > LargeParameters)
        {
            double slope = excess / (x * y);
            return TailQuadrature.Mass(new Shape(a, b, x, y, slope), slope, (a / (x * x)) + (b / (y * y)));
        }

        // Lentz's evaluation from the front. The terms contain the excess of the mean over x, computed without
        // cancellation, which the better known form DLMF 8.17.22 (whose even part this is) loses for large parameters.
        double c = a * (excess + 1) / (a + 1);
        double d = 0, fraction = c;
        for (double m = 1; m < 100000; m++)
        {
            double twice = a + (2 * m);
            double root = x / (twice - 1);
            double numerator = (a + m - 1) * (a + b + m - 1) * m * (b - m) * root * root;
            double denominator = (m * (a - 1 + (b * x) + (m * (1 + y))) / (twice - 1)) + ((a + m) * (excess + 1 + (m * (1 + y))) / (twice + 1));
            d = 1 / (denominator + (numerator * d));
            c = denominator + (numerator / c);
            double change = c * d;
            fraction *= change;
            if (Math.Abs(change - 1) < 1e-16) break;
        }

        return 1 / fraction;
    }

    // How far x lies below the mean, times a + b: a − (a + b)x from the smaller one of x and y.
    private static double Excess(double a, double b, double x, double y) =>
        x <= y ? SpecialFunctions.Excess(a, b, x) : -SpecialFunctions.Excess(b, a, y);

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
                double factor = Factor(a, b, x, y);
                logLower = logKernel + Math.Log(factor);
                slope = 1 / factor;
            }
            else
            {
                double upper = Math.Exp(logKernel) * Factor(b, a, y, x);
                logLower = SpecialFunctions.Log1p(-Math.Min(upper, 1));
                slope = Math.Exp(logKernel - logLower);
            }

            densitySlope = (a * y) - (b * x);
            return logLower;
        }
    }
}
