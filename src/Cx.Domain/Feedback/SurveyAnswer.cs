namespace Cx.Domain;

/// <summary>What a customer answered to one question: a number, a yes or no, or a text. A question that wasn't answered has no answer.</summary>
/// <remarks>Immutable and thread-safe; equal by content. Exactly one of number, text and flag is there.</remarks>
/// <example><c>SurveyAnswer.Of("recommend", new Score(9, Scale.ZeroToTen))</c></example>
public sealed record SurveyAnswer : IExtensible<SurveyAnswer>
{
    private SurveyAnswer(Id<SurveyQuestion> question) => Question = Defined.Check(question);

    /// <summary>Which question was answered.</summary>
    public Id<SurveyQuestion> Question { get; }

    /// <summary>The number, finite, as it was given; <c>null</c> where the answer is of another kind.</summary>
    public double? Number { get; private init; }

    /// <summary>The text, not empty; <c>null</c> where the answer is of another kind. Personal where it is in the customer's own words.</summary>
    public string? Text { get; private init; }

    /// <summary>Yes or no; <c>null</c> where the answer is of another kind.</summary>
    public bool? Flag { get; private init; }

    /// <summary>The scale that the number was given on, where the answer brings it along; else it is up to the question.</summary>
    public Scale? Scale { get; private init; }

    /// <summary>The number, together with its scale where that is stated, as rating metrics observe it; no answer where it is of another kind.</summary>
    public Rating Rating => Number is { } number && Scale is { } scale ? (Score?)new Score(number, scale) : Number;

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>A number on a scale.</summary>
    /// <param name="question">Which question was answered.</param>
    /// <param name="score">The number and its scale.</param>
    /// <exception cref="ArgumentException">There is no id, or the score is <c>default</c>, which is no answer.</exception>
    public static SurveyAnswer Of(Id<SurveyQuestion> question, Score score) => score.Scale is { } scale
        ? Of(question, score.Value) with { Scale = scale }
        : throw new ArgumentException("A score without a scale is no answer.", nameof(score));

    /// <summary>A number on the scale of the question.</summary>
    /// <param name="question">Which question was answered.</param>
    /// <param name="number">The number, finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or NaN.</exception>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public static SurveyAnswer Of(Id<SurveyQuestion> question, double number) => double.IsFinite(number)
        ? new(question) { Number = number }
        : throw new ArgumentOutOfRangeException(nameof(number), number, "A number is finite.");

    /// <summary>Yes or no.</summary>
    /// <param name="question">Which question was answered.</param>
    /// <param name="flag">Which.</param>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public static SurveyAnswer Of(Id<SurveyQuestion> question, bool flag) => new(question) { Flag = flag };

    /// <summary>A choice, or the customer's own words.</summary>
    /// <param name="question">Which question was answered.</param>
    /// <param name="text">The text, not empty.</param>
    /// <exception cref="ArgumentException">There is no id, or the text is empty.</exception>
    public static SurveyAnswer Of(Id<SurveyQuestion> question, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return new(question) { Text = text };
    }

    /// <summary>The question's id; nothing of the answer.</summary>
    public override string ToString() => Question.ToString();

    SurveyAnswer IExtensible<SurveyAnswer>.With(Extensions extensions) => this with { Extensions = extensions };
}
