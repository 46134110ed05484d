using System.Globalization;
using System.Linq;

namespace Cx.Domain.Analytics;

/// <summary>How much a touchpoint is used, and how many journeys it reaches.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TouchpointReach
{
    private TouchpointReach(Id<Touchpoint> touchpoint, long interactions, long journeys, MetricValue reach)
    {
        Touchpoint = touchpoint;
        Interactions = interactions;
        Journeys = journeys;
        Reach = reach;
    }

    /// <summary>The touchpoint.</summary>
    public Id<Touchpoint> Touchpoint { get; }

    /// <summary>How many interactions of the journeys take place there; at least 1.</summary>
    public long Interactions { get; }

    /// <summary>How many journeys meet it, however often; at least 1.</summary>
    public long Journeys { get; }

    /// <summary>The share of all journeys that meet it, 0 to 1.</summary>
    public MetricValue Reach { get; }

    /// <summary>The touchpoint and its reach.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: {1} interactions in {2} journeys", Touchpoint, Interactions, Journeys);

    internal static TouchpointReach[] Of(JourneySet journeys)
    {
        var names = journeys.TouchpointColumn.Names;
        var (interactions, reached, lastJourney) = (new long[names.Count], new long[names.Count], new int[names.Count]);
        for (var journey = 0; journey < journeys.Count; journey++)
        {
            for (var position = journeys.Offsets[journey]; position < journeys.Offsets[journey + 1]; position++)
            {
                var touchpoint = journeys.Steps[position].Touchpoint;
                interactions[touchpoint]++;
                if (lastJourney[touchpoint] == journey + 1) continue;
                lastJourney[touchpoint] = journey + 1;
                reached[touchpoint]++;
            }
        }

        return [.. names
            .Select((name, code) => new TouchpointReach(name, interactions[code], reached[code], MetricValue.Ratio(reached[code], journeys.Count)))
            .Where(t => t.Interactions > 0)
            .OrderByDescending(t => t.Interactions).ThenBy(t => t.Touchpoint)];
    }
}
