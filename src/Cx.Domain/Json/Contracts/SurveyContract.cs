namespace Cx.Domain.Json;

/// <summary>Surveys in JSON.</summary>
internal static class SurveyContract
{
    public static readonly Contract<Survey> Contract = Create();

    private static Contract<Survey> Create()
    {
        ContractBuilder<Survey> survey = new("survey", "Questions that are asked together.");
        var id = survey.Required("id", Kind.Id<Survey>(), s => s.Id, Sensitivity.None, "Its id.");
        var name = survey.Required("name", Kind.LocalizedText, s => s.Name, Sensitivity.None, "What people call it.");
        survey.Optional("version", Kind.Name, s => s.Version, (s, value) => s.WithVersion(value), Sensitivity.None, "Which version of the survey it is.");
        survey.Optional("questions", Kind.ListOf(SurveyQuestionContract.Contract), s => s.Questions, (s, value) => s.WithQuestions([.. value]), Sensitivity.None, "Its questions, in order.");
        return survey.Build(draft => new Survey(id.In(draft), name.In(draft)));
    }
}

/// <summary>Questions of surveys in JSON.</summary>
internal static class SurveyQuestionContract
{
    public static readonly Contract<SurveyQuestion> Contract = Create();

    private static Contract<SurveyQuestion> Create()
    {
        ContractBuilder<SurveyQuestion> question = new("surveyQuestion", "A question of a survey.");
        var id = question.Required("id", Kind.Id<SurveyQuestion>(), q => q.Id, Sensitivity.None, "Its id.");
        var text = question.Required("text", Kind.LocalizedText, q => q.Text, Sensitivity.None, "The question, in words.");
        question.Optional("kind", new OptionalKind<QuestionKind>(Kind.QuestionKind), q => q.Kind, (q, value) => q.WithKind(value.GetValueOrDefault()), Sensitivity.None, "How it is answered; by a rating unless said otherwise.");
        question.Optional("scale", ScaleContract.Contract, q => q.Scale, (q, value) => q.WithScale(value), Sensitivity.None, "The scale of its answers.");
        return question.Build(draft => new SurveyQuestion(id.In(draft), text.In(draft)));
    }
}
