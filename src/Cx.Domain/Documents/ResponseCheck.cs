namespace Cx.Domain;

/// <summary>What can be wrong with a response: where it leads, and whether its answers answer the survey's questions.</summary>
internal sealed class ResponseCheck(DocumentCheck check, IReadOnlyList<Survey> surveys)
{
    private readonly IdIndex<SurveyQuestion>?[] _questions = new IdIndex<SurveyQuestion>?[surveys.Count];

    public void Check(SurveyResponse response, Place place)
    {
        check.Follow(check.Surveys, response.Survey, DocumentRules.SurveyUnknown, place, "survey");
        check.Follow(check.Customers, response.Customer, DocumentRules.CustomerUnknown, place, "customer");
        check.Follow(check.Interactions, response.Interaction, DocumentRules.InteractionUnknown, place, "interaction");
        check.Follow(check.Touchpoints, response.Touchpoint, DocumentRules.TouchpointUnknown, place, "touchpoint");
        var questions = QuestionsOf(response.Survey);
        HashSet<Id<SurveyQuestion>> answered = [];
        for (var i = 0; i < response.Answers.Count; i++)
        {
            var (answer, at) = (response.Answers[i], place.At("answers", i));
            if (!answered.Add(answer.Question)) check.Report(DocumentRules.AnswerRepeated, at);
            else if (questions is not null) Check(answer, questions, at);
        }
    }

    private IdIndex<SurveyQuestion>? QuestionsOf(Id<Survey> survey) => check.Surveys.IndexOf(survey) is { } index
        ? _questions[index] ??= new(surveys[index].Questions, q => q.Id)
        : null;

    private void Check(SurveyAnswer answer, IdIndex<SurveyQuestion> questions, Place place)
    {
        if (questions.Find(answer.Question) is not { } question) check.Report(DocumentRules.QuestionUnknown, place.At("question"));
        else if (!IsOfKind(answer, question.Kind)) check.Report(DocumentRules.AnswerOtherKind, place);
        else if (question.Scale is { } scale && answer.Number is { } number) Check(answer, number, scale, place);
    }

    private void Check(SurveyAnswer answer, double number, Scale scale, Place place)
    {
        if (answer.Scale is { } stated && stated != scale) check.Report(DocumentRules.AnswerOtherScale, place.At("scale"));
        else if (!scale.Contains(number)) check.Report(DocumentRules.AnswerOffScale, place);
    }

    private static bool IsOfKind(SurveyAnswer answer, QuestionKind kind) => kind switch
    {
        QuestionKind.Rating => answer.Number is not null,
        QuestionKind.YesNo => answer.Flag is not null,
        _ => answer.Text is not null,
    };
}
