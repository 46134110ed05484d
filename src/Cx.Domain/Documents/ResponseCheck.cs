namespace Cx.Domain;

/// <summary>What can be wrong with a response: where it leads, and whether its answers answer the survey's questions.</summary>
internal sealed class ResponseCheck(DocumentCheck check)
{
    private readonly IdIndex<SurveyQuestion>?[] _questions = new IdIndex<SurveyQuestion>?[check.Surveys.Count];

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

    private IdIndex<SurveyQuestion>? QuestionsOf(Id<Survey> survey)
    {
        var index = check.Surveys.IndexOf(survey);
        return index < 0 ? null : _questions[index] ??= new(check.Surveys[index].Questions, q => q.Id);
    }

    private void Check(SurveyAnswer answer, IdIndex<SurveyQuestion> questions, Place place)
    {
        var asked = questions.IndexOf(answer.Question);
        if (asked < 0) check.Report(DocumentRules.QuestionUnknown, place.At("question"));
        else if (!IsOfKind(answer, questions[asked].Kind)) check.Report(DocumentRules.AnswerOtherKind, place);
        else if (questions[asked].Scale is { } scale && answer.Number is { } number) Check(answer, number, scale, place);
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
