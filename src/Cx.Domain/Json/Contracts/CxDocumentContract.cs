namespace Cx.Domain.Json;

/// <summary>Documents in JSON.</summary>
internal static class CxDocumentContract
{
    public static readonly Contract<CxDocument> Contract = Create();

    private static Contract<CxDocument> Create()
    {
        ContractBuilder<CxDocument> document = new("cxDocument", "A whole of the model: what was designed, the customers, and what happened.");
        document.Required("cx", new CxVersionKind(), _ => CxVersion.Current, Sensitivity.None, "The version of the format.");
        document.Optional("brands", Kind.ListOf(BrandContract.Contract), d => d.Brands, (d, value) => d.WithBrands(value), Sensitivity.None, "The brands.");
        document.Optional("channels", Kind.ListOf(ChannelDefinitionContract.Contract), d => d.Channels, (d, value) => d.WithChannels(value), Sensitivity.None, "What is said about channels.");
        document.Optional("segments", Kind.ListOf(SegmentContract.Contract), d => d.Segments, (d, value) => d.WithSegments(value), Sensitivity.None, "The segments of the audience.");
        document.Optional("personas", Kind.ListOf(PersonaContract.Contract), d => d.Personas, (d, value) => d.WithPersonas(value), Sensitivity.None, "The personas.");
        document.Optional("touchpoints", Kind.ListOf(TouchpointContract.Contract), d => d.Touchpoints, (d, value) => d.WithTouchpoints(value), Sensitivity.None, "The touchpoints.");
        document.Optional("maps", Kind.ListOf(JourneyMapContract.Contract), d => d.Maps, (d, value) => d.WithMaps(value), Sensitivity.None, "The journeys as designed.");
        document.Optional("customers", Kind.ListOf(CustomerContract.Contract), d => d.Customers, (d, value) => d.WithCustomers(value), Sensitivity.Personal, "The customers.");
        document.Optional("surveys", Kind.ListOf(SurveyContract.Contract), d => d.Surveys, (d, value) => d.WithSurveys(value), Sensitivity.None, "The surveys.");
        document.Optional("cases", Kind.ListOf(SupportCaseContract.Contract), d => d.Cases, (d, value) => d.WithCases(value), Sensitivity.Personal, "The cases.");
        document.Optional("interactions", Kind.ListOf(InteractionContract.Contract), d => d.Interactions, (d, value) => d.WithInteractions(value), Sensitivity.Personal, "What happened, in any order.");
        document.Optional("responses", Kind.ListOf(SurveyResponseContract.Contract), d => d.Responses, (d, value) => d.WithResponses(value), Sensitivity.Personal, "What customers answered to surveys, in any order.");
        return document.Build(_ => new CxDocument());
    }
}
