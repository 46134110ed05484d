namespace Cx.Domain.Json;

/// <summary>Customers in JSON.</summary>
internal static class CustomerContract
{
    public static readonly Contract<Customer> Contract = Create();

    private static Contract<Customer> Create()
    {
        ContractBuilder<Customer> customer = new("customer", "Someone whose experience is modelled, known by a pseudonymous id.");
        var id = customer.Required("id", Kind.Id<Customer>(), c => c.Id, Sensitivity.Pseudonymous, "The pseudonymous id.");
        customer.Optional("segments", Kind.ListOf(Kind.Id<Segment>()), c => c.Segments, (c, value) => c.WithSegments([.. value]), Sensitivity.Pseudonymous, "The segments that the customer belongs to.");
        customer.Optional("persona", Kind.Id<Persona>(), c => c.Persona, (c, value) => c.WithPersona(value), Sensitivity.Pseudonymous, "The persona that the customer is like.");
        customer.Optional("attributes", Kind.Attributes, c => new AttributeItems(c.Attributes), (c, value) => c.WithAttributes(value.ToSet()), Sensitivity.Personal, "The application's own values.");
        return customer.Build(draft => new Customer(id.In(draft)));
    }
}

/// <summary>Segments in JSON.</summary>
internal static class SegmentContract
{
    public static readonly Contract<Segment> Contract = Create();

    private static Contract<Segment> Create()
    {
        ContractBuilder<Segment> segment = new("segment", "A part of the audience.");
        var id = segment.Required("id", Kind.Id<Segment>(), s => s.Id, Sensitivity.None, "Its id.");
        var name = segment.Required("name", Kind.LocalizedText, s => s.Name, Sensitivity.None, "What people call it.");
        segment.Optional("description", Kind.LocalizedText, s => s.Description, (s, value) => s.WithDescription(value), Sensitivity.None, "What it is, in words.");
        return segment.Build(draft => new Segment(id.In(draft), name.In(draft)));
    }
}
