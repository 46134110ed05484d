namespace Cx.Domain;

/// <summary>
/// Something that one asks of an experience, such as whether the agent was kind. Answered by what the customer said in a survey,
/// by the facts of the journey, or not at all. Each change gives a new question.
/// </summary>
/// <remarks>Immutable and thread-safe, as far as the function that judges the facts is.</remarks>
/// <example><c>new ExperienceQuestion("kind", ExperienceSide.Cx, "Was the agent kind?").WithSurvey("kind")</c></example>
public sealed record ExperienceQuestion
{
    /// <summary>A question that nothing answers yet.</summary>
    /// <param name="code">A stable name in kebab case.</param>
    /// <param name="side">Whose side it asks about.</param>
    /// <param name="text">The question, in words.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public ExperienceQuestion(string code, ExperienceSide side, LocalizedText text)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        (Code, Side, Text) = (code, Defined.Check(side), Defined.Given(text));
    }

    /// <summary>The stable name.</summary>
    public string Code { get; }

    /// <summary>Whose side it asks about.</summary>
    public ExperienceSide Side { get; }

    /// <summary>The question, in words.</summary>
    public LocalizedText Text { get; }

    /// <summary>The survey questions whose answers answer it; the first with an answer does.</summary>
    public IReadOnlyList<Id<SurveyQuestion>> Asked { get; private init; } = EquatableList<Id<SurveyQuestion>>.Empty;

    /// <summary>From where on its scale, between its bad end at 0 and its good end at 1, a rating says yes.</summary>
    public double YesFrom { get; private init; } = 0.7;

    /// <summary>Judges the facts: met says yes, missed says no, else they don't tell; <c>null</c> where facts can't answer.</summary>
    public Func<JourneyEvidence, Judgement>? Facts { get; private init; }

    /// <summary>Answered by survey answers: yes-or-no answers as they are, ratings by where they lie on their scale.</summary>
    /// <param name="asked">The survey questions, the one that tells best first.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public ExperienceQuestion WithSurvey(params Id<SurveyQuestion>[] asked) => this with { Asked = EquatableList.Of(asked) };

    /// <summary>With another point from where a rating says yes.</summary>
    /// <param name="position">Above 0, at most 1: 0.7 takes the top two of five, and 7 of ten.</param>
    /// <exception cref="ArgumentOutOfRangeException">It isn't above 0 and at most 1.</exception>
    public ExperienceQuestion WithYesFrom(double position) => position is > 0 and <= 1
        ? this with { YesFrom = position }
        : throw new ArgumentOutOfRangeException(nameof(position), position, "A position on a scale is above 0 and at most 1.");

    /// <summary>Answered by the facts of the journey, where the customer wasn't asked.</summary>
    /// <param name="facts">Judges them: met says yes, missed says no, else they don't tell.</param>
    public ExperienceQuestion WithFacts(Func<JourneyEvidence, Judgement> facts) => this with { Facts = Defined.Given(facts) };

    /// <summary>Answered by the facts of the journey, as some expectations judge them: no where any is missed, yes where all that apply are met.</summary>
    /// <param name="expectations">The expectations.</param>
    public ExperienceQuestion WithFacts(params IExpectation[] expectations)
    {
        var all = EquatableList.Of(expectations);
        return WithFacts(evidence => Judgement.Of([.. all.Select(e => e.Judge(evidence))]));
    }

    /// <summary>Asks it of a journey.</summary>
    /// <param name="evidence">The journey, and what was answered about it.</param>
    public QuestionAnswer Ask(JourneyEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new(this, Asked.Select(evidence.Answer).Select(Said).FirstOrDefault(said => said is not null), Facts?.Invoke(evidence) ?? Judgement.NotApplicable);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private bool? Said(SurveyAnswer? answer)
    {
        if (answer?.Flag is { } flag) return flag;
        if (answer?.Number is not { } number || answer.Scale is not { } scale) return null;
        var position = (number - scale.Min) / (scale.Max - scale.Min);
        return scale.Direction switch
        {
            MetricDirection.HigherIsBetter => position >= YesFrom,
            MetricDirection.LowerIsBetter => 1 - position >= YesFrom,
            _ => null,
        };
    }
}
