using System.Globalization;

namespace Cx.Domain.Analytics;

/// <summary>How much a channel is used, and how often it is chosen first.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ChannelPreference
{
    internal ChannelPreference(Channel channel, (long Interactions, long Journeys, long FirstChoices) own, (long Interactions, long Journeys, long FirstChoices) all)
    {
        Channel = channel;
        (Interactions, Journeys, FirstChoices) = own;
        ShareOfInteractions = MetricValue.Ratio(own.Interactions, all.Interactions);
        ShareOfJourneys = MetricValue.Ratio(own.Journeys, all.Journeys);
        ShareOfFirstChoices = MetricValue.Ratio(own.FirstChoices, all.FirstChoices);
    }

    /// <summary>The channel.</summary>
    public Channel Channel { get; }

    /// <summary>How many interactions of the journeys take place in it; at least 1.</summary>
    public long Interactions { get; }

    /// <summary>How many journeys use it, however often; at least 1.</summary>
    public long Journeys { get; }

    /// <summary>How many journeys have it as the channel of their first interaction.</summary>
    public long FirstChoices { get; }

    /// <summary>The share of the interactions that state a channel, 0 to 1.</summary>
    public MetricValue ShareOfInteractions { get; }

    /// <summary>The share of the journeys that state a channel anywhere, 0 to 1; a journey may use several.</summary>
    public MetricValue ShareOfJourneys { get; }

    /// <summary>The share of the journeys whose first interaction states a channel, 0 to 1.</summary>
    public MetricValue ShareOfFirstChoices { get; }

    /// <summary>The channel and the counts.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}: {1} interactions, {2} journeys, {3} first choices", Channel, Interactions, Journeys, FirstChoices);
}
