using System.Globalization;

namespace Cx.Domain.Analytics;

/// <summary>How many journeys have an interaction at a position, and how many of them end there.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class DropOffStep
{
    private DropOffStep(int position, long journeys, long lost)
    {
        Position = position;
        Journeys = journeys;
        Lost = lost;
        DropOff = MetricValue.Ratio(lost, journeys);
    }

    /// <summary>The position in the journey, from 1.</summary>
    public int Position { get; }

    /// <summary>How many journeys get this far; at least 1.</summary>
    public long Journeys { get; }

    /// <summary>How many of them have no further interaction.</summary>
    public long Lost { get; }

    /// <summary>The share of them that have no further interaction, 0 to 1; 1 at the last position.</summary>
    public MetricValue DropOff { get; }

    /// <summary>The position and what is lost there.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: {1} of {2} end", Position, Lost, Journeys);

    internal static DropOffStep[] Of(JourneySet journeys)
    {
        var longest = 0;
        for (var journey = 0; journey < journeys.Count; journey++) longest = System.Math.Max(longest, journeys.Offsets[journey + 1] - journeys.Offsets[journey]);
        var endings = new long[longest + 1];
        for (var journey = 0; journey < journeys.Count; journey++) endings[journeys.Offsets[journey + 1] - journeys.Offsets[journey]]++;
        var steps = new DropOffStep[longest];
        long left = journeys.Count;
        for (var position = 1; position <= longest; position++)
        {
            steps[position - 1] = new DropOffStep(position, left, endings[position]);
            left -= endings[position];
        }

        return steps;
    }
}
