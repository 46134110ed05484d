using NodaTime;

namespace Cx.Domain;

/// <summary>Something a customer brought up, followed until the customer has heard back: a ticket, a complaint, a request.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record SupportCase : IExtensible<SupportCase>
{
    /// <summary>An open case.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="opened">When it was opened.</param>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public SupportCase(Id<SupportCase> id, Instant opened) => (Id, Opened) = (Defined.Check(id), opened);

    /// <summary>Its id.</summary>
    public Id<SupportCase> Id { get; }

    /// <summary>When it was opened.</summary>
    public Instant Opened { get; }

    /// <summary>Whose case it is; <c>default</c> where that isn't known. Personal.</summary>
    public Id<Customer> Customer { get; private init; }

    /// <summary>The journey it belongs to; <c>default</c> where that isn't known.</summary>
    public Id<Journey> Journey { get; private init; }

    /// <summary>The touchpoint it is about; <c>default</c> where that isn't known.</summary>
    public Id<Touchpoint> Touchpoint { get; private init; }

    /// <summary>How far it has come.</summary>
    public CaseStatus Status { get; private init; }

    /// <summary>When the customer first heard from someone who works on it; <c>null</c> where that hasn't happened or isn't known.</summary>
    public Instant? FirstResponse { get; private init; }

    /// <summary>When a solution was given; <c>null</c> where that hasn't happened or isn't known.</summary>
    public Instant? Resolved { get; private init; }

    /// <summary>When it was closed; <c>null</c> where that hasn't happened or isn't known.</summary>
    public Instant? Closed { get; private init; }

    /// <summary>How urgent it is, in the application's own words; <c>null</c> where that isn't stated.</summary>
    public string? Priority { get; private init; }

    /// <summary>Why it came up, as a word of an open vocabulary such as <c>billing</c>; <c>null</c> where that isn't known.</summary>
    public string? Cause { get; private init; }

    /// <summary>The interactions that belong to it.</summary>
    public IReadOnlyList<Id<Interaction>> Interactions { get; private init; } = EquatableList<Id<Interaction>>.Empty;

    /// <summary>The application's own values.</summary>
    public AttributeSet Attributes { get; private init; } = AttributeSet.None;

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With a customer.</summary>
    /// <param name="customer">Whose case it is; unknown if <c>default</c>.</param>
    public SupportCase WithCustomer(Id<Customer> customer) => this with { Customer = customer };

    /// <summary>With a journey.</summary>
    /// <param name="journey">The journey it belongs to; unknown if <c>default</c>.</param>
    public SupportCase WithJourney(Id<Journey> journey) => this with { Journey = journey };

    /// <summary>With a touchpoint.</summary>
    /// <param name="touchpoint">The touchpoint it is about; unknown if <c>default</c>.</param>
    public SupportCase WithTouchpoint(Id<Touchpoint> touchpoint) => this with { Touchpoint = touchpoint };

    /// <summary>With another status.</summary>
    /// <param name="status">How far it has come.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public SupportCase WithStatus(CaseStatus status) => this with { Status = Defined.Check(status) };

    /// <summary>With a first response.</summary>
    /// <param name="firstResponse">When the customer first heard back; none if <c>null</c>.</param>
    public SupportCase WithFirstResponse(Instant? firstResponse) => this with { FirstResponse = firstResponse };

    /// <summary>With the time of its solution. The status is stated apart.</summary>
    /// <param name="resolved">When a solution was given; none if <c>null</c>.</param>
    public SupportCase WithResolved(Instant? resolved) => this with { Resolved = resolved };

    /// <summary>With the time when it was closed. The status is stated apart.</summary>
    /// <param name="closed">When it was closed; none if <c>null</c>.</param>
    public SupportCase WithClosed(Instant? closed) => this with { Closed = closed };

    /// <summary>With another priority.</summary>
    /// <param name="priority">Any text but the empty one; not stated if <c>null</c>.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public SupportCase WithPriority(string? priority) => this with { Priority = Defined.Text(priority) };

    /// <summary>With another cause.</summary>
    /// <param name="cause">Any text but the empty one; unknown if <c>null</c>.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public SupportCase WithCause(string? cause) => this with { Cause = Defined.Text(cause) };

    /// <summary>With other interactions.</summary>
    /// <param name="interactions">The interactions that belong to it.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public SupportCase WithInteractions(params Id<Interaction>[] interactions) => this with { Interactions = EquatableList.Of(interactions) };

    /// <summary>With other attributes.</summary>
    /// <param name="attributes">The application's own values.</param>
    /// <exception cref="ArgumentNullException">There are none; give <see cref="AttributeSet.None"/>.</exception>
    public SupportCase WithAttributes(AttributeSet attributes) => this with { Attributes = Defined.Given(attributes) };

    /// <summary>Status and time of opening; nothing about the customer or the cause.</summary>
    public override string ToString() => $"{Status}, opened at {Opened}";

    SupportCase IExtensible<SupportCase>.With(Extensions extensions) => this with { Extensions = extensions };
}
