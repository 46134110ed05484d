using System;

namespace Cx.Domain.Statistics;

/// <summary>The binomial distribution: how many of n independent trials succeed.</summary>
/// <remarks>
/// Thread-safe; no state. Takes the same time for any number of trials. Relation to the incomplete beta function:
/// DLMF 8.17.5.
/// </remarks>
public static class Binomial
{
    /// <summary>P(X ≤ k).</summary>
    /// <param name="successes">k, any number: below 0 gives 0, <paramref name="trials"/> and above gives 1.</param>
    /// <param name="trials">How many trials n there are, 0 or more.</param>
    /// <param name="probability">The probability of success in one trial, 0 to 1.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of trials is negative, or the probability is outside [0, 1].</exception>
    public static double Cdf(long successes, long trials, double probability)
    {
        CheckParameters(trials, probability);
        if (successes < 0) return 0;
        return successes >= trials ? 1 : IncompleteBeta.Lower(trials - successes, successes + 1.0, 1 - probability, probability);
    }

    /// <summary>P(X &gt; k), with full precision where the CDF is nearly 1.</summary>
    /// <param name="successes">k, any number: below 0 gives 1, <paramref name="trials"/> and above gives 0.</param>
    /// <param name="trials">How many trials n there are, 0 or more.</param>
    /// <param name="probability">The probability of success in one trial, 0 to 1.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of trials is negative, or the probability is outside [0, 1].</exception>
    public static double UpperTail(long successes, long trials, double probability)
    {
        CheckParameters(trials, probability);
        if (successes < 0) return 1;
        return successes >= trials ? 0 : IncompleteBeta.Lower(successes + 1.0, trials - successes, probability, 1 - probability);
    }

    private static void CheckParameters(long trials, double probability)
    {
        Requires.NonNegative(trials);
        Requires.Probability(probability);
    }
}
