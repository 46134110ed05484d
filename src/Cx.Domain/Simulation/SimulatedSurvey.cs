using System.Globalization;

namespace Cx.Domain.Simulation;

/// <summary>A survey that simulated customers are invited to, and how they take part.</summary>
/// <remarks>
/// Immutable and thread-safe; each method gives a changed copy. As it is made, it is about whole journeys, everyone is
/// invited when theirs is over, and everyone answers at once.
/// </remarks>
/// <example><c>new SimulatedSurvey("after-call").After("hotline").Answering(0.3).Asking(new SimulatedQuestion("satisfied", Scale.OneToFive, mean: 4.5, spread: 0.7).Losing(failure: 2))</c></example>
public sealed record SimulatedSurvey
{
    private readonly Survey _survey;

    /// <summary>A survey of which only the id is known.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public SimulatedSurvey(Id<Survey> id)
        : this(new Survey(Defined.Check(id), id.Value))
    {
    }

    /// <summary>A survey of the model. Which of its questions are answered, and how, is said by <see cref="Asking"/>.</summary>
    /// <param name="survey">The survey.</param>
    public SimulatedSurvey(Survey survey) => _survey = Defined.Given(survey);

    /// <summary>The survey of the model, with the questions that it lacked.</summary>
    public Survey Survey => _survey.WithQuestions(
        [.. _survey.Questions, .. Questions.Select(q => q.Question).Where(q => _survey.Find(q.Id) is null)]);

    internal EquatableList<SimulatedQuestion> Questions { get; private init; } = EquatableList<SimulatedQuestion>.Empty;

    internal EquatableList<Id<Touchpoint>> Touchpoints { get; private init; } = EquatableList<Id<Touchpoint>>.Empty;

    internal Channel Channel { get; private init; }

    internal long Invited { get; private init; } = Parts.Whole;

    internal long Answered { get; private init; } = Parts.Whole;

    internal DurationDistribution? Delay { get; private init; }

    /// <summary>About each interaction at certain touchpoints instead of the whole journey.</summary>
    /// <param name="touchpoints">The touchpoints; none for the whole journey.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public SimulatedSurvey After(params Id<Touchpoint>[] touchpoints) => this with { Touchpoints = EquatableList.Of(touchpoints) };

    /// <summary>With a channel by which the responses come in.</summary>
    /// <param name="channel">The channel; not stated if <c>default</c>.</param>
    public SimulatedSurvey By(Channel channel) => this with { Channel = channel };

    /// <summary>With a sample: not everyone is invited.</summary>
    /// <param name="probability">Of those who could be, how many are.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside 0 to 1.</exception>
    public SimulatedSurvey Inviting(double probability) => this with { Invited = Parts.OfProbability(probability) };

    /// <summary>With how many of the invited answer, and when.</summary>
    /// <param name="probability">Of the invited, how many answer.</param>
    /// <param name="delay">How long after the end of what it is about; at once if <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside 0 to 1.</exception>
    public SimulatedSurvey Answering(double probability, DurationDistribution? delay = null) =>
        this with { Answered = Parts.OfProbability(probability), Delay = delay };

    /// <summary>With one more question, or with another in the place of one of the same id.</summary>
    /// <param name="question">The question.</param>
    public SimulatedSurvey Asking(SimulatedQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return this with { Questions = EquatableList.Put(Questions, question, q => q.Question.Id == question.Question.Id) };
    }

    /// <summary>Its id.</summary>
    public override string ToString() => _survey.ToString();

    /// <summary>Invites a customer for each thing of the journey that the survey is about.</summary>
    /// <returns>One item for each invitation: the response, or <c>null</c> where it isn't answered.</returns>
    internal IEnumerable<SurveyResponse?> Ask(Walk walk, Resolution resolution, RandomStream random)
    {
        if (Touchpoints.Count == 0)
        {
            var chance = random.Child(0);
            if (chance.Happens(Invited)) yield return Respond(walk.Journey.Value, walk.Interactions, resolution, chance)?.WithJourney(walk.Journey);
            yield break;
        }

        for (int n = 0; n < walk.Interactions.Count; n++)
        {
            var about = walk.Interactions[n];
            var chance = random.Child(n + 1);
            if (!Touchpoints.Contains(about.Touchpoint) || !chance.Happens(Invited)) continue;
            yield return Respond(about.Id.Value, [about], resolution, chance)?
                .WithJourney(walk.Journey).WithInteraction(about.Id).WithTouchpoint(about.Touchpoint);
        }
    }

    private SurveyResponse? Respond(string about, IReadOnlyList<Interaction> lived, Resolution resolution, RandomStream random)
    {
        if (!random.Happens(Answered)) return null;
        var last = lived[^1];
        var at = (last.End ?? last.Start) + resolution.Draw(Delay, 1, random);
        return new SurveyResponse(string.Format(CultureInfo.InvariantCulture, "{0}-{1}", about, _survey.Id), _survey.Id, at)
            .WithCustomer(last.Customer)
            .WithChannel(Channel)
            .WithAnswers([.. Questions.Select((q, n) => q.Answer(lived, random.Child(n))).OfType<SurveyAnswer>()]);
    }
}
