namespace Cx.Domain.Json;

/// <summary>Personas in JSON.</summary>
internal static class PersonaContract
{
    public static readonly Contract<Persona> Contract = Create();

    private static Contract<Persona> Create()
    {
        ContractBuilder<Persona> persona = new("persona", "An invented person who stands for many: what moves them, and what stands in their way.");
        var id = persona.Required("id", Kind.Id<Persona>(), p => p.Id, Sensitivity.None, "Its id.");
        var name = persona.Required("name", Kind.LocalizedText, p => p.Name, Sensitivity.None, "What people call it.");
        persona.Optional("segments", Kind.ListOf(Kind.Id<Segment>()), p => p.Segments, (p, value) => p.WithSegments([.. value]), Sensitivity.None, "The segments that it stands for.");
        persona.Optional("demographics", Kind.Attributes, p => new AttributeItems(p.Demographics), (p, value) => p.WithDemographics(value.ToSet()), Sensitivity.None, "Age, work and the like, of the invented person.");
        persona.Optional("motivations", Kind.ListOf(Kind.LocalizedText), p => p.Motivations, (p, value) => p.WithMotivations([.. value]), Sensitivity.None, "What moves it.");
        persona.Optional("painPoints", Kind.ListOf(Kind.LocalizedText), p => p.PainPoints, (p, value) => p.WithPainPoints([.. value]), Sensitivity.None, "What stands in its way.");
        persona.Optional("needs", Kind.ListOf(Kind.LocalizedText), p => p.Needs, (p, value) => p.WithNeeds([.. value]), Sensitivity.None, "What it needs.");
        persona.Optional("wants", Kind.ListOf(Kind.LocalizedText), p => p.Wants, (p, value) => p.WithWants([.. value]), Sensitivity.None, "What it would like.");
        persona.Optional("quotes", Kind.ListOf(Kind.LocalizedText), p => p.Quotes, (p, value) => p.WithQuotes([.. value]), Sensitivity.Personal, "What such people say; may be someone's own words.");
        persona.Optional("preferredChannels", Kind.ListOf(Kind.Channel), p => p.PreferredChannels, (p, value) => p.WithPreferredChannels([.. value]), Sensitivity.None, "The channels that it prefers, best first.");
        return persona.Build(draft => new Persona(id.In(draft), name.In(draft)));
    }
}
