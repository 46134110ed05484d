using NodaTime;

namespace Cx.Domain.Simulation;

/// <summary>How people fare at a touchpoint of a simulation: how long it takes, how it ends, and where they go from there.</summary>
/// <remarks>
/// Immutable and thread-safe; each method gives a changed copy. Probabilities are taken to nine digits. What isn't said isn't
/// simulated: without a time, interactions have no end, without outcomes they end in <see cref="Outcome.Unknown"/>, and
/// without a step the journey ends here.
/// </remarks>
/// <example><c>new SimulatedTouchpoint("form").On(Channel.Web).Lasting(Duration.FromMinutes(6), spread: 1.8).Ending(succeeded: 0.7, abandoned: 0.2).Then("receipt", 1, when: Outcome.Succeeded)</c></example>
public sealed record SimulatedTouchpoint
{
    private static readonly Outcome[] Outcomes = [Outcome.Unknown, Outcome.Succeeded, Outcome.Failed, Outcome.Abandoned];

    /// <summary>A touchpoint of which only the id is known.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public SimulatedTouchpoint(Id<Touchpoint> id)
        : this(new Touchpoint(id))
    {
    }

    /// <summary>A touchpoint of the model.</summary>
    /// <param name="touchpoint">The touchpoint; its channels are used evenly unless told otherwise.</param>
    public SimulatedTouchpoint(Touchpoint touchpoint)
    {
        ArgumentNullException.ThrowIfNull(touchpoint);
        Touchpoint = touchpoint;
        Channels = EquatableList.Of(touchpoint.Channels.Select(c => (c, 1.0)));
    }

    /// <summary>The touchpoint of the model.</summary>
    public Touchpoint Touchpoint { get; }

    internal EquatableList<(Channel Channel, double Weight)> Channels { get; private init; }

    /// <summary>Whether the channels were said here, and not by the touchpoint of the model.</summary>
    internal bool HasOwnChannels { get; private init; }

    internal DurationDistribution? Time { get; private init; }

    internal DurationDistribution? Wait { get; private init; }

    internal DurationDistribution? Patience { get; private init; }

    internal double Succeeded { get; private init; }

    internal double Failed { get; private init; }

    internal double Abandoned { get; private init; }

    internal SimulatedTask? Task { get; private init; }

    internal EquatableList<NextStep> Steps { get; private init; } = EquatableList<NextStep>.Empty;

    internal EquatableList<NextStep> Requirements { get; private init; } = EquatableList<NextStep>.Empty;

    internal OpeningHours? Hours { get; private init; }

    internal bool IsOutbound { get; private init; }

    /// <summary>With one more channel. The first one said takes the place of those that the touchpoint of the model has.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="weight">How often it is used relative to the others, from 0 to a million.</param>
    /// <exception cref="ArgumentException">The channel isn't stated, or is there already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is out of range.</exception>
    public SimulatedTouchpoint On(Channel channel, double weight = 1)
    {
        if (!channel.IsStated) throw new ArgumentException("The channel isn't stated.", nameof(channel));
        _ = Parts.OfWeight(weight);
        var own = HasOwnChannels ? Channels : EquatableList<(Channel Channel, double Weight)>.Empty;
        if (own.Any(c => c.Channel == channel)) throw new ArgumentException($"The channel {channel} is there already.", nameof(channel));
        return this with { Channels = EquatableList.Of(own.Append((channel, weight))), HasOwnChannels = true };
    }

    /// <summary>With a log-normal time that an interaction takes, apart from waiting.</summary>
    /// <param name="median">The median.</param>
    /// <param name="spread">The geometric standard deviation, from 1 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">The median is negative or over 366 days, or the spread out of range.</exception>
    public SimulatedTouchpoint Lasting(Duration median, double spread) => Lasting(DurationDistribution.LogNormal(median, spread));

    /// <summary>With a time that an interaction takes, apart from waiting.</summary>
    /// <param name="time">The time.</param>
    public SimulatedTouchpoint Lasting(DurationDistribution time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return this with { Time = time };
    }

    /// <summary>With a log-normal wait at the beginning: interactions state waiting and handling apart and last for their sum.</summary>
    /// <param name="median">The median.</param>
    /// <param name="spread">The geometric standard deviation, from 1 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">The median is negative or over 366 days, or the spread out of range.</exception>
    public SimulatedTouchpoint Waiting(Duration median, double spread) => Waiting(DurationDistribution.LogNormal(median, spread));

