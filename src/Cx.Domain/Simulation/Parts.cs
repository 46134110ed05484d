using System.Runtime.CompilerServices;

namespace Cx.Domain.Simulation;

/// <summary>
/// Probabilities and weights as whole billionths: 0.6, 0.3 and 0.1 add up to exactly one, and a comparison with a random
/// whole number comes out the same everywhere.
/// </summary>
internal static class Parts
{
    public const long Whole = 1_000_000_000;
    public const double LargestWeight = 1_000_000;

    /// <exception cref="ArgumentOutOfRangeException">It isn't a number from 0 to 1.</exception>
    public static long OfProbability(double probability, [CallerArgumentExpression(nameof(probability))] string? name = null) =>
        probability is >= 0 and <= 1
            ? Of(probability)
            : throw new ArgumentOutOfRangeException(name, probability, "A probability lies from 0 to 1.");

    /// <exception cref="ArgumentOutOfRangeException">It isn't a number from 0 to a million.</exception>
    public static long OfWeight(double weight, [CallerArgumentExpression(nameof(weight))] string? name = null) =>
        weight is >= 0 and <= LargestWeight
            ? Of(weight)
            : throw new ArgumentOutOfRangeException(name, weight, "A weight lies from 0 to a million.");

    private static long Of(double value) => (long)Math.Round(value * Whole);
}
