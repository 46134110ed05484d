using NodaTime;

namespace Cx.Domain;

/// <summary>
/// One thing that happened between a customer and the organisation: an immutable fact. Only where and when are needed;
/// what isn't known is left out, and nothing is made up for it.
/// </summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
/// <example><c>new Interaction("hotline", at).WithCustomer("p1").WithChannel(Channel.Phone).WithWaiting(Duration.FromMinutes(10))</c></example>
public sealed record Interaction : IExtensible<Interaction>
{
    /// <summary>An interaction.</summary>
    /// <param name="touchpoint">Which touchpoint was met.</param>
    /// <param name="start">When it happened or started.</param>
    /// <exception cref="ArgumentException">There is no touchpoint.</exception>
    public Interaction(Id<Touchpoint> touchpoint, Instant start) => (Touchpoint, Start) = (Defined.Check(touchpoint), start);

    /// <summary>Which touchpoint was met.</summary>
    public Id<Touchpoint> Touchpoint { get; }

    /// <summary>When it happened or started.</summary>
    public Instant Start { get; }

    /// <summary>Its id, by which others continue it; <c>default</c> where it has none.</summary>
    public Id<Interaction> Id { get; private init; }

    /// <summary>Whose interaction it is; <c>default</c> where that isn't known. Personal.</summary>
    public Id<Customer> Customer { get; private init; }

    /// <summary>The journey it was recorded for; <c>default</c> where that isn't known.</summary>
    public Id<Journey> Journey { get; private init; }

    /// <summary>Where it took place; <c>default</c> where that isn't stated.</summary>
    public Channel Channel { get; private init; }

    /// <summary>Whether it took place online or offline, where it says so itself.</summary>
    public Presence Presence { get; private init; }

    /// <summary>Who started it.</summary>
    public InteractionDirection Direction { get; private init; }

    /// <summary>When it ended, not before the start; <c>null</c> where that isn't known.</summary>
    public Instant? End { get; private init; }

    /// <summary>When it became known, which may be long after; <c>null</c> where that isn't stated.</summary>
    public Instant? Recorded { get; private init; }

    /// <summary>How long the customer waited in it, on hold or in a queue, not negative; <c>null</c> where that isn't known.</summary>
    public Duration? Waiting { get; private init; }

    /// <summary>How long the customer was being served in it, not negative; <c>null</c> where that isn't known.</summary>
    public Duration? Handling { get; private init; }

    /// <summary>How it ended.</summary>
    public Outcome Outcome { get; private init; }

    /// <summary>Which earlier interaction it continues, and how; <c>null</c> where none is stated.</summary>
    public InteractionCause? Cause { get; private init; }

    /// <summary>What was tried in it; <c>null</c> where that isn't stated.</summary>
    public TaskAttempt? Task { get; private init; }

    /// <summary>The touchpoint that the customer has to go to because of it, such as the counter; <c>default</c> where there is none.</summary>
    public Id<Touchpoint> Requires { get; private init; }

    /// <summary>Its place among interactions of a journey that start at the same time: the lower first; <c>null</c> where none is given.</summary>
    public long? Sequence { get; private init; }

    /// <summary>The application's own values.</summary>
    public AttributeSet Attributes { get; private init; } = AttributeSet.None;

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With an id.</summary>
    /// <param name="id">The id; none if <c>default</c>.</param>
    public Interaction WithId(Id<Interaction> id) => this with { Id = id };

    /// <summary>With a customer.</summary>
    /// <param name="customer">Whose interaction it is; unknown if <c>default</c>.</param>
    public Interaction WithCustomer(Id<Customer> customer) => this with { Customer = customer };

    /// <summary>With a journey.</summary>
    /// <param name="journey">The journey's id; unknown if <c>default</c>.</param>
    public Interaction WithJourney(Id<Journey> journey) => this with { Journey = journey };

    /// <summary>With a channel.</summary>
    /// <param name="channel">Where it took place; not stated if <c>default</c>.</param>
    public Interaction WithChannel(Channel channel) => this with { Channel = channel };

    /// <summary>With a presence of its own, which comes before that of the touchpoint.</summary>
    /// <param name="presence">Online or offline.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such presence.</exception>
    public Interaction WithPresence(Presence presence) => this with { Presence = Defined.Check(presence) };

    /// <summary>With who started it.</summary>
    /// <param name="direction">Customer or organisation.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such direction.</exception>
    public Interaction WithDirection(InteractionDirection direction) => this with { Direction = Defined.Check(direction) };

    /// <summary>With an end.</summary>
    /// <param name="end">When it ended; unknown if <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It would end before it starts.</exception>
    public Interaction WithEnd(Instant? end) => end < Start
        ? throw new ArgumentOutOfRangeException(nameof(end), end, "An interaction doesn't end before it starts.")
        : this with { End = end };

    /// <summary>With the time when it became known.</summary>
    /// <param name="recorded">When; not stated if <c>null</c>.</param>
    public Interaction WithRecorded(Instant? recorded) => this with { Recorded = recorded };

    /// <summary>With a waiting time.</summary>
    /// <param name="waiting">How long, not negative; unknown if <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Interaction WithWaiting(Duration? waiting) => this with { Waiting = NotNegative(waiting, nameof(waiting)) };

    /// <summary>With a handling time.</summary>
    /// <param name="handling">How long, not negative; unknown if <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Interaction WithHandling(Duration? handling) => this with { Handling = NotNegative(handling, nameof(handling)) };

    /// <summary>With an outcome.</summary>
    /// <param name="outcome">How it ended.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public Interaction WithOutcome(Outcome outcome) => this with { Outcome = Defined.Check(outcome) };

    /// <summary>With an earlier interaction that it continues.</summary>
    /// <param name="cause">Which, and how; none if <c>null</c>.</param>
    public Interaction WithCause(InteractionCause? cause) => this with { Cause = cause };

    /// <summary>With what was tried in it.</summary>
    /// <param name="task">The attempt; none if <c>null</c>.</param>
    public Interaction WithTask(TaskAttempt? task) => this with { Task = task };

    /// <summary>With a touchpoint that the customer has to go to because of it.</summary>
    /// <param name="touchpoint">Which; none if <c>default</c>.</param>
    public Interaction WithRequires(Id<Touchpoint> touchpoint) => this with { Requires = touchpoint };

    /// <summary>With a place among interactions that start at the same time.</summary>
    /// <param name="sequence">Any number but <see cref="long.MaxValue"/>; none if <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="long.MaxValue"/>.</exception>
    public Interaction WithSequence(long? sequence) => sequence == InteractionLog.NoSequence
        ? throw new ArgumentOutOfRangeException(nameof(sequence), sequence, "The highest number stands for none.")
        : this with { Sequence = sequence };

    /// <summary>With other attributes.</summary>
    /// <param name="attributes">The application's own values.</param>
    public Interaction WithAttributes(AttributeSet attributes)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        return this with { Attributes = attributes };
    }

    /// <summary>Touchpoint and start; nothing about the customer.</summary>
    public override string ToString() => $"{Touchpoint} at {Start}";

    Interaction IExtensible<Interaction>.With(Extensions extensions) => this with { Extensions = extensions };

    private static Duration? NotNegative(Duration? duration, string name) =>
        duration < Duration.Zero ? throw new ArgumentOutOfRangeException(name, duration, "A duration isn't negative.") : duration;
}