    /// <summary>With a wait at the beginning: interactions state waiting and handling apart and last for their sum.</summary>
    /// <param name="time">The wait.</param>
    public SimulatedTouchpoint Waiting(DurationDistribution time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return this with { Wait = time };
    }

    /// <summary>With a log-normal time after which people stop waiting: their interaction ends there, abandoned and without handling.</summary>
    /// <param name="median">The median.</param>
    /// <param name="spread">The geometric standard deviation, from 1 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">The median is negative or over 366 days, or the spread out of range.</exception>
    public SimulatedTouchpoint LeavingAfter(Duration median, double spread) => LeavingAfter(DurationDistribution.LogNormal(median, spread));

    /// <summary>With a time after which people stop waiting: their interaction ends there, abandoned and without handling.</summary>
    /// <param name="patience">How long they wait at most.</param>
    public SimulatedTouchpoint LeavingAfter(DurationDistribution patience)
    {
        ArgumentNullException.ThrowIfNull(patience);
        return this with { Patience = patience };
    }

    /// <summary>With how interactions end; those that remain end in <see cref="Outcome.Unknown"/>.</summary>
    /// <param name="succeeded">The probability that the customer gets what they came for.</param>
    /// <param name="failed">That they don't.</param>
    /// <param name="abandoned">That they leave before the end; those who lose patience come on top.</param>
    /// <exception cref="ArgumentOutOfRangeException">A probability is outside 0 to 1.</exception>
    /// <exception cref="ArgumentException">They are more than 1 together.</exception>
    public SimulatedTouchpoint Ending(double succeeded, double failed = 0, double abandoned = 0)
    {
        if (Parts.OfProbability(succeeded) + Parts.OfProbability(failed) + Parts.OfProbability(abandoned) > Parts.Whole)
            throw new ArgumentException("Outcomes have a probability of at most 1 together.", nameof(succeeded));
        return this with { Succeeded = succeeded, Failed = failed, Abandoned = abandoned };
    }

