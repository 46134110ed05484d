using System.Globalization;

namespace Cx.Domain;

/// <summary>
/// A whole of the model in one value: what was designed, the customers, and what happened. Any part can be missing;
/// what the parts say about each other is looked at by <see cref="Check(int)"/>.
/// </summary>
/// <remarks>Immutable and thread-safe; equal by content. Everything is kept in the order given.</remarks>
public sealed record CxDocument : IExtensible<CxDocument>
{
    /// <summary>An empty document.</summary>
    public CxDocument()
    {
    }

    /// <summary>The brands.</summary>
    public IReadOnlyList<Brand> Brands { get; private init; } = EquatableList<Brand>.Empty;

    /// <summary>What is said about channels. Channels need no definition.</summary>
    public IReadOnlyList<ChannelDefinition> Channels { get; private init; } = EquatableList<ChannelDefinition>.Empty;

    /// <summary>The segments of the audience.</summary>
    public IReadOnlyList<Segment> Segments { get; private init; } = EquatableList<Segment>.Empty;

    /// <summary>The personas.</summary>
    public IReadOnlyList<Persona> Personas { get; private init; } = EquatableList<Persona>.Empty;

    /// <summary>The touchpoints.</summary>
    public IReadOnlyList<Touchpoint> Touchpoints { get; private init; } = EquatableList<Touchpoint>.Empty;

    /// <summary>The journeys as designed.</summary>
    public IReadOnlyList<JourneyMap> Maps { get; private init; } = EquatableList<JourneyMap>.Empty;

    /// <summary>The customers. Personal.</summary>
    public IReadOnlyList<Customer> Customers { get; private init; } = EquatableList<Customer>.Empty;

    /// <summary>The surveys.</summary>
    public IReadOnlyList<Survey> Surveys { get; private init; } = EquatableList<Survey>.Empty;

    /// <summary>The cases.</summary>
    public IReadOnlyList<SupportCase> Cases { get; private init; } = EquatableList<SupportCase>.Empty;

    /// <summary>What happened, in any order.</summary>
    public IReadOnlyList<Interaction> Interactions { get; private init; } = EquatableList<Interaction>.Empty;

    /// <summary>What customers answered to surveys, in any order.</summary>
    public IReadOnlyList<SurveyResponse> Responses { get; private init; } = EquatableList<SurveyResponse>.Empty;

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With other brands.</summary>
    /// <param name="brands">All that the document is to have.</param>
    /// <exception cref="ArgumentException">A brand is <c>null</c>.</exception>
    public CxDocument WithBrands(params Brand[] brands) => this with { Brands = EquatableList.Of(brands) };

    /// <inheritdoc cref="WithBrands(Brand[])"/>
    public CxDocument WithBrands(IEnumerable<Brand> brands) => this with { Brands = EquatableList.Of(brands) };

    /// <summary>With other definitions of channels.</summary>
    /// <param name="channels">All that the document is to have.</param>
    /// <exception cref="ArgumentException">A definition is <c>null</c>.</exception>
    public CxDocument WithChannels(params ChannelDefinition[] channels) => this with { Channels = EquatableList.Of(channels) };

    /// <inheritdoc cref="WithChannels(ChannelDefinition[])"/>
    public CxDocument WithChannels(IEnumerable<ChannelDefinition> channels) => this with { Channels = EquatableList.Of(channels) };

    /// <summary>With other segments.</summary>
    /// <param name="segments">All that the document is to have.</param>
    /// <exception cref="ArgumentException">A segment is <c>null</c>.</exception>
    public CxDocument WithSegments(params Segment[] segments) => this with { Segments = EquatableList.Of(segments) };

    /// <inheritdoc cref="WithSegments(Segment[])"/>
    public CxDocument WithSegments(IEnumerable<Segment> segments) => this with { Segments = EquatableList.Of(segments) };

    /// <summary>With other personas.</summary>
    /// <param name="personas">All that the document is to have.</param>
    /// <exception cref="ArgumentException">A persona is <c>null</c>.</exception>
    public CxDocument WithPersonas(params Persona[] personas) => this with { Personas = EquatableList.Of(personas) };

    /// <inheritdoc cref="WithPersonas(Persona[])"/>
    public CxDocument WithPersonas(IEnumerable<Persona> personas) => this with { Personas = EquatableList.Of(personas) };

    /// <summary>With other touchpoints.</summary>
    /// <param name="touchpoints">All that the document is to have.</param>
    /// <exception cref="ArgumentException">A touchpoint is <c>null</c>.</exception>
    public CxDocument WithTouchpoints(params Touchpoint[] touchpoints) => this with { Touchpoints = EquatableList.Of(touchpoints) };

    /// <inheritdoc cref="WithTouchpoints(Touchpoint[])"/>
    public CxDocument WithTouchpoints(IEnumerable<Touchpoint> touchpoints) => this with { Touchpoints = EquatableList.Of(touchpoints) };

    /// <summary>With other maps.</summary>
    /// <param name="maps">All that the document is to have.</param>
    /// <exception cref="ArgumentException">A map is <c>null</c>.</exception>
    public CxDocument WithMaps(params JourneyMap[] maps) => this with { Maps = EquatableList.Of(maps) };

    /// <inheritdoc cref="WithMaps(JourneyMap[])"/>
    public CxDocument WithMaps(IEnumerable<JourneyMap> maps) => this with { Maps = EquatableList.Of(maps) };

    /// <summary>With other customers.</summary>
    /// <param name="customers">All that the document is to have.</param>
    /// <exception cref="ArgumentException">A customer is <c>null</c>.</exception>
    public CxDocument WithCustomers(params Customer[] customers) => this with { Customers = EquatableList.Of(customers) };

