namespace Cx.Domain.Json;

/// <summary>Cases in JSON.</summary>
internal static class SupportCaseContract
{
    public static readonly Contract<SupportCase> Contract = Create();

    private static Contract<SupportCase> Create()
    {
        ContractBuilder<SupportCase> supportCase = new("supportCase", "A question or complaint that the organisation has to settle.");
        var id = supportCase.Required("id", Kind.Id<SupportCase>(), c => c.Id, Sensitivity.Pseudonymous, "Its id.");
        var opened = supportCase.Required("opened", Kind.Instant, c => c.Opened, Sensitivity.Pseudonymous, "When it was opened.");
        supportCase.Optional("customer", Kind.Id<Customer>(), c => c.Customer, (c, value) => c.WithCustomer(value), Sensitivity.Pseudonymous, "The pseudonymous id of the customer.");
        supportCase.Optional("journey", Kind.Id<Journey>(), c => c.Journey, (c, value) => c.WithJourney(value), Sensitivity.Pseudonymous, "The journey that it is part of.");
        supportCase.Optional("touchpoint", Kind.Id<Touchpoint>(), c => c.Touchpoint, (c, value) => c.WithTouchpoint(value), Sensitivity.None, "The touchpoint that it is about.");
        supportCase.Optional("status", new OptionalKind<CaseStatus>(Kind.CaseStatus), c => c.Status, (c, value) => c.WithStatus(value.GetValueOrDefault()), Sensitivity.None, "How far it is; open unless said otherwise.");
        supportCase.Optional("firstResponse", Kind.OptionalInstant, c => c.FirstResponse, (c, value) => c.WithFirstResponse(value), Sensitivity.Pseudonymous, "When it was answered first.");
        supportCase.Optional("resolved", Kind.OptionalInstant, c => c.Resolved, (c, value) => c.WithResolved(value), Sensitivity.Pseudonymous, "When it was settled.");
        supportCase.Optional("closed", Kind.OptionalInstant, c => c.Closed, (c, value) => c.WithClosed(value), Sensitivity.Pseudonymous, "When it was closed.");
        supportCase.Optional("priority", Kind.Name, c => c.Priority, (c, value) => c.WithPriority(value), Sensitivity.None, "How urgent it is, in the application's words.");
        supportCase.Optional("cause", Kind.Name, c => c.Cause, (c, value) => c.WithCause(value), Sensitivity.None, "What caused it, in the application's words.");
        supportCase.Optional("interactions", Kind.ListOf(Kind.Id<Interaction>()), c => c.Interactions, (c, value) => c.WithInteractions([.. value]), Sensitivity.Pseudonymous, "The interactions that belong to it.");
        supportCase.Optional("attributes", Kind.Attributes, c => new AttributeItems(c.Attributes), (c, value) => c.WithAttributes(value.ToSet()), Sensitivity.Personal, "The application's own values.");
        return supportCase.Build(draft => new SupportCase(id.In(draft), opened.In(draft)));
    }
}
