using System;
using NodaTime;

namespace Cx.Domain;

/// <summary>Which interactions make a journey.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class JourneyPolicy
{
    private static readonly JourneyPolicy Recorded = new(true, null);
    private static readonly JourneyPolicy WholeCustomers = new(false, null);

    private JourneyPolicy(bool isById, Duration? inactivity)
    {
        IsById = isById;
        Inactivity = inactivity;
    }

    /// <summary>Whether journeys are those that the log names; else they are made from customers.</summary>
    public bool IsById { get; }

    /// <summary>The inactivity after which the customer's next interaction starts a new journey; <c>null</c> if none does.</summary>
    public Duration? Inactivity { get; }

    /// <summary>The inactivity in units of 100 nanoseconds, rounded down: times have no finer differences.</summary>
    internal long InactivityTicks => Inactivity is not Duration inactivity || inactivity.TotalTicks >= long.MaxValue
        ? long.MaxValue
        : inactivity.BclCompatibleTicks;

    /// <summary>The journeys that the log names: one for each journey id.</summary>
    public static JourneyPolicy ById() => Recorded;

    /// <summary>One journey for each customer.</summary>
    public static JourneyPolicy ByCustomer() => WholeCustomers;

    /// <summary>
    /// Journeys of one customer, broken by inactivity: where the next start is later than the latest end so far by strictly
    /// more than the inactivity. An interaction without an end ends when it starts.
    /// </summary>
    /// <param name="inactivity">The inactivity, such as 30 minutes for visits or 7 days for service journeys; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The inactivity is negative.</exception>
    public static JourneyPolicy ByCustomer(Duration inactivity) => inactivity >= Duration.Zero
        ? new JourneyPolicy(false, inactivity)
        : throw new ArgumentOutOfRangeException(nameof(inactivity), inactivity, "The inactivity can't be negative.");

    /// <summary>The policy in words.</summary>
    public override string ToString() => (IsById, Inactivity) switch
    {
        (true, _) => "journeys by id",
        (false, null) => "journeys by customer",
        (false, Duration inactivity) => $"journeys by customer and inactivity of {inactivity}",
    };
}
