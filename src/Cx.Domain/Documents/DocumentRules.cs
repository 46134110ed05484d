using static Cx.Domain.FindingSeverity;

namespace Cx.Domain;

/// <summary>The rules that documents are held to. Their codes are for programs and stay as they are.</summary>
internal static class DocumentRules
{
    public static readonly Rule IdRepeated = new("id-repeated", Error, "Another one of its kind before it has the same id.");

    public static readonly Rule BrandUnknown = new("brand-unknown", Warning, "The document has no brand of this id.");
    public static readonly Rule SegmentUnknown = new("segment-unknown", Warning, "The document has no segment of this id.");
    public static readonly Rule PersonaUnknown = new("persona-unknown", Warning, "The document has no persona of this id.");
    public static readonly Rule TouchpointUnknown = new("touchpoint-unknown", Warning, "The document has no touchpoint of this id.");
    public static readonly Rule SurveyUnknown = new("survey-unknown", Warning, "The document has no survey of this id.");
    public static readonly Rule InteractionUnknown = new("interaction-unknown", Warning, "The document has no interaction of this id.");

    // Who customers are is often kept apart from what they do, and on purpose.
    public static readonly Rule CustomerUnknown = new("customer-unknown", Information, "The document has no customer of this id.");

    public static readonly Rule MapWithoutStages = new("map-without-stages", Warning, "The map has no stages.");
    public static readonly Rule StageWithoutSteps = new("stage-without-steps", Information, "The stage has no steps.");
    public static readonly Rule SurveyWithoutQuestions = new("survey-without-questions", Warning, "The survey has no questions.");
    public static readonly Rule ScaleUnused = new("scale-unused", Warning, "The question has a scale but isn't answered by a number.");

    public static readonly Rule QuestionUnknown = new("question-unknown", Error, "The survey has no question of this id.");
    public static readonly Rule AnswerRepeated = new("answer-repeated", Error, "The response answers the question before; only the first answer counts.");
    public static readonly Rule AnswerOtherKind = new("answer-other-kind", Error, "The question isn't answered by a value of this kind.");
    public static readonly Rule AnswerOtherScale = new("answer-other-scale", Error, "The answer was given on another scale than the question's.");
    public static readonly Rule AnswerOffScale = new("answer-off-scale", Error, "The answer isn't on the question's scale.");

    public static readonly Rule CaseOutOfOrder = new("case-out-of-order", Error, "A case is opened, answered, resolved and closed in this order.");
    public static readonly Rule RecordedBeforeStart = new("recorded-before-start", Warning, "The interaction became known before it started.");
    public static readonly Rule PartsExceedWhole = new("parts-exceed-whole", Warning, "Waiting and handling take longer than the interaction.");
    public static readonly Rule CauseOutOfOrder = new("cause-out-of-order", Error, "The interaction starts before the one it continues.");
    public static readonly Rule CauseCircular = new("cause-circular", Error, "The interaction continues itself, directly or through others.");
}
