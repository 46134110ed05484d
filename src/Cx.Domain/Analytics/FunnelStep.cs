using System.Globalization;
using NodaTime;

namespace Cx.Domain.Analytics;

/// <summary>A step of a funnel, and how many journeys reach it through all steps before.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FunnelStep
{
    internal FunnelStep(Id<Touchpoint> touchpoint, long journeys, long previous, long first, long all, Duration? medianTime, bool isKnown)
    {
        Touchpoint = touchpoint;
        IsKnown = isKnown;
        Journeys = journeys;
        Lost = previous - journeys;
        OfPrevious = MetricValue.Ratio(journeys, previous);
        OfFirst = MetricValue.Ratio(journeys, first);
        OfAll = MetricValue.Ratio(journeys, all);
        DropOff = MetricValue.Ratio(Lost, previous);
        MedianTime = medianTime;
    }

    /// <summary>The touchpoint.</summary>
    public Id<Touchpoint> Touchpoint { get; }

    /// <summary>Whether the log knows the touchpoint at all; a step that it doesn't know is reached by none, and is probably misspelt.</summary>
    public bool IsKnown { get; }

    /// <summary>How many journeys reach the step.</summary>
    public long Journeys { get; }

    /// <summary>How many journeys reach the step before, but not this one; for the first step, of all journeys.</summary>
    public long Lost { get; }

    /// <summary>The share of the journeys at the step before that reach this one, 0 to 1; for the first step, of all journeys.</summary>
    public MetricValue OfPrevious { get; }

    /// <summary>The share of the journeys at the first step that reach this one, 0 to 1.</summary>
    public MetricValue OfFirst { get; }

    /// <summary>The share of all journeys that reach the step, 0 to 1.</summary>
    public MetricValue OfAll { get; }

    /// <summary>The share lost from the step before to this one, 0 to 1; for the first step, of all journeys.</summary>
    public MetricValue DropOff { get; }

    /// <summary>The median time from the start of the step before to the start of this one, over the journeys that reach it; <c>null</c> for the first step and where none does.</summary>
    public Duration? MedianTime { get; }

    /// <summary>The touchpoint and the count; also where the log doesn't know the touchpoint.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, IsKnown ? "{0}: {1}" : "{0}: {1}, not in the log", Touchpoint, Journeys);
}
