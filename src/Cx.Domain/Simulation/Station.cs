using NodaTime;

namespace Cx.Domain.Simulation;

/// <summary>A simulated touchpoint made ready for drawing, as the people of one segment meet it.</summary>
internal sealed class Station
{
    private static readonly Outcome[] All = [Outcome.Unknown, Outcome.Succeeded, Outcome.Failed, Outcome.Abandoned];

    private readonly SimulatedTouchpoint _touchpoint;
    private readonly Choice<Channel> _channels;
    private readonly Choice<Outcome> _outcomes;
    private readonly Choice<NextStep>[] _steps;
    private readonly Choice<NextStep>[] _requirements;
    private readonly double _lasting;
    private readonly double _waiting;

    public Station(SimulatedTouchpoint touchpoint, SimulatedSegment? segment)
    {
        _touchpoint = touchpoint;
        (_lasting, _waiting) = segment is null ? (1, 1) : (segment.Lasting, segment.Waiting);
        _channels = ChannelsOf(touchpoint, segment);
        var outcomes = OutcomesOf(touchpoint, segment?.Success ?? 1);
        _outcomes = new Choice<Outcome>(outcomes, Parts.Whole);
        _steps = [.. All.Select(o => After(touchpoint.Steps, o))];
        _requirements = [.. All.Select(o => After(touchpoint.Requirements, o))];
        Possible = [.. All.Where(o => o == Outcome.Unknown
            ? outcomes.Sum(x => x.Weight) < Parts.Whole
            : outcomes.Any(x => x.Item == o && x.Weight > 0) || (o == Outcome.Abandoned && touchpoint is { Wait: not null, Patience: not null }))];
    }

    public Id<Touchpoint> Touchpoint => _touchpoint.Touchpoint.Id;

    /// <summary>Which outcomes an interaction can have here.</summary>
    public IReadOnlyList<Outcome> Possible { get; }

    public IEnumerable<NextStep> Steps => _touchpoint.Steps;

    public IEnumerable<NextStep> Requirements => _touchpoint.Requirements;

    /// <summary>Where it goes on after an outcome; <c>null</c> where the journey ends.</summary>
    public NextStep? Next(Outcome outcome, RandomStream random) => _steps[(int)outcome].Pick(random);

    /// <summary>An interaction that would start at a time, but for the opening hours.</summary>
    public Interaction Visit(Instant at, NextStep? step, Interaction? before, Resolution resolution, RandomStream random)
    {
        bool isTransfer = step?.Cause == CauseKind.Transferred;
        // Drawn even where the channel is kept, so that what follows is drawn alike.
        var channel = _channels.Pick(random);
        if (isTransfer && _touchpoint.Channels.Any(c => c.Channel == before!.Channel)) channel = before!.Channel;
        if (_touchpoint.Hours is { } hours && !isTransfer) at = hours.Next(at, random, resolution);
        var visit = new Interaction(Touchpoint, at)
            .WithChannel(channel)
            .WithDirection(_touchpoint.IsOutbound || step?.Cause == CauseKind.FollowedUp ? InteractionDirection.Outbound : InteractionDirection.Inbound);
        visit = WithTimesAndOutcome(visit, resolution, random);
        if (_requirements[(int)visit.Outcome].Pick(random) is { } required) visit = visit.WithRequires(required.To);
        // From a stream of its own, since the number of draws varies.
        return _touchpoint.Task is { } task ? visit.WithTask(task.Attempt(random.Child(0))) : visit;
    }

    private Interaction WithTimesAndOutcome(Interaction visit, Resolution resolution, RandomStream random)
    {
        var outcome = _outcomes.Pick(random);
        var wait = resolution.Draw(_touchpoint.Wait, _waiting, random);
        var patience = resolution.Draw(_touchpoint.Patience, 1, random);
        var lasting = resolution.Draw(_touchpoint.Time, _lasting, random);
        if (_touchpoint.Wait is null) return (_touchpoint.Time is null ? visit : visit.WithEnd(visit.Start + lasting)).WithOutcome(outcome);
        if (_touchpoint.Patience is not null && patience < wait) (outcome, wait, lasting) = (Outcome.Abandoned, patience, Duration.Zero);
        return visit.WithWaiting(wait).WithHandling(lasting).WithEnd(visit.Start + wait + lasting).WithOutcome(outcome);
    }

    private static Choice<Channel> ChannelsOf(SimulatedTouchpoint touchpoint, SimulatedSegment? segment)
    {
        var options = touchpoint.Channels.Select(c =>
        {
            var preference = segment?.Preferences.FirstOrDefault(p => p.Channel == c.Channel) ?? default;
            double factor = preference.Channel.IsStated ? preference.Factor : 1;
            return (c.Channel, Parts.OfWeight(Math.Min(c.Weight * factor, Parts.LargestWeight)));
        }).ToArray();
        // A segment that avoids all the channels there are has to take what there is.
        if (options.All(o => o.Item2 == 0)) options = [.. touchpoint.Channels.Select(c => (c.Channel, Parts.OfWeight(c.Weight)))];
        return new Choice<Channel>(options);
    }

    private static (Outcome Item, long Weight)[] OutcomesOf(SimulatedTouchpoint touchpoint, double factor)
    {
        long succeeded = Parts.OfProbability(touchpoint.Succeeded);
        long failed = Parts.OfProbability(touchpoint.Failed);
        long abandoned = Parts.OfProbability(touchpoint.Abandoned);
        long known = succeeded + failed + abandoned;
        long changed = factor == 1 ? succeeded : Math.Min(Parts.OfProbability(Math.Min(touchpoint.Succeeded * factor, 1)), known);
        // The rest is shared between failing and abandoning as before; where neither was possible, all of it fails.
        long others = known - changed;
        long leave = failed + abandoned == 0 ? 0 : (long)((double)others * abandoned / (failed + abandoned));
        if (factor == 1) leave = abandoned;
        return [(Outcome.Succeeded, changed), (Outcome.Failed, others - leave), (Outcome.Abandoned, leave)];
    }

    private static Choice<NextStep> After(IEnumerable<NextStep> steps, Outcome outcome) =>
        new([.. steps.Where(s => s.When is null || s.When == outcome).Select(s => (s, s.Probability))], Parts.Whole);
}
