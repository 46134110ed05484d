using System.Text.Json.Serialization;

namespace Cx.Domain.Json;

/// <summary>A converter for every type that has a place in JSON.</summary>
internal static class KindConverters
{
    public static readonly IReadOnlyList<JsonConverter> All = Array.AsReadOnly<JsonConverter>(
    [
        For(CxDocumentContract.Contract), For(BrandContract.Contract), For(PrincipleContract.Contract), For(ChannelDefinitionContract.Contract),
        For(SegmentContract.Contract), For(PersonaContract.Contract), For(TouchpointContract.Contract), For(JourneyMapContract.Contract),
        For(MapStageContract.Contract), For(MapStepContract.Contract), For(StepViewContract.Contract), For(CustomerContract.Contract),
        For(InteractionContract.Contract), For(InteractionCauseContract.Contract), For(TaskAttemptContract.Contract),
        For(SurveyContract.Contract), For(SurveyQuestionContract.Contract), For(SurveyResponseContract.Contract), For(SurveyAnswerContract.Contract),
        For(SupportCaseContract.Contract), For(MoneyContract.Contract), For(ScaleContract.Contract),
        For(Kind.LocalizedText), For(Kind.AttributeValue), For(new AttributeSetKind()), For(Kind.Channel),
        For(Kind.Presence), For(Kind.Nature), For(Kind.InteractionDirection), For(Kind.CauseKind), For(Kind.Outcome),
        For(Kind.MetricDirection), For(Kind.QuestionKind), For(Kind.CaseStatus),
        For(Kind.Id<Brand>()), For(Kind.Id<Principle>()), For(Kind.Id<Segment>()), For(Kind.Id<Persona>()), For(Kind.Id<Touchpoint>()),
        For(Kind.Id<JourneyMap>()), For(Kind.Id<MapStage>()), For(Kind.Id<MapStep>()), For(Kind.Id<Customer>()), For(Kind.Id<Journey>()),
        For(Kind.Id<Interaction>()), For(Kind.Id<Survey>()), For(Kind.Id<SurveyQuestion>()), For(Kind.Id<SurveyResponse>()), For(Kind.Id<SupportCase>()),
    ]);

    private static KindConverter<TValue> For<TValue>(JsonKind<TValue> kind) => new(kind);
}
