namespace Cx.Domain;

/// <summary>What answers a question.</summary>
public enum AnswerSource
{
    /// <summary>Nothing: nobody asked the customer, and the facts don't tell.</summary>
    Unanswered = 0,

    /// <summary>What the customer said.</summary>
    Survey,

    /// <summary>What happened.</summary>
    Facts,
}

/// <summary>A question and its answer: what the customer said, else what the facts tell, else none.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class QuestionAnswer
{
    internal QuestionAnswer(ExperienceQuestion question, bool? said, Judgement facts) => (Question, Said, Facts) = (question, said, facts);

    /// <summary>The question.</summary>
    public ExperienceQuestion Question { get; }

    /// <summary>What the customer said; <c>null</c> where they weren't asked or their answer says neither yes nor no.</summary>
    public bool? Said { get; }

    /// <summary>What the facts tell.</summary>
    public Judgement Facts { get; }

    /// <summary>Yes, no, or <c>null</c> where it is unanswered.</summary>
    public bool? Answer => Said ?? Told;

    /// <summary>What answers it.</summary>
    public AnswerSource Source => Said is not null ? AnswerSource.Survey : Told is not null ? AnswerSource.Facts : AnswerSource.Unanswered;

    /// <summary>Whether the customer says one thing and the facts tell another.</summary>
    public bool IsContradictory => Said is { } said && Told is { } told && said != told;

    /// <summary>Such as <c>kind: yes (survey)</c>, <c>fast: no (held for 10 min at hotline)</c> or <c>attractive: unanswered</c>.</summary>
    public override string ToString() => Source switch
    {
        AnswerSource.Survey => $"{Question.Code}: {Word(Said)} (survey)",
        AnswerSource.Facts => $"{Question.Code}: {Word(Told)} ({Facts.Finding})",
        _ => $"{Question.Code}: unanswered",
    };

    private bool? Told => Facts.Kind switch
    {
        JudgementKind.Met => true,
        JudgementKind.Missed => false,
        _ => null,
    };

    private static string Word(bool? answer) => answer == true ? "yes" : "no";
}
