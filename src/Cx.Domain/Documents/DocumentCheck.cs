namespace Cx.Domain;

/// <summary>Looks through a document, in its order, and collects what doesn't fit together.</summary>
internal sealed class DocumentCheck(CxDocument document, int limit)
{
    private readonly FindingCollector _findings = new(limit);

    public IdIndex<Brand> Brands { get; } = new(document.Brands, b => b.Id);

    public IdIndex<Segment> Segments { get; } = new(document.Segments, s => s.Id);

    public IdIndex<Persona> Personas { get; } = new(document.Personas, p => p.Id);

    public IdIndex<Touchpoint> Touchpoints { get; } = new(document.Touchpoints, t => t.Id);

    public IdIndex<Customer> Customers { get; } = new(document.Customers, c => c.Id);

    public IdIndex<Survey> Surveys { get; } = new(document.Surveys, s => s.Id);

    public IdIndex<Interaction> Interactions { get; } = new(document.Interactions, i => i.Id);

    public FindingList Run()
    {
        Each(document.Brands, "brands", Brands, b => b.Id, Check);
        CheckChannels();
        Each(document.Segments, "segments", Segments, s => s.Id, (_, _) => { });
        Each(document.Personas, "personas", Personas, p => p.Id, Check);
        Each(document.Touchpoints, "touchpoints", Touchpoints, t => t.Id, (_, _) => { });
        Each(document.Maps, "maps", new(document.Maps, m => m.Id), m => m.Id, new MapCheck(this).Check);
        Each(document.Customers, "customers", Customers, c => c.Id, Check);
        Each(document.Surveys, "surveys", Surveys, s => s.Id, Check);
        Each(document.Cases, "cases", new(document.Cases, c => c.Id), c => c.Id, new CaseCheck(this).Check);
        Each(document.Interactions, "interactions", Interactions, i => i.Id, new InteractionCheck(this).Check);
        new CauseCheck(this, document.Interactions).Run();
        Each(document.Responses, "responses", new(document.Responses, r => r.Id), r => r.Id, new ResponseCheck(this, document.Surveys).Check);
        return _findings.ToList();
    }

    public void Report(Rule rule, Place place) => _findings.Add(rule.At(place));

    /// <summary>A reference that leads nowhere is reported; none is none.</summary>
    public void Follow<T>(IdIndex<T> known, Id<T> id, Rule rule, Place place, string member)
        where T : class
    {
        if (!id.IsDefault && known.IndexOf(id) is null) Report(rule, place.At(member));
    }

    public void Follow<T>(IdIndex<T> known, IReadOnlyList<Id<T>> ids, Rule rule, Place place, string member)
        where T : class
    {
        for (var i = 0; i < ids.Count; i++)
            if (known.IndexOf(ids[i]) is null) Report(rule, place.At(member, i));
    }

    /// <summary>Looks at each thing of a list and at whether its id was there before.</summary>
    public void Each<T>(IReadOnlyList<T> items, string member, IdIndex<T> known, Func<T, Id<T>> idOf, Action<T, Place> check)
        where T : class => Each(items, Place.Document, member, known, idOf, check);

    public void Each<T>(IReadOnlyList<T> items, Place outer, string member, IdIndex<T> known, Func<T, Id<T>> idOf, Action<T, Place> check)
        where T : class
    {
        for (var i = 0; i < items.Count; i++)
        {
            var place = outer.At(member, i);
            if (known.IsRepeated(idOf(items[i]), i)) Report(DocumentRules.IdRepeated, place.At("id"));
            check(items[i], place);
        }
    }

    private void Check(Brand brand, Place place) =>
        Each(brand.Principles, place, "principles", new(brand.Principles, p => p.Id), p => p.Id, (_, _) => { });

    private void CheckChannels()
    {
        HashSet<Channel> seen = [];
        for (var i = 0; i < document.Channels.Count; i++)
            if (!seen.Add(document.Channels[i].Channel)) Report(DocumentRules.IdRepeated, Place.Document.At("channels", i).At("channel"));
    }

    private void Check(Persona persona, Place place) =>
        Follow(Segments, persona.Segments, DocumentRules.SegmentUnknown, place, "segments");

    private void Check(Customer customer, Place place)
    {
        Follow(Segments, customer.Segments, DocumentRules.SegmentUnknown, place, "segments");
        Follow(Personas, customer.Persona, DocumentRules.PersonaUnknown, place, "persona");
    }

    private void Check(Survey survey, Place place)
    {
        if (survey.Questions.Count == 0) Report(DocumentRules.SurveyWithoutQuestions, place);
        Each(survey.Questions, place, "questions", new(survey.Questions, q => q.Id), q => q.Id, Check);
    }

    private void Check(SurveyQuestion question, Place place)
    {
        if (question.Kind != QuestionKind.Rating && question.Scale is not null) Report(DocumentRules.ScaleUnused, place.At("scale"));
    }
}
