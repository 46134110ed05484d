using System;

namespace Cx.Domain.Statistics;

/// <summary>The confidence interval of a mean.</summary>
/// <remarks>Thread-safe; no state.</remarks>
public static class MeanInterval
{
    /// <summary>Student's interval x̄ ± t·s/√n, with t the quantile of 1 − α/2 at n − 1 degrees of freedom.</summary>
    /// <param name="count">How many observations n there are.</param>
    /// <param name="mean">Their mean x̄.</param>
    /// <param name="standardDeviation">Their standard deviation s, with the divisor n − 1; 0 or more.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval, or <see cref="MetricValue.TooFewData"/> where n is below 2; of no width where s is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The count or deviation is negative, the mean or deviation isn't finite (unchecked where n is below 2, since
    /// neither is used), or the level is outside (0, 1).
    /// </exception>
    /// <remarks>
    /// Source: Student (W. S. Gosset), The probable error of a mean, Biometrika 6 (1908), 1–25, doi:10.2307/2331554. Exact for normal
    /// observations, good for others that aren't too skewed; for durations use it on logarithms.
    /// </remarks>
    public static ConfidenceInterval Of(long count, double mean, double standardDeviation, double level = 0.95)
    {
        Requires.NonNegative(count);
        ConfidenceInterval.CheckLevel(level);
        if (count < 2) return ConfidenceInterval.Undefined(MetricValue.TooFewData);
        if (!double.IsFinite(mean)) throw new ArgumentOutOfRangeException(nameof(mean), mean, "The mean has to be finite.");
        Requires.NonNegativeFinite(standardDeviation);
        double halfWidth = StudentT.UpperQuantile((1 - level) / 2, count - 1) * (standardDeviation / Math.Sqrt(count));
        return new ConfidenceInterval(mean - halfWidth, mean + halfWidth, level);
    }
}
