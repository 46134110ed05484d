using System.Globalization;
using NodaTime;

namespace Cx.Domain.Simulation;

/// <summary>Lets invented people walk through a model, for sample data, tests, and scenarios side by side.</summary>
/// <remarks>
/// <para>Thread-safe; no state.</para>
/// <para>
/// The same model, seed and window give the same facts to the last bit on every platform and target, for ever: randomness is
/// whole numbers, probabilities are compared as whole billionths, and times come from operations that IEEE 754 fixes (sums,
/// products, quotients, square roots; no logarithms or powers of a run-time library). Zones are arguments of the model; two
/// editions of the zone data can differ. On x87 processors it holds as long as their precision is set to 53 bits, which the
/// .NET Framework does.
/// </para>
/// <para>
/// Each customer has a stream of random numbers of their own, made from the seed and their number, and so has each of their
/// journeys and interactions: more customers change nothing about those before, and a change of the model changes as little
/// as it can. So two variants run with the same seed differ by what they differ in, and hardly by chance.
/// </para>
/// </remarks>
public static class Simulator
{
    private static readonly Instant Earliest = Instant.FromUtc(1, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(5000, 1, 1, 0, 0);
    private static readonly Duration LongestWindow = Duration.FromDays(36_600);

    /// <summary>Simulates the journeys of a number of customers.</summary>
    /// <param name="model">How people behave.</param>
    /// <param name="seed">Any number; another one gives other facts.</param>
    /// <param name="customers">How many customers, from 0.</param>
    /// <param name="from">When the first journey can start.</param>
    /// <param name="to">Before when all start. They run on to their ends, which can lie after it.</param>
    /// <exception cref="ArgumentException">
    /// The model can't be run: it has no touchpoint, a step leads to one that it doesn't have, a journey could never end, or its
    /// arrival profile leaves no time in the window.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number is negative; or the window is empty, longer than 36,600 days, or not between the years 1 and 5000.
    /// </exception>
    public static SimulatedWorld Run(JourneyModel model, long seed, int customers, Instant from, Instant to)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfNegative(customers);
        if (from < Earliest) throw new ArgumentOutOfRangeException(nameof(from), from, "The window begins in the year 1 at the earliest.");
        if (to <= from || to > Latest || to - from > LongestWindow)
            throw new ArgumentOutOfRangeException(nameof(to), to, "The window ends after it begins, within 36,600 days and by the year 5000.");

        var arrivals = new ArrivalTimes(model, from, to);
        var crowd = new Crowd(model, arrivals);
        var random = RandomStream.Of(seed);
        for (int number = 1; number <= customers; number++)
            crowd.Add(string.Format(CultureInfo.InvariantCulture, "{0}-{1}", model.Name, number), random.Child(number));
        return crowd.ToWorld();
    }
}
