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
        Responses = EquatableList.Of(EquatableList.Of(responses).Where(IsAbout).OrderBy(r => r.SubmittedAt));
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

    private bool IsAbout(SurveyResponse response)
    {
        if (!response.Journey.IsDefault && response.Journey == Journey.Id) return true;
        foreach (var entry in Journey)
        {
            if (!response.Journey.IsDefault && response.Journey == entry.Journey) return true;
            if (!response.Interaction.IsDefault && response.Interaction == entry.Id) return true;
        }

        return false;
    }
}
