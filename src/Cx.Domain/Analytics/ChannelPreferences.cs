using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Cx.Domain.Analytics;

/// <summary>
/// Which channels customers use and choose first: the most interactions first, then by the names' ordinal order. Shares are of
/// what states a channel; what doesn't is counted apart.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ChannelPreferences : IReadOnlyList<ChannelPreference>
{
    private readonly ChannelPreference[] _channels;

    private ChannelPreferences(ChannelPreference[] channels, (long Interactions, long Journeys, long FirstChoices) stated, long unstated)
    {
        _channels = channels;
        (Interactions, Journeys, FirstChoices) = stated;
        Unstated = unstated;
    }

    /// <summary>How many channels there are.</summary>
    public int Count => _channels.Length;

    /// <summary>How many interactions state a channel.</summary>
    public long Interactions { get; }

    /// <summary>How many journeys state a channel anywhere.</summary>
    public long Journeys { get; }

    /// <summary>How many journeys state the channel of their first interaction.</summary>
    public long FirstChoices { get; }

    /// <summary>How many interactions of the journeys state no channel.</summary>
    public long Unstated { get; }

    /// <summary>A channel.</summary>
    /// <param name="index">Its place in the order, from 0.</param>
    public ChannelPreference this[int index] => _channels[index];

    /// <summary>The channels in order.</summary>
    public IEnumerator<ChannelPreference> GetEnumerator() => ((IEnumerable<ChannelPreference>)_channels).GetEnumerator();

    /// <summary>How many there are.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} channels in {1} interactions", Count, Interactions);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static ChannelPreferences Of(JourneySet journeys)
    {
        if (journeys.Log.ChannelColumn is not { } column) return new ChannelPreferences([], default, journeys.Interactions);
        var names = column.Names;
        var counts = new (long Interactions, long Journeys, long FirstChoices)[names.Count];
        var lastJourney = new int[names.Count];
        (long Interactions, long Journeys, long FirstChoices) stated = default;
        for (var journey = 0; journey < journeys.Count; journey++)
        {
            var before = stated.Interactions;
            for (var position = journeys.Offsets[journey]; position < journeys.Offsets[journey + 1]; position++)
            {
                var channel = column.Codes[journeys.Steps[position].Entry];
                if (channel == CodedColumn.Absent) continue;
                stated.Interactions++;
                counts[channel].Interactions++;
                if (position == journeys.Offsets[journey])
                {
                    stated.FirstChoices++;
                    counts[channel].FirstChoices++;
                }

                if (lastJourney[channel] == journey + 1) continue;
                lastJourney[channel] = journey + 1;
                counts[channel].Journeys++;
            }

            if (stated.Interactions > before) stated.Journeys++;
        }

        return new ChannelPreferences(
            [.. names
                .Select((name, code) => new ChannelPreference(name, counts[code], stated))
                .Where(c => c.Interactions > 0)
                .OrderByDescending(c => c.Interactions).ThenBy(c => c.Channel)],
            stated,
            journeys.Interactions - stated.Interactions);
    }
}
