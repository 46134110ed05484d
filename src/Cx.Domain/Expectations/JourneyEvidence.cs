namespace Cx.Domain;

/// <summary>What a journey is judged by.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class JourneyEvidence
{
    private IReadOnlyList<Contact>? _contacts;

    /// <summary>A journey as evidence.</summary>
    /// <param name="journey">The journey.</param>
    public JourneyEvidence(Journey journey)
        : this(journey, [])
    {
    }

    /// <summary>A journey, and what was answered about it.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="responses">Survey responses; those that name neither the journey nor one of its interactions are left aside.</param>
    /// <exception cref="ArgumentException">A response is <c>null</c>.</exception>
    public JourneyEvidence(Journey journey, IEnumerable<SurveyResponse> responses)
    {
        Journey = journey;
        var (journeys, interactions) = (new HashSet<Id<Journey>>(), new HashSet<Id<Interaction>>());
        foreach (var entry in journey)
        {
            if (!entry.Journey.IsDefault) journeys.Add(entry.Journey);
            if (!entry.Id.IsDefault) interactions.Add(entry.Id);
        }

        Responses = EquatableList.Of(EquatableList.Of(responses)
            .Where(r => journeys.Contains(r.Journey) || interactions.Contains(r.Interaction))
            .OrderBy(r => r.SubmittedAt));
    }

    /// <summary>The journey as experienced.</summary>
    public Journey Journey { get; }

    /// <summary>The survey responses about the journey or one of its interactions, in the order of their submission.</summary>
    public IReadOnlyList<SurveyResponse> Responses { get; }

    /// <summary>The contacts with people who serve, in the order of their start: a call and all to whom it was transferred are one.</summary>
    public IReadOnlyList<Contact> Contacts => _contacts ??= Contact.In(Journey);

    /// <summary>The last answer to a survey question about the journey; <c>null</c> where there is none.</summary>
    /// <param name="question">The question's id.</param>
    public SurveyAnswer? Answer(Id<SurveyQuestion> question) => Responses.Select(r => r.Find(question)).LastOrDefault(a => a is not null);

    /// <summary>Journeys, each with what was answered about it; every response is looked at once.</summary>
    /// <param name="journeys">The journeys.</param>
    /// <param name="responses">Survey responses; those that name neither a journey nor an interaction of the log are left aside.</param>
    /// <exception cref="ArgumentException">A response is <c>null</c>.</exception>
    public static IEnumerable<JourneyEvidence> Of(IEnumerable<Journey> journeys, IEnumerable<SurveyResponse> responses)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        var all = EquatableList.Of(responses);
        var byJourney = all.Where(r => !r.Journey.IsDefault).ToLookup(r => r.Journey);
        var byInteraction = all.Where(r => !r.Interaction.IsDefault).ToLookup(r => r.Interaction);
        return journeys.Select(journey =>
        {
            Id<Journey>[] ids = [.. journey.Select(e => e.Journey).Where(id => !id.IsDefault).Distinct()];
            var aboutInteractions = journey.Select(e => e.Id).Distinct().SelectMany(id => byInteraction[id]).Where(r => !ids.Contains(r.Journey));
            return new JourneyEvidence(journey, ids.SelectMany(id => byJourney[id]).Concat(aboutInteractions));
        });
    }
}