    /// <inheritdoc cref="WithCustomers(Customer[])"/>
    public CxDocument WithCustomers(IEnumerable<Customer> customers) => this with { Customers = EquatableList.Of(customers) };

    /// <summary>With other surveys.</summary>
    /// <param name="surveys">All that the document is to have.</param>
    /// <exception cref="ArgumentException">A survey is <c>null</c>.</exception>
    public CxDocument WithSurveys(params Survey[] surveys) => this with { Surveys = EquatableList.Of(surveys) };

    /// <inheritdoc cref="WithSurveys(Survey[])"/>
    public CxDocument WithSurveys(IEnumerable<Survey> surveys) => this with { Surveys = EquatableList.Of(surveys) };

    /// <summary>With other cases.</summary>
    /// <param name="cases">All that the document is to have.</param>
    /// <exception cref="ArgumentException">A case is <c>null</c>.</exception>
    public CxDocument WithCases(params SupportCase[] cases) => this with { Cases = EquatableList.Of(cases) };

    /// <inheritdoc cref="WithCases(SupportCase[])"/>
    public CxDocument WithCases(IEnumerable<SupportCase> cases) => this with { Cases = EquatableList.Of(cases) };

    /// <summary>With other interactions.</summary>
    /// <param name="interactions">All that the document is to have.</param>
    /// <exception cref="ArgumentException">An interaction is <c>null</c>.</exception>
    public CxDocument WithInteractions(params Interaction[] interactions) => this with { Interactions = EquatableList.Of(interactions) };

    /// <inheritdoc cref="WithInteractions(Interaction[])"/>
    public CxDocument WithInteractions(IEnumerable<Interaction> interactions) => this with { Interactions = EquatableList.Of(interactions) };

    /// <summary>With other responses.</summary>
    /// <param name="responses">All that the document is to have.</param>
    /// <exception cref="ArgumentException">A response is <c>null</c>.</exception>
    public CxDocument WithResponses(params SurveyResponse[] responses) => this with { Responses = EquatableList.Of(responses) };

    /// <inheritdoc cref="WithResponses(SurveyResponse[])"/>
    public CxDocument WithResponses(IEnumerable<SurveyResponse> responses) => this with { Responses = EquatableList.Of(responses) };

    /// <summary>The brand of an id; <c>null</c> where there is none. Like the others, looks through the list for the first.</summary>
    /// <param name="brand">The brand's id.</param>
    public Brand? FindBrand(Id<Brand> brand) => Brands.FirstOrDefault(b => b.Id == brand);

    /// <summary>The segment of an id; <c>null</c> where there is none.</summary>
    /// <param name="segment">The segment's id.</param>
    public Segment? FindSegment(Id<Segment> segment) => Segments.FirstOrDefault(s => s.Id == segment);

    /// <summary>The persona of an id; <c>null</c> where there is none.</summary>
    /// <param name="persona">The persona's id.</param>
    public Persona? FindPersona(Id<Persona> persona) => Personas.FirstOrDefault(p => p.Id == persona);

    /// <summary>The touchpoint of an id; <c>null</c> where there is none.</summary>
    /// <param name="touchpoint">The touchpoint's id.</param>
    public Touchpoint? FindTouchpoint(Id<Touchpoint> touchpoint) => Touchpoints.FirstOrDefault(t => t.Id == touchpoint);

    /// <summary>The map of an id; <c>null</c> where there is none.</summary>
    /// <param name="map">The map's id.</param>
    public JourneyMap? FindMap(Id<JourneyMap> map) => Maps.FirstOrDefault(m => m.Id == map);

    /// <summary>The survey of an id; <c>null</c> where there is none.</summary>
    /// <param name="survey">The survey's id.</param>
    public Survey? FindSurvey(Id<Survey> survey) => Surveys.FirstOrDefault(s => s.Id == survey);

    /// <summary>
    /// What doesn't fit together, in the order of the document: references that lead nowhere, ids that occur twice, answers
    /// to no question or off its scale, times out of order, maps without stages.
    /// </summary>
    /// <param name="limit">How many findings to list at most; all are counted.</param>
    /// <returns>
    /// Findings with JSON Pointers such as <c>/maps/0/stages/2/steps/1/touchpoints/0</c>. Errors are contradictions; warnings
    /// lead out of the document, which may be a part of a larger one; a customer who isn't listed is worth knowing, no more.
    /// None for an empty document.
    /// </returns>
    /// <remarks>
    /// The codes. Errors: <c>id-repeated</c>, <c>question-unknown</c>, <c>answer-repeated</c>, <c>answer-other-kind</c>,
    /// <c>answer-other-scale</c>, <c>answer-off-scale</c>, <c>case-out-of-order</c>, <c>cause-out-of-order</c>,
    /// <c>cause-circular</c>. Warnings: <c>brand-unknown</c>, <c>segment-unknown</c>, <c>persona-unknown</c>,
    /// <c>touchpoint-unknown</c>, <c>survey-unknown</c>, <c>interaction-unknown</c>, <c>map-without-stages</c>,
    /// <c>survey-without-questions</c>, <c>scale-unused</c>, <c>recorded-before-start</c>, <c>parts-exceed-whole</c>.
    /// Information: <c>customer-unknown</c>, <c>stage-without-steps</c>. Journeys aren't listed, so their ids aren't followed.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public FindingList Check(int limit = FindingList.DefaultLimit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return new DocumentCheck(this, limit).Run();
    }

    /// <summary>How much it holds; nothing of what.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0} maps, {1} touchpoints, {2} customers, {3} interactions, {4} responses, {5} cases",
        Maps.Count,
        Touchpoints.Count,
        Customers.Count,
        Interactions.Count,
        Responses.Count,
        Cases.Count);

    CxDocument IExtensible<CxDocument>.With(Extensions extensions) => this with { Extensions = extensions };
}
