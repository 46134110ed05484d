using System.Globalization;

namespace Cx.Domain.Analytics;

/// <summary>One touchpoint following another directly, in any journey.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Transition
{
    internal Transition(Id<Touchpoint> from, Id<Touchpoint> to, long count, MetricValue probability, MetricValue share)
    {
        From = from;
        To = to;
        Count = count;
        Probability = probability;
        Share = share;
    }

    /// <summary>The touchpoint before.</summary>
    public Id<Touchpoint> From { get; }

    /// <summary>The touchpoint after; it may be the same.</summary>
    public Id<Touchpoint> To { get; }

    /// <summary>How often it happened; at least 1.</summary>
    public long Count { get; }

    /// <summary>The share of what follows the touchpoint before, 0 to 1; the end of the journey is one of the things that follow.</summary>
    public MetricValue Probability { get; }

    /// <summary>The share of all transitions, 0 to 1.</summary>
    public MetricValue Share { get; }

    /// <summary>Both touchpoints and the count.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} → {1}: {2}", From, To, Count);
}
