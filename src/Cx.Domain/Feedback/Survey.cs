namespace Cx.Domain;

/// <summary>Questions that are put to customers together.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record Survey : IExtensible<Survey>
{
    /// <summary>A survey without questions yet.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What people call it.</param>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public Survey(Id<Survey> id, LocalizedText name) => (Id, Name) = (Defined.Check(id), Defined.Given(name));

    /// <summary>Its id.</summary>
    public Id<Survey> Id { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Name { get; }

    /// <summary>Which version of the survey this is, in the author's own counting; <c>null</c> where that isn't stated.</summary>
    public string? Version { get; private init; }

    /// <summary>Its questions in order.</summary>
    public IReadOnlyList<SurveyQuestion> Questions { get; private init; } = EquatableList<SurveyQuestion>.Empty;

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With another version.</summary>
    /// <param name="version">Any text but the empty one; not stated if <c>null</c>.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public Survey WithVersion(string? version) => this with { Version = Defined.Text(version) };

    /// <summary>With other questions.</summary>
    /// <param name="questions">The questions in order.</param>
    /// <exception cref="ArgumentException">A question is <c>null</c>.</exception>
    public Survey WithQuestions(params SurveyQuestion[] questions) => this with { Questions = EquatableList.Of(questions) };

    /// <summary>The first question with an id; <c>null</c> where there is none.</summary>
    /// <param name="question">The question's id.</param>
    public SurveyQuestion? Find(Id<SurveyQuestion> question)
    {
        foreach (var asked in Questions)
            if (asked.Id == question) return asked;
        return null;
    }

    /// <summary>Its id.</summary>
    public override string ToString() => Id.ToString();

    Survey IExtensible<Survey>.With(Extensions extensions) => this with { Extensions = extensions };
}
