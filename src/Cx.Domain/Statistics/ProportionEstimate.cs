using System;

namespace Cx.Domain.Statistics;

/// <summary>Point estimates of a proportion. With few trials the plain share is too extreme; the others draw it inwards.</summary>
/// <remarks>
/// Thread-safe; no state. Comparison for usability tests: J. R. Lewis and J. Sauro, When 100 % really isn't 100 %,
/// Journal of Usability Studies 1 (2006), 136–150.
/// </remarks>
public static class ProportionEstimate
{
    /// <summary>The plain share x/n (maximum likelihood).</summary>
    /// <param name="successes">How many of the trials succeeded, 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">How many trials there were.</param>
    /// <returns>0 to 1, or <see cref="MetricValue.NoData"/> where there are no trials.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or not finite, or there are more successes than trials.</exception>
    public static MetricValue Share(double successes, double trials) => Of(successes, trials, 0);

    /// <summary>Laplace's rule of succession (x + 1)/(n + 2).</summary>
    /// <param name="successes">How many of the trials succeeded, 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">How many trials there were.</param>
    /// <returns>0 to 1, or <see cref="MetricValue.NoData"/> where there are no trials.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or not finite, or there are more successes than trials.</exception>
    public static MetricValue Laplace(double successes, double trials) => Of(successes, trials, 1);

    /// <summary>The mean under Jeffreys' prior, (x + ½)/(n + 1).</summary>
    /// <param name="successes">How many of the trials succeeded, 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">How many trials there were.</param>
    /// <returns>0 to 1, or <see cref="MetricValue.NoData"/> where there are no trials.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or not finite, or there are more successes than trials.</exception>
    public static MetricValue Jeffreys(double successes, double trials) => Of(successes, trials, 0.5);

    /// <summary>The centre of the Wilson and of the adjusted Wald interval, (x + z²/2)/(n + z²).</summary>
    /// <param name="successes">How many of the trials succeeded, 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">How many trials there were.</param>
    /// <param name="level">The interval's confidence level, above 0 and below 1; z is the normal quantile of 1 − α/2.</param>
    /// <returns>0 to 1, or <see cref="MetricValue.NoData"/> where there are no trials.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count is negative or not finite, there are more successes than trials, or the level is outside (0, 1).
    /// </exception>
    public static MetricValue WilsonMidpoint(double successes, double trials, double level = 0.95)
    {
        ConfidenceInterval.CheckLevel(level);
        double z = Normal.UpperQuantile((1 - level) / 2);
        return Of(successes, trials, z * z / 2);
    }

    private static MetricValue Of(double successes, double trials, double pseudoCount)
    {
        ProportionInterval.CheckCounts(successes, trials);
        return trials == 0 ? default : MetricValue.Of((successes + pseudoCount) / (trials + (2 * pseudoCount)));
    }
}
