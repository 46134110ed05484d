namespace Cx.Domain.Simulation;

/// <summary>A part of the simulated customers, and in what they differ from the others.</summary>
/// <remarks>Immutable and thread-safe; each method gives a changed copy. As it is made, it differs in nothing.</remarks>
public sealed record SimulatedSegment
{
    private const double HighestFactor = 100;

    /// <summary>A segment of which only the id is known.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="share">The share of the customers that belong to it, 0 to 1. Those that no segment has belong to none.</param>
    /// <exception cref="ArgumentException">There is no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0 to 1.</exception>
    public SimulatedSegment(Id<Segment> id, double share)
        : this(new Segment(Defined.Check(id), id.Value), share)
    {
    }

    /// <summary>A segment of the model.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="share">The share of the customers that belong to it, 0 to 1. Those that no segment has belong to none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0 to 1.</exception>
    public SimulatedSegment(Segment segment, double share)
    {
        _ = Parts.OfProbability(share);
        (Segment, Share) = (Defined.Given(segment), share);
    }

    /// <summary>The segment of the model.</summary>
    public Segment Segment { get; }

    /// <summary>The share of the customers that belong to it, 0 to 1.</summary>
    public double Share { get; }

    internal EquatableList<(Channel Channel, double Factor)> Preferences { get; private init; } = EquatableList<(Channel Channel, double Factor)>.Empty;

    internal EquatableList<(Id<Touchpoint> Touchpoint, double Weight)> Starts { get; private init; } = EquatableList<(Id<Touchpoint> Touchpoint, double Weight)>.Empty;

    internal EquatableList<SimulatedTouchpoint> Touchpoints { get; private init; } = EquatableList<SimulatedTouchpoint>.Empty;

    internal double Success { get; private init; } = 1;

    internal double Lasting { get; private init; } = 1;

    internal double Waiting { get; private init; } = 1;

    /// <summary>With a channel that they use more often or less often, wherever there is a choice.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="factor">What its weight is multiplied by, from 0 to 100.</param>
    /// <exception cref="ArgumentException">The channel isn't stated, or was said before.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The factor is out of range.</exception>
    public SimulatedSegment Preferring(Channel channel, double factor)
    {
        if (!channel.IsStated) throw new ArgumentException("The channel isn't stated.", nameof(channel));
        if (Preferences.Any(p => p.Channel == channel)) throw new ArgumentException($"The channel {channel} was said before.", nameof(channel));
        return this with { Preferences = EquatableList.Of(Preferences.Append((channel, Factor(factor, nameof(factor))))) };
    }

    /// <summary>With one more touchpoint where their journeys start. The first one said takes the place of those of the model.</summary>
    /// <param name="touchpoint">The touchpoint.</param>
    /// <param name="weight">How often relative to the others, from 0 to a million.</param>
    /// <exception cref="ArgumentException">There is no touchpoint.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is out of range.</exception>
    public SimulatedSegment StartingAt(Id<Touchpoint> touchpoint, double weight = 1)
    {
        _ = Parts.OfWeight(weight);
        return this with { Starts = EquatableList.Of(Starts.Append((Defined.Check(touchpoint), weight))) };
    }

    /// <summary>With other odds of success at all touchpoints; what is gained or lost comes from failing and abandoning in proportion.</summary>
    /// <param name="factor">What the probability of success is multiplied by, from 0 to 100; at most everyone succeeds whose outcome is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is out of range.</exception>
    public SimulatedSegment WithSuccess(double factor) => this with { Success = Factor(factor, nameof(factor)) };

    /// <summary>With other times at all touchpoints.</summary>
    /// <param name="lasting">What the time apart from waiting is multiplied by, from 0 to 100.</param>
    /// <param name="waiting">What the wait is multiplied by, from 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">A factor is out of range.</exception>
    public SimulatedSegment WithTimes(double lasting, double waiting = 1) =>
        this with { Lasting = Factor(lasting, nameof(lasting)), Waiting = Factor(waiting, nameof(waiting)) };

    /// <summary>With a touchpoint that is altogether different for them, in the place of that of the model.</summary>
    /// <param name="touchpoint">How they fare there; the factors above apply to it too.</param>
    public SimulatedSegment Meeting(SimulatedTouchpoint touchpoint)
    {
        ArgumentNullException.ThrowIfNull(touchpoint);
        return this with { Touchpoints = EquatableList.Put(Touchpoints, touchpoint, t => t.Touchpoint.Id == touchpoint.Touchpoint.Id) };
    }

    /// <summary>Its id.</summary>
    public override string ToString() => Segment.ToString();

    private static double Factor(double factor, string name) => factor is >= 0 and <= HighestFactor
        ? factor
        : throw new ArgumentOutOfRangeException(name, factor, "A factor lies from 0 to 100.");
}
