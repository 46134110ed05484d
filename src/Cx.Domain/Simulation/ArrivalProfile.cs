using NodaTime;

namespace Cx.Domain.Simulation;

/// <summary>At which hours and on which days simulated journeys begin more or less often.</summary>
/// <remarks>Immutable and thread-safe. As it is made, all hours and days count the same.</remarks>
public sealed class ArrivalProfile
{
    private const int HighestWeight = 1000;

    private readonly int[] _days;
    private readonly int[] _hours;

    /// <summary>A profile in which all hours and days count the same.</summary>
    /// <param name="zone">The zone of the clock on the wall.</param>
    public ArrivalProfile(DateTimeZone zone)
        : this(zone, [1, 1, 1, 1, 1, 1, 1], [.. Enumerable.Repeat(1, 24)])
    {
    }

    private ArrivalProfile(DateTimeZone zone, int[] days, int[] hours)
    {
        ArgumentNullException.ThrowIfNull(zone);
        (Zone, _days, _hours) = (zone, days, hours);
    }

    /// <summary>The zone of the clock on the wall.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>With how often journeys begin on each day of the week, relative to the others.</summary>
    /// <param name="weights">Seven numbers from 0 to 1000, Monday first; not all 0.</param>
    /// <exception cref="ArgumentException">There aren't seven, or all are 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is out of range.</exception>
    public ArrivalProfile WithDays(params int[] weights) => new(Zone, Weights(weights, 7), _hours);

    /// <summary>With how often journeys begin in each hour of the day, relative to the others.</summary>
    /// <param name="weights">Twenty-four numbers from 0 to 1000, from midnight on; not all 0.</param>
    /// <exception cref="ArgumentException">There aren't twenty-four, or all are 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is out of range.</exception>
    public ArrivalProfile WithHours(params int[] weights) => new(Zone, _days, Weights(weights, 24));

    /// <summary>The zone.</summary>
    public override string ToString() => Zone.Id;

    /// <summary>From 0 to a million.</summary>
    internal int WeightAt(LocalDateTime time) => _days[(int)time.DayOfWeek - 1] * _hours[time.Hour];

    private static int[] Weights(int[] weights, int count)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Length != count || !weights.Any(w => w != 0)) throw new ArgumentException($"There are {count} weights, not all 0.", nameof(weights));
        foreach (int weight in weights)
            if (weight is < 0 or > HighestWeight) throw new ArgumentOutOfRangeException(nameof(weights), weight, "A weight lies from 0 to 1000.");
        return [.. weights];
    }
}
