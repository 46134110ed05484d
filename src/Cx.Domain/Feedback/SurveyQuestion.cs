namespace Cx.Domain;

/// <summary>A question of a survey and the scale on which it is answered.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record SurveyQuestion : IExtensible<SurveyQuestion>
{
    /// <summary>A question that is answered by a number.</summary>
    /// <param name="id">Its id, unique within the survey.</param>
    /// <param name="text">How it is asked.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public SurveyQuestion(Id<SurveyQuestion> id, LocalizedText text) => (Id, Text) = (Defined.Check(id), Defined.Given(text));

    /// <summary>Its id, unique within the survey. The same question in several surveys keeps its id.</summary>
    public Id<SurveyQuestion> Id { get; }

    /// <summary>How it is asked.</summary>
    public LocalizedText Text { get; }

    /// <summary>How it is answered.</summary>
    public QuestionKind Kind { get; private init; }

    /// <summary>The scale of a rating; <c>null</c> where that isn't stated, or there is none.</summary>
    public Scale? Scale { get; private init; }

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With another kind.</summary>
    /// <param name="kind">How it is answered.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public SurveyQuestion WithKind(QuestionKind kind) => this with { Kind = Defined.Check(kind) };

    /// <summary>With another scale.</summary>
    /// <param name="scale">The scale of a rating; not stated if <c>null</c>.</param>
    public SurveyQuestion WithScale(Scale? scale) => this with { Scale = scale };

    /// <summary>Its id.</summary>
    public override string ToString() => Id.ToString();

    SurveyQuestion IExtensible<SurveyQuestion>.With(Extensions extensions) => this with { Extensions = extensions };
}
