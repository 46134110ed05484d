using System;

namespace Cx.Domain.Statistics;

/// <summary>The logarithm of a tail probability as a function of the logarithm of a positive variable.</summary>
internal interface ILogTail
{
    /// <summary>The tail at w &gt; 0.</summary>
    /// <param name="w">The variable.</param>
    /// <param name="slope">The derivative of the logarithm of the tail by ln w.</param>
    /// <param name="densitySlope">The derivative of the logarithm of the density of ln w by ln w.</param>
    double At(double w, out double slope, out double densitySlope);
}

/// <summary>Finds where a tail has a given probability.</summary>
/// <remarks>
/// The logarithms of gamma, beta-prime and normal variables have log-concave densities, so the logarithms of their
/// tails are concave in ln w, and Newton's method on ln(tail) against ln w converges from everywhere. Halley's
/// correction makes it cubic; a bracket catches what rounding might spoil.
/// </remarks>
internal static class TailSolver
{
    private const double LongestStep = 3;

    public static double Solve<TTail>(TTail tail, double logTarget, double start)
        where TTail : struct, ILogTail
    {
        double low = 0, high = double.PositiveInfinity, w = start;
        for (int i = 0; i < 500 && w > 0 && !double.IsInfinity(w); i++)
        {
            double miss = tail.At(w, out double slope, out double densitySlope) - logTarget;
            bool isAbove = (miss < 0) == (slope > 0);
            if (isAbove) low = w;
            else high = w;

            double newton = -miss / slope;
            // Halley's step; the second derivative of ln(tail) is slope·(densitySlope − slope). Far off it may mislead.
            double step = newton / Math.Min(2, Math.Max(0.5, 1 + (newton * (densitySlope - slope) / 2)));
            if (!(Math.Abs(step) <= LongestStep)) step = isAbove ? LongestStep : -LongestStep;
            double next = w * Math.Exp(step);
            // What a cubic step leaves of a miss of 1e-6 is below the last bit.
            if (Math.Abs(miss) < 1e-6) return next;
            if (!(next > low && next < high)) next = double.IsInfinity(high) || low == 0 ? next : Math.Sqrt(low) * Math.Sqrt(high);
            if (next == w) return w;
            w = next;
        }

        return w;
    }
}
