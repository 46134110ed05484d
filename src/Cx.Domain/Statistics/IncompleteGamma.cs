using System;

namespace Cx.Domain.Statistics;

/// <summary>The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P, and their inverses.</summary>
/// <remarks>
/// The power term is taken as deviance from the mean, as in <see cref="IncompleteBeta"/>; the rest by the series DLMF
/// 8.11.4 below the mean and the even part of the continued fraction DLMF 8.9.2 above, or by quadrature where the parameter is large.
/// </remarks>
internal static class IncompleteGamma
{
    private const double LargeParameter = 1000;
    private const double TwoPi = 6.2831853071795864769;

    /// <summary>P(a, x), the lower tail.</summary>
    public static double Lower(double a, double x)
    {
        if (x <= 0) return 0;
        if (double.IsInfinity(x)) return 1;
        double kernel = Math.Exp(LogKernel(a, x));
        return IsLowerSide(a, x) ? Math.Min(1, kernel * LowerFactor(a, x)) : Math.Max(0, 1 - (kernel * UpperFactor(a, x)));
    }

    /// <summary>Q(a, x), the upper tail.</summary>
    public static double Upper(double a, double x)
    {
        if (x <= 0) return 1;
        if (double.IsInfinity(x)) return 0;
        double kernel = Math.Exp(LogKernel(a, x));
        return IsLowerSide(a, x) ? Math.Max(0, 1 - (kernel * LowerFactor(a, x))) : Math.Min(1, kernel * UpperFactor(a, x));
    }

    /// <summary>The x at which P(a, x) is p, 0 &lt; p &lt; 1; at most ½ for full accuracy.</summary>
    public static double LowerQuantile(double a, double p)
    {
        double logTarget = Math.Log(p);
        // P is at most x^a/Γ(a + 1): its root lies below the one wanted.
        double start = Math.Exp(Math.Max((logTarget + SpecialFunctions.LogGamma(a + 1)) / a, -700));
        return TailSolver.Solve(new LowerTail(a), logTarget, Math.Max(start, WilsonHilferty(a, Normal.Quantile(p))));
    }

    /// <summary>The x at which Q(a, x) is p, 0 &lt; p &lt; 1; at most ½ for full accuracy.</summary>
    public static double UpperQuantile(double a, double p) =>
        TailSolver.Solve(new UpperTail(a), Math.Log(p), Math.Max(a, WilsonHilferty(a, Normal.UpperQuantile(p))));

    // ln of x^a·e^(−x)/Γ(a), which is also the density of ln x.
    private static double LogKernel(double a, double x) =>
        (a * SpecialFunctions.LogMinusExcess(x / a, (x - a) / a)) - SpecialFunctions.StirlingCorrection(a) + (0.5 * Math.Log(a / TwoPi));

    // On which side of about the median the direct form is the accurate one.
    private static bool IsLowerSide(double a, double x) => x < (a > LargeParameter ? a : a + 1);

    private static double LowerFactor(double a, double x)
    {
        if (a > LargeParameter) return TailQuadrature.Mass(new Shape(a, x, -1), (a / x) - 1, a / (x * x));
        double term = 1 / a, sum = term;
        for (double k = a + 1; term > sum * 1e-17; k++)
        {
            term *= x / k;
            sum += term;
        }

        return sum;
    }

    private static double UpperFactor(double a, double x)
    {
        if (a > LargeParameter) return TailQuadrature.Mass(new Shape(a, x, 1), 1 - (a / x), a / (x * x));
        double b = x + 1 - a, c = 1e300, d = 1 / b, fraction = d;
        for (double k = 1; k < 100000; k++)
        {
            double numerator = -k * (k - a);
            b += 2;
            d = 1 / Guard((numerator * d) + b);
            c = Guard(b + (numerator / c));
            double change = d * c;
            fraction *= change;
            if (Math.Abs(change - 1) < 1e-16) break;
        }

        return fraction;
    }

    // The logarithm of a tail and the size of its slope, from the tail's own factor or from the other tail's.
    private static double Direct(double logKernel, double factor, out double slope)
    {
        slope = 1 / factor;
        return logKernel + Math.Log(factor);
    }

    private static double Complement(double logKernel, double otherFactor, out double slope)
    {
        double log = SpecialFunctions.Log1p(-Math.Min(1, Math.Exp(logKernel) * otherFactor));
        slope = Math.Exp(logKernel - log);
        return log;
    }

    private static double Guard(double value) => value == 0 ? 1e-300 : value;

    // The cube root of a gamma variable is about normal (1931).
    private static double WilsonHilferty(double a, double z)
    {
        double root = 1 - (1 / (9 * a)) + (z / (3 * Math.Sqrt(a)));
        return root <= 0 ? 0 : a * root * root * root;
    }

    private readonly struct Shape(double a, double x, int direction) : ITailShape
    {
        public double At(double distance)
        {
            double change = direction * distance;
            double relative = change / x;
            return Math.Exp((a * SpecialFunctions.LogMinusExcess(1 + relative, relative)) + (change * ((a - x) / x))) / (x + change);
        }
    }

    private readonly struct LowerTail(double a) : ILogTail
    {
        public double At(double w, out double slope, out double densitySlope)
        {
            densitySlope = a - w;
            return IsLowerSide(a, w)
                ? Direct(LogKernel(a, w), LowerFactor(a, w), out slope)
                : Complement(LogKernel(a, w), UpperFactor(a, w), out slope);
        }
    }

    private readonly struct UpperTail(double a) : ILogTail
    {
        public double At(double w, out double slope, out double densitySlope)
        {
            densitySlope = a - w;
            double log = IsLowerSide(a, w)
                ? Complement(LogKernel(a, w), LowerFactor(a, w), out slope)
                : Direct(LogKernel(a, w), UpperFactor(a, w), out slope);
            slope = -slope;
            return log;
        }
    }
}
