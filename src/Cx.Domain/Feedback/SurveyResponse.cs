using NodaTime;

namespace Cx.Domain;

/// <summary>What one customer answered to a survey at one time: an immutable fact.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
/// <example><c>responses.Measure(CxMetrics.Nps, r => r.Answer("recommend"))</c></example>
public sealed record SurveyResponse : IExtensible<SurveyResponse>
{
    /// <summary>A response without answers yet.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="survey">Which survey was answered.</param>
    /// <param name="submittedAt">When it was sent off.</param>
    /// <exception cref="ArgumentException">There is no id of the response or of the survey.</exception>
    public SurveyResponse(Id<SurveyResponse> id, Id<Survey> survey, Instant submittedAt) =>
        (Id, Survey, SubmittedAt) = (Defined.Check(id), Defined.Check(survey), submittedAt);

    /// <summary>Its id.</summary>
    public Id<SurveyResponse> Id { get; }

    /// <summary>Which survey was answered.</summary>
    public Id<Survey> Survey { get; }

    /// <summary>When it was sent off.</summary>
    public Instant SubmittedAt { get; }

    /// <summary>Who answered; <c>default</c> where that isn't known. Personal.</summary>
    public Id<Customer> Customer { get; private init; }

    /// <summary>The journey it is about; <c>default</c> where that isn't known.</summary>
    public Id<Journey> Journey { get; private init; }

    /// <summary>The interaction it is about; <c>default</c> where that isn't known.</summary>
    public Id<Interaction> Interaction { get; private init; }

    /// <summary>The touchpoint it is about; <c>default</c> where that isn't known.</summary>
    public Id<Touchpoint> Touchpoint { get; private init; }

    /// <summary>The channel by which it came in; <c>default</c> where that isn't stated.</summary>
    public Channel Channel { get; private init; }

    /// <summary>The answers that were given.</summary>
    public IReadOnlyList<SurveyAnswer> Answers { get; private init; } = EquatableList<SurveyAnswer>.Empty;

    /// <summary>The application's own values.</summary>
    public AttributeSet Attributes { get; private init; } = AttributeSet.None;

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With a customer.</summary>
    /// <param name="customer">Who answered; unknown if <c>default</c>.</param>
    public SurveyResponse WithCustomer(Id<Customer> customer) => this with { Customer = customer };

    /// <summary>With a journey.</summary>
    /// <param name="journey">The journey it is about; unknown if <c>default</c>.</param>
    public SurveyResponse WithJourney(Id<Journey> journey) => this with { Journey = journey };

    /// <summary>With an interaction.</summary>
    /// <param name="interaction">The interaction it is about; unknown if <c>default</c>.</param>
    public SurveyResponse WithInteraction(Id<Interaction> interaction) => this with { Interaction = interaction };

    /// <summary>With a touchpoint.</summary>
    /// <param name="touchpoint">The touchpoint it is about; unknown if <c>default</c>.</param>
    public SurveyResponse WithTouchpoint(Id<Touchpoint> touchpoint) => this with { Touchpoint = touchpoint };

    /// <summary>With a channel.</summary>
    /// <param name="channel">By which it came in; not stated if <c>default</c>.</param>
    public SurveyResponse WithChannel(Channel channel) => this with { Channel = channel };

    /// <summary>With other answers.</summary>
    /// <param name="answers">The answers that were given, one to a question.</param>
    /// <exception cref="ArgumentException">An answer is <c>null</c>.</exception>
    public SurveyResponse WithAnswers(params SurveyAnswer[] answers) => this with { Answers = EquatableList.Of(answers) };

    /// <summary>With other attributes.</summary>
    /// <param name="attributes">The application's own values.</param>
    /// <exception cref="ArgumentNullException">There are none; give <see cref="AttributeSet.None"/>.</exception>
    public SurveyResponse WithAttributes(AttributeSet attributes) => this with { Attributes = Defined.Given(attributes) };

    /// <summary>The number answered to a question, with its scale where that is stated, as rating metrics observe it.</summary>
    /// <param name="question">The question's id.</param>
    /// <returns>No answer where the question wasn't answered, or not by a number.</returns>
    public Rating Answer(Id<SurveyQuestion> question) => Find(question)?.Rating ?? default;

    /// <summary>The yes or no answered to a question.</summary>
    /// <param name="question">The question's id.</param>
    /// <returns><c>null</c> where the question wasn't answered, or not by yes or no.</returns>
    public bool? Flag(Id<SurveyQuestion> question) => Find(question)?.Flag;

    /// <summary>The text answered to a question. Personal where it is in the customer's own words.</summary>
    /// <param name="question">The question's id.</param>
    /// <returns><c>null</c> where the question wasn't answered, or not by a text.</returns>
    public string? Text(Id<SurveyQuestion> question) => Find(question)?.Text;

    /// <summary>The first answer to a question; <c>null</c> where there is none.</summary>
    /// <param name="question">The question's id.</param>
    public SurveyAnswer? Find(Id<SurveyQuestion> question)
    {
        foreach (var answer in Answers)
            if (answer.Question == question) return answer;
        return null;
    }

    /// <summary>Survey and time; nothing about the customer or the answers.</summary>
    public override string ToString() => $"{Survey} at {SubmittedAt}";

    SurveyResponse IExtensible<SurveyResponse>.With(Extensions extensions) => this with { Extensions = extensions };
}
