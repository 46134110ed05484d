namespace Cx.Domain.Json;

/// <summary>Responses to surveys in JSON.</summary>
internal static class SurveyResponseContract
{
    public static readonly Contract<SurveyResponse> Contract = Create();

    private static Contract<SurveyResponse> Create()
    {
        ContractBuilder<SurveyResponse> response = new("surveyResponse", "What someone answered to a survey.");
        var id = response.Required("id", Kind.Id<SurveyResponse>(), r => r.Id, Sensitivity.Pseudonymous, "Its id.");
        var survey = response.Required("survey", Kind.Id<Survey>(), r => r.Survey, Sensitivity.None, "The survey.");
        var submittedAt = response.Required("submittedAt", Kind.Instant, r => r.SubmittedAt, Sensitivity.Pseudonymous, "When it was handed in.");
        response.Optional("customer", Kind.Id<Customer>(), r => r.Customer, (r, value) => r.WithCustomer(value), Sensitivity.Pseudonymous, "The pseudonymous id of the customer.");
        response.Optional("journey", Kind.Id<Journey>(), r => r.Journey, (r, value) => r.WithJourney(value), Sensitivity.Pseudonymous, "The journey that it is about.");
        response.Optional("interaction", Kind.Id<Interaction>(), r => r.Interaction, (r, value) => r.WithInteraction(value), Sensitivity.Pseudonymous, "The interaction that it is about.");
        response.Optional("touchpoint", Kind.Id<Touchpoint>(), r => r.Touchpoint, (r, value) => r.WithTouchpoint(value), Sensitivity.None, "The touchpoint that it is about.");
        response.Optional("channel", Kind.Channel, r => r.Channel, (r, value) => r.WithChannel(value), Sensitivity.None, "Where it was handed in.");
        response.Optional("answers", Kind.ListOf(SurveyAnswerContract.Contract), r => r.Answers, (r, value) => r.WithAnswers([.. value]), Sensitivity.Personal, "The answers; what wasn't answered isn't there.");
        response.Optional("attributes", Kind.Attributes, r => new AttributeItems(r.Attributes), (r, value) => r.WithAttributes(value.ToSet()), Sensitivity.Personal, "The application's own values.");
        return response.Build(draft => new SurveyResponse(id.In(draft), survey.In(draft), submittedAt.In(draft)));
    }
}
