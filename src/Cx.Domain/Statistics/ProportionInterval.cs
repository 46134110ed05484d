using System;

namespace Cx.Domain.Statistics;

/// <summary>Confidence intervals of a proportion, such as a task success rate or a top-two-box share.</summary>
/// <remarks>Thread-safe; no state.</remarks>
public static class ProportionInterval
{
    /// <summary>The interval of a proportion.</summary>
    /// <param name="successes">
    /// How many of the trials succeeded, 0 to <paramref name="trials"/>; a fraction where a definition counts partially.
    /// </param>
    /// <param name="trials">How many trials there were, 0 or more.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <param name="method">How to compute it.</param>
    /// <returns>
    /// Limits as shares of 1, or <see cref="MetricValue.NoData"/> where there are no trials. Wald and adjusted Wald can
    /// pass 0 and 1; cut them with <see cref="ConfidenceInterval.Within"/> where they are shown. All others lie within
    /// [0, 1], with the limits exactly 0 at no successes and exactly 1 at no failures.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count is negative or not finite, there are more successes than trials, the level is outside (0, 1), or the method is unknown.
    /// </exception>
    /// <remarks>
    /// With x successes, n trials and z the normal quantile of 1 − α/2:
    /// <list type="bullet">
    /// <item><description>Wilson: (x + z²/2 ± z·√(x(n−x)/n + z²/4)) / (n + z²)</description></item>
    /// <item><description>Wilson with continuity correction: Wilson's lower limit for x − ½, its upper limit for x + ½</description></item>
    /// <item><description>adjusted Wald: p̃ ± z·√(p̃(1−p̃)/ñ) with ñ = n + z², p̃ = (x + z²/2)/ñ</description></item>
    /// <item><description>Clopper–Pearson: β(α/2; x, n−x+1) to β(1−α/2; x+1, n−x)</description></item>
    /// <item><description>Jeffreys: β(α/2; x+½, n−x+½) to β(1−α/2; x+½, n−x+½)</description></item>
    /// <item><description>Wald: x/n ± z·√(x(n−x)/n³)</description></item>
    /// </list>
    /// </remarks>
    public static ConfidenceInterval Of(double successes, double trials, double level = 0.95, ProportionIntervalMethod method = ProportionIntervalMethod.Wilson)
    {
        CheckCounts(successes, trials);
        ConfidenceInterval.CheckLevel(level);
        if (method is < ProportionIntervalMethod.Wilson or > ProportionIntervalMethod.Wald) throw new ArgumentOutOfRangeException(nameof(method), method, "Unknown interval method.");
        if (trials == 0) return ConfidenceInterval.Undefined(MetricValue.NoData);

        double tail = (1 - level) / 2;
        switch (method)
        {
            case ProportionIntervalMethod.WilsonContinuity:
                double z = Normal.UpperQuantile(tail);
                return Limits(WilsonLower(successes - 0.5, trials, z), WilsonUpper(successes + 0.5, trials, z), level);
            case ProportionIntervalMethod.AdjustedWald:
                return AdjustedWald(successes, trials, Normal.UpperQuantile(tail), level);
            case ProportionIntervalMethod.ClopperPearson:
                return Limits(
                    successes == 0 ? 0 : Beta.Quantile(tail, successes, trials - successes + 1),
                    successes == trials ? 1 : Beta.UpperQuantile(tail, successes + 1, trials - successes),
                    level);
            case ProportionIntervalMethod.Jeffreys:
                return Limits(
                    successes == 0 ? 0 : Beta.Quantile(tail, successes + 0.5, trials - successes + 0.5),
                    successes == trials ? 1 : Beta.UpperQuantile(tail, successes + 0.5, trials - successes + 0.5),
                    level);
            case ProportionIntervalMethod.Wald:
                double p = successes / trials;
                return Around(p, Normal.UpperQuantile(tail) * Math.Sqrt(p * ((trials - successes) / trials) / trials), level);
            case ProportionIntervalMethod.Wilson:
            default:
                double quantile = Normal.UpperQuantile(tail);
                return Limits(WilsonLower(successes, trials, quantile), WilsonUpper(successes, trials, quantile), level);
        }
    }

    internal static void CheckCounts(double successes, double trials)
    {
        Requires.NonNegativeFinite(trials);
        Requires.NonNegativeFinite(successes);
        if (successes > trials) throw new ArgumentOutOfRangeException(nameof(successes), successes, "There can't be more successes than trials.");
    }

    private static ConfidenceInterval AdjustedWald(double successes, double trials, double z, double level)
    {
        double n = trials + (z * z);
        double p = (successes + (z * z / 2)) / n;
        return Around(p, z * Math.Sqrt(p * (1 - p) / n), level);
    }

    // The product of both limits is x²/(n(n+z²)): dividing avoids the difference of two nearly equal numbers, and
    // gives exactly 0 at x = 0.
    private static double WilsonLower(double x, double n, double z) =>
        x <= 0 ? 0 : x * x / (n * (x + (z * z / 2) + WilsonRoot(x, n, z)));

    private static double WilsonUpper(double x, double n, double z) =>
        x >= n ? 1 : Math.Min(1, (x + (z * z / 2) + WilsonRoot(x, n, z)) / (n + (z * z)));

    private static double WilsonRoot(double x, double n, double z) => z * Math.Sqrt((x * ((n - x) / n)) + (z * z / 4));

    private static ConfidenceInterval Around(double centre, double halfWidth, double level) =>
        new(centre - halfWidth, centre + halfWidth, level);

    // Levels near 0 have limits so close that rounding can swap them.
    private static ConfidenceInterval Limits(double lower, double upper, double level) =>
        new(Math.Min(lower, upper), upper, level);
}
