namespace Cx.Domain;

/// <summary>
/// The questions that one asks of an experience, on the side of the product and on that of all the rest. Surveys answer them
/// whose questions have the ids <c>smooth</c>, <c>kind</c>, <c>fast</c>, <c>buy-again</c>, <c>recommend</c>, <c>attractive</c>,
/// <c>accessible</c>, <c>desktop</c> and <c>mobile</c>; for others say so with <see cref="ExperienceQuestion.WithSurvey"/>.
/// </summary>
public static class ExperienceQuestions
{
    /// <summary>The attribute of interactions that says what device was used: <c>device</c>, with the values <c>desktop</c> and <c>mobile</c>.</summary>
    public const string DeviceAttribute = "device";

    /// <summary>Did the whole go smoothly? Facts: all expectations of the default profile's CX side that apply.</summary>
    public static ExperienceQuestion Smooth { get; } = new ExperienceQuestion("smooth", ExperienceSide.Cx, English("Did the whole process go smoothly?"))
        .WithSurvey("smooth").WithFacts([.. ExpectationProfile.Default.Where(e => e.Side == ExperienceSide.Cx)]);

    /// <summary>Was the agent kind? Only the customer can tell.</summary>
    public static ExperienceQuestion Kind { get; } = new ExperienceQuestion("kind", ExperienceSide.Cx, English("Was the agent kind?")).WithSurvey("kind");

    /// <summary>Was the service fast? Facts: waiting and the time until a reply.</summary>
    public static ExperienceQuestion Fast { get; } = new ExperienceQuestion("fast", ExperienceSide.Cx, English("Was the service fast?"))
        .WithSurvey("fast").WithFacts(new WaitExpectation(), new ReplyExpectation());

    /// <summary>Would the customer buy again? Only they can tell.</summary>
    public static ExperienceQuestion BuyAgain { get; } = new ExperienceQuestion("buy-again", ExperienceSide.Cx, English("Would you buy again?")).WithSurvey("buy-again");

    /// <summary>Would the customer recommend it? Only they can tell; 9 and 10 of 10 say yes.</summary>
    public static ExperienceQuestion Recommend { get; } = new ExperienceQuestion("recommend", ExperienceSide.Cx, English("Would you recommend it to a friend?"))
        .WithSurvey("recommend").WithYesFrom(0.9);

    /// <summary>Is the design attractive? Only the customer can tell.</summary>
    public static ExperienceQuestion Attractive { get; } = new ExperienceQuestion("attractive", ExperienceSide.Ux, English("Is the design attractive?")).WithSurvey("attractive");

    /// <summary>Is the information accessible? Facts: tasks succeed and take no longer than people bear.</summary>
    public static ExperienceQuestion Accessible { get; } = new ExperienceQuestion("accessible", ExperienceSide.Ux, English("Is information easy to reach?"))
        .WithSurvey("accessible").WithFacts(new TaskSuccessExpectation(), new AbandonmentExpectation(), new TaskTimeExpectation());

    /// <summary>Does it work on a desktop? Facts: how interactions ended whose attribute <c>device</c> is <c>desktop</c>.</summary>
    public static ExperienceQuestion Desktop { get; } = new ExperienceQuestion("desktop", ExperienceSide.Ux, English("Does it work on a desktop?"))
        .WithSurvey("desktop").WithFacts(evidence => WorksOn(evidence, "desktop"));

    /// <summary>Does it work on a mobile? Facts: how interactions ended whose attribute <c>device</c> is <c>mobile</c>.</summary>
    public static ExperienceQuestion Mobile { get; } = new ExperienceQuestion("mobile", ExperienceSide.Ux, English("Does it work on a mobile?"))
        .WithSurvey("mobile").WithFacts(evidence => WorksOn(evidence, "mobile"));

    /// <summary>All of them, those of CX first.</summary>
    public static IReadOnlyList<ExperienceQuestion> All { get; } =
        new EquatableList<ExperienceQuestion>([Smooth, Kind, Fast, BuyAgain, Recommend, Attractive, Accessible, Desktop, Mobile]);

    /// <summary>Asks questions of a journey.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="questions">The questions, such as <see cref="All"/>.</param>
    /// <param name="responses">Survey responses; those that name neither the journey nor one of its interactions are left aside.</param>
    public static IReadOnlyList<QuestionAnswer> Ask(this Journey journey, IEnumerable<ExperienceQuestion> questions, IEnumerable<SurveyResponse> responses)
    {
        var evidence = new JourneyEvidence(journey, responses);
        return [.. EquatableList.Of(questions).Select(q => q.Ask(evidence))];
    }

    private static LocalizedText English(string text) => new("en", text);

    private static Judgement WorksOn(JourneyEvidence evidence, string device)
    {
        LogEntry[] used =
        [
            .. evidence.Journey.Where(e =>
                e.Nature == TouchpointNature.Interface && e.Outcome != Outcome.Unknown
                && e.Attributes.TryGetValue(DeviceAttribute, out var on) && on.Text == device),
        ];
        if (used.Length == 0) return Judgement.NotApplicable;
        var broken = Array.FindAll(used, e => e.Outcome != Outcome.Succeeded);
        return broken.Length > 0
            ? Judgement.Missed($"{broken.Length} of {Words.Count(used.Length, "attempt")} failed on {device}", broken)
            : Judgement.Met($"{Words.Count(used.Length, "attempt")} succeeded on {device}", used);
    }
}
