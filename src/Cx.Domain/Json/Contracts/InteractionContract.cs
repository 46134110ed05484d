using NodaTime;

namespace Cx.Domain.Json;

/// <summary>Interactions in JSON; the same members fill a log's columns.</summary>
internal static class InteractionContract
{
    private static readonly ContractBuilder<Interaction> Parts = new("interaction", "One thing that happened between a customer and the organisation.");

    public static readonly Member<Interaction, Id<Interaction>> Id = Parts.Optional(
        "id", Kind.Id<Interaction>(), i => i.Id, (i, value) => i.WithId(value), Sensitivity.Pseudonymous, "Its id, by which others continue it.");

    public static readonly Member<Interaction, Id<Customer>> Customer = Parts.Optional(
        "customer", Kind.Id<Customer>(), i => i.Customer, (i, value) => i.WithCustomer(value), Sensitivity.Pseudonymous, "The pseudonymous id of the customer.");

    public static readonly Member<Interaction, Id<Journey>> Journey = Parts.Optional(
        "journey", Kind.Id<Journey>(), i => i.Journey, (i, value) => i.WithJourney(value), Sensitivity.Pseudonymous, "The journey it was recorded for.");

    public static readonly Member<Interaction, Id<Touchpoint>> Touchpoint = Parts.Required(
        "touchpoint", Kind.Id<Touchpoint>(), i => i.Touchpoint, Sensitivity.None, "The touchpoint that was met.");

    public static readonly Member<Interaction, Channel> Channel = Parts.Optional(
        "channel", Kind.Channel, i => i.Channel, (i, value) => i.WithChannel(value), Sensitivity.None, "Where it took place: web, phone, store, any other text.");

    public static readonly Member<Interaction, Presence> Presence = Parts.Optional(
        "presence", Kind.Presence, i => i.Presence, (i, value) => i.WithPresence(value), Sensitivity.None, "Whether it took place online or offline.");

    public static readonly Member<Interaction, InteractionDirection> Direction = Parts.Optional(
        "direction", Kind.InteractionDirection, i => i.Direction, (i, value) => i.WithDirection(value), Sensitivity.None, "Who started it.");

    public static readonly Member<Interaction, Instant> Start = Parts.Required(
        "start", Kind.Instant, i => i.Start, Sensitivity.Pseudonymous, "When it happened or started.");

    public static readonly Member<Interaction, Instant?> End = Parts.Optional(
        "end", Kind.OptionalInstant, i => i.End, (i, value) => i.WithEnd(value), Sensitivity.Pseudonymous, "When it ended, not before the start.");

    public static readonly Member<Interaction, Instant?> Recorded = Parts.Optional(
        "recorded", Kind.OptionalInstant, i => i.Recorded, (i, value) => i.WithRecorded(value), Sensitivity.Pseudonymous, "When it became known.");

    public static readonly Member<Interaction, Duration?> Waiting = Parts.Optional(
        "waiting", Kind.Duration, i => i.Waiting, (i, value) => i.WithWaiting(value), Sensitivity.None, "How long the customer waited in it.");

    public static readonly Member<Interaction, Duration?> Handling = Parts.Optional(
        "handling", Kind.Duration, i => i.Handling, (i, value) => i.WithHandling(value), Sensitivity.None, "How long the customer was being served in it.");

    public static readonly Member<Interaction, Outcome> Outcome = Parts.Optional(
        "outcome", Kind.Outcome, i => i.Outcome, (i, value) => i.WithOutcome(value), Sensitivity.None, "How it ended, as seen from the customer's purpose.");

    public static readonly Member<Interaction, InteractionCause> Cause = Parts.Optional(
        "cause", InteractionCauseContract.Contract, i => i.Cause, (i, value) => i.WithCause(value), Sensitivity.Pseudonymous, "Which earlier interaction it continues, and how.");

    public static readonly Member<Interaction, TaskAttempt> Task = Parts.Optional(
        "task", TaskAttemptContract.Contract, i => i.Task, (i, value) => i.WithTask(value), Sensitivity.None, "What was tried in it, and what it took.");

    public static readonly Member<Interaction, Id<Touchpoint>> Requires = Parts.Optional(
        "requires", Kind.Id<Touchpoint>(), i => i.Requires, (i, value) => i.WithRequires(value), Sensitivity.None, "The touchpoint that the customer has to go to because of it.");

    public static readonly Member<Interaction, long?> Sequence = Parts.Optional(
        "sequence", Kind.Sequence, i => i.Sequence, (i, value) => i.WithSequence(value), Sensitivity.None, "Its place among interactions that start at the same time, the lower first.");

    public static readonly Member<Interaction, AttributeItems> Attributes = Parts.Optional(
        "attributes", Kind.Attributes, i => new AttributeItems(i.Attributes), (i, value) => i.WithAttributes(value.ToSet()), Sensitivity.Personal, "The application's own values.");

    public static readonly Contract<Interaction> Contract = Build();

    /// <summary>Adds what was read to a log.</summary>
    /// <returns>Whether the log took it.</returns>
    public static bool AddTo(InteractionLogBuilder log, Draft<Interaction> draft, Reading reading)
    {
        log.Id(Id.In(draft).ToString()).Customer(Customer.In(draft).ToString()).Journey(Journey.In(draft).ToString())
            .Touchpoint(Touchpoint.In(draft).ToString()).Channel(Channel.In(draft).Name).Presence(Presence.In(draft)).Direction(Direction.In(draft))
            .At(Start.In(draft)).End(End.In(draft)).Recorded(Recorded.In(draft)).Waiting(Waiting.In(draft)).Handling(Handling.In(draft))
            .Outcome(Outcome.In(draft)).Requires(Requires.In(draft).ToString()).Sequence(Sequence.In(draft)).Task(Task.In(draft));
        if (Cause.In(draft) is { } cause) log.Cause(cause.Interaction.ToString(), cause.Kind);
        if (Attributes.IsIn(draft)) AddAttributes(log, Attributes.In(draft), reading);
        return log.Add(reading.Row.GetValueOrDefault());
    }

    private static Contract<Interaction> Build()
    {
        Parts.Rule(End, "end-before-start", "The interaction ends before it starts.", draft => Start.IsIn(draft) && End.In(draft) < Start.In(draft));
        return Parts.Build(draft => new Interaction(Touchpoint.In(draft), Start.In(draft)));
    }

    private static void AddAttributes(InteractionLogBuilder log, AttributeItems attributes, Reading reading)
    {
        foreach (var attribute in attributes.Items)
        {
            if (!log.HasRoomFor(attribute.Key, reading.Options.MaxAttributes))
                reading.Report("attributes-too-many", FindingSeverity.Warning, "The log has too many different attributes; this one is left out.", Attributes.Name, attribute.Key);
            else if (!log.TryAttribute(attribute.Key, attribute.Value))
                reading.Report("attribute-kind", FindingSeverity.Warning, "The attribute has another kind of value than before and is left out.", Attributes.Name, attribute.Key);
        }
    }
}