    /// <summary>With a task that people try.</summary>
    /// <param name="task">Its name.</param>
    /// <param name="optimalSteps">The steps of the shortest way, up to 10,000; steps aren't counted if <c>null</c>.</param>
    /// <param name="extraSteps">How many more they take on average, from 0 to 1000; most take none and a few take many (geometric).</param>
    /// <param name="opportunities">How many errors can be made, up to 10,000; errors aren't counted if <c>null</c>.</param>
    /// <param name="errorRate">The probability that each is made.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public SimulatedTouchpoint Trying(string task, int? optimalSteps = null, double extraSteps = 0, int? opportunities = null, double errorRate = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(task);
        CheckCount(optimalSteps, nameof(optimalSteps));
        CheckCount(opportunities, nameof(opportunities));
        if (extraSteps is not (>= 0 and <= 1000)) throw new ArgumentOutOfRangeException(nameof(extraSteps), extraSteps, "Extra steps lie from 0 to 1000.");
        long detour = Parts.OfProbability(extraSteps / (1 + extraSteps));
        return this with { Task = new SimulatedTask(task, optimalSteps, detour, opportunities, Parts.OfProbability(errorRate)) };
    }

    /// <summary>With a step that follows: the customer goes on to another touchpoint, or to this one again.</summary>
    /// <param name="next">The touchpoint.</param>
    /// <param name="probability">Of those whose interaction ended so, how many go there. What the steps leave of 1 ends the journey.</param>
    /// <param name="delay">How long after the end they come; at once if <c>null</c>.</param>
    /// <param name="when">After which outcome; after any if <c>null</c>.</param>
    /// <exception cref="ArgumentException">There is no touchpoint, or the steps after an outcome have a probability of more than 1 together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside 0 to 1, or there is no such outcome.</exception>
    public SimulatedTouchpoint Then(Id<Touchpoint> next, double probability, DurationDistribution? delay = null, Outcome? when = null) =>
        WithStep(next, probability, delay, when, cause: null);

    /// <summary>
    /// With a step that hands the customer over to another touchpoint for the same question
    /// (<see cref="CauseKind.Transferred"/>): within the same contact, so on the same channel where the other has it, and
    /// whatever its opening hours.
    /// </summary>
    /// <param name="next">The touchpoint.</param>
    /// <param name="probability">Of those whose interaction ended so, how many are handed over.</param>
    /// <param name="delay">How long after the end it begins; at once if <c>null</c>.</param>
    /// <param name="when">After which outcome; after any if <c>null</c>.</param>
    /// <exception cref="ArgumentException">There is no touchpoint, or the steps after an outcome have a probability of more than 1 together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside 0 to 1, or there is no such outcome.</exception>
    public SimulatedTouchpoint TransferredTo(Id<Touchpoint> next, double probability, DurationDistribution? delay = null, Outcome? when = null) =>
        WithStep(next, probability, delay, when, CauseKind.Transferred);

    /// <summary>
    /// With a step that the customer has to take for the same thing once more (<see cref="CauseKind.Repeated"/>), there or
    /// elsewhere. It continues the last interaction at that touchpoint, or this one where there was none yet.
    /// </summary>
    /// <param name="next">The touchpoint.</param>
    /// <param name="probability">Of those whose interaction ended so, how many have to.</param>
    /// <param name="delay">How long after the end they come; at once if <c>null</c>.</param>
    /// <param name="when">After which outcome; after any if <c>null</c>.</param>
    /// <exception cref="ArgumentException">There is no touchpoint, or the steps after an outcome have a probability of more than 1 together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside 0 to 1, or there is no such outcome.</exception>
    public SimulatedTouchpoint RepeatedAt(Id<Touchpoint> next, double probability, DurationDistribution? delay = null, Outcome? when = null) =>
        WithStep(next, probability, delay, when, CauseKind.Repeated);

    /// <summary>
    /// With a step by which the organisation answers or follows up (<see cref="CauseKind.FollowedUp"/>): it starts that
    /// interaction (<see cref="InteractionDirection.Outbound"/>).
    /// </summary>
    /// <param name="next">The touchpoint, such as an e-mail.</param>
    /// <param name="probability">Of those whose interaction ended so, how many hear from it.</param>
    /// <param name="delay">How long after the end; at once if <c>null</c>.</param>
    /// <param name="when">After which outcome; after any if <c>null</c>.</param>
    /// <exception cref="ArgumentException">There is no touchpoint, or the steps after an outcome have a probability of more than 1 together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside 0 to 1, or there is no such outcome.</exception>
    public SimulatedTouchpoint FollowedUpBy(Id<Touchpoint> next, double probability, DurationDistribution? delay = null, Outcome? when = null) =>
        WithStep(next, probability, delay, when, CauseKind.FollowedUp);

    /// <summary>With a touchpoint that the customer now has to go to (<see cref="Interaction.Requires"/>), whether or not they do.</summary>
    /// <param name="touchpoint">The touchpoint.</param>
    /// <param name="probability">Of those whose interaction ended so, how many have to.</param>
    /// <param name="when">After which outcome; after any if <c>null</c>.</param>
    /// <exception cref="ArgumentException">There is no touchpoint, or what is required after an outcome has a probability of more than 1 together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside 0 to 1, or there is no such outcome.</exception>
    public SimulatedTouchpoint Requiring(Id<Touchpoint> touchpoint, double probability = 1, Outcome? when = Outcome.Failed) =>
        this with { Requirements = Append(Requirements, Step(touchpoint, probability, null, when, null)) };

    /// <summary>With hours at which it is open. They hold for what the organisation sends from there too.</summary>
    /// <param name="hours">The hours; always open if <c>null</c>.</param>
    public SimulatedTouchpoint Open(OpeningHours? hours) => this with { Hours = hours };

    /// <summary>Started by the organisation whenever it occurs, as a letter is.</summary>
    public SimulatedTouchpoint Outbound() => this with { IsOutbound = true };

    /// <summary>Its id.</summary>
    public override string ToString() => Touchpoint.ToString();

    private SimulatedTouchpoint WithStep(Id<Touchpoint> next, double probability, DurationDistribution? delay, Outcome? when, CauseKind? cause) =>
        this with { Steps = Append(Steps, Step(next, probability, delay, when, cause)) };

    private static NextStep Step(Id<Touchpoint> next, double probability, DurationDistribution? delay, Outcome? when, CauseKind? cause) =>
        new(Defined.Check(next), Parts.OfProbability(probability), delay, when is { } outcome ? Defined.Check(outcome, nameof(when)) : null, cause);

    private EquatableList<NextStep> Append(EquatableList<NextStep> steps, NextStep step)
    {
        var all = EquatableList.Of(steps.Append(step));
        foreach (var outcome in Outcomes)
        {
            if (all.Where(s => s.When is null || s.When == outcome).Sum(s => s.Probability) > Parts.Whole)
                throw new ArgumentException($"What follows {Touchpoint} after the outcome {outcome} has a probability of more than 1.");
        }

        return all;
    }

    private static void CheckCount(int? count, string name)
    {
        if (count is < 0 or > SimulatedTask.HighestCount) throw new ArgumentOutOfRangeException(name, count, "A count lies from 0 to 10,000.");
    }
}
