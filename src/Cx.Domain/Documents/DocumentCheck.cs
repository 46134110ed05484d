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
        Each(Brands, "brands", Check);
        CheckChannels();
        Each(Segments, "segments");
        Each(Personas, "personas", Check);
        Each(Touchpoints, "touchpoints");
        Each(new IdIndex<JourneyMap>(document.Maps, m => m.Id), "maps", new MapCheck(this).Check);
        Each(Customers, "customers", Check);
        Each(Surveys, "surveys", Check);
        Each(new IdIndex<SupportCase>(document.Cases, c => c.Id), "cases", new CaseCheck(this).Check);
        Each(Interactions, "interactions", new InteractionCheck(this).Check);
        new CauseCheck(this).Run();
        Each(new IdIndex<SurveyResponse>(document.Responses, r => r.Id), "responses", new ResponseCheck(this).Check);
        return _findings.ToList();
    }

    public void Report(Rule rule, Place place) => _findings.Add(rule.At(place));

    /// <summary>A reference that leads nowhere is reported; none is none.</summary>
    public void Follow<T>(IdIndex<T> known, Id<T> id, Rule rule, Place place, string member)
        where T : class
    {
        if (!id.IsDefault && known.IndexOf(id) < 0) Report(rule, place.At(member));
    }

    public void Follow<T>(IdIndex<T> known, IReadOnlyList<Id<T>> ids, Rule rule, Place place, string member)
        where T : class
    {
        for (var i = 0; i < ids.Count; i++)
            if (known.IndexOf(ids[i]) < 0) Report(rule, place.At(member, i));
    }

    /// <summary>Looks at each thing of a list, and at whether its id was there before.</summary>
    public void Each<T>(IdIndex<T> items, Place outer, string member, Action<T, Place>? check = null)
        where T : class
    {
        for (var i = 0; i < items.Count; i++)
        {
            var place = outer.At(member, i);
            if (items.IsRepeated(i)) Report(DocumentRules.IdRepeated, place.At("id"));
            check?.Invoke(items[i], place);
        }
    }

    private void Each<T>(IdIndex<T> items, string member, Action<T, Place>? check = null)
        where T : class => Each(items, Place.Document, member, check);

    private void Check(Brand brand, Place place) =>
        Each(new IdIndex<Principle>(brand.Principles, p => p.Id), place, "principles");

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
        Each(new IdIndex<SurveyQuestion>(survey.Questions, q => q.Id), place, "questions", Check);
    }

    private void Check(SurveyQuestion question, Place place)
    {
        if (question.Kind != QuestionKind.Rating && question.Scale is not null) Report(DocumentRules.ScaleUnused, place.At("scale"));
    }
}
