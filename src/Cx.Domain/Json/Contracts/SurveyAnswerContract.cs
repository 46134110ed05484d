namespace Cx.Domain.Json;

/// <summary>Answers to questions in JSON.</summary>
internal static class SurveyAnswerContract
{
    private static readonly ContractBuilder<SurveyAnswer> Parts = new("surveyAnswer", "An answer to a question: a number, a text, or yes or no.");

    private static readonly Member<SurveyAnswer, Id<SurveyQuestion>> Question =
        Parts.Required("question", Kind.Id<SurveyQuestion>(), a => a.Question, Sensitivity.None, "The question.");

    private static readonly Member<SurveyAnswer, double?> Number =
        Parts.Optional("number", new OptionalKind<double>(Kind.Number), a => a.Number, null, Sensitivity.Pseudonymous, "A number, as it was given.");

    private static readonly Member<SurveyAnswer, string> Text =
        Parts.Optional("text", Kind.Text, a => a.Text, null, Sensitivity.Personal, "The customer's own words, or a choice.");

    private static readonly Member<SurveyAnswer, bool?> Flag =
        Parts.Optional("flag", new OptionalKind<bool>(Kind.Flag), a => a.Flag, null, Sensitivity.Pseudonymous, "Yes or no.");

    private static readonly Member<SurveyAnswer, Scale> Scale =
        Parts.Optional("scale", ScaleContract.Contract, a => a.Scale, null, Sensitivity.None, "The scale that the number was given on.");

    public static readonly Contract<SurveyAnswer> Contract = Build();

    private static Contract<SurveyAnswer> Build()
    {
        Parts.Rule(Question, "answer-missing", "An answer has a number, a text or a flag.", draft => Given(draft) == 0 && !HasBroken(draft));
        Parts.Rule(Question, "answer-ambiguous", "An answer has one of number, text and flag.", draft => Given(draft) > 1);
        Parts.Rule(Scale, "scale-without-number", "Only a number is given on a scale.", draft => Scale.IsIn(draft) && !Number.IsIn(draft) && !HasBroken(draft));
        Parts.Rule(Number, "answer-off-scale", "The number doesn't lie on the scale.", draft =>
            Scale.IsIn(draft) && Number.In(draft) is { } number && !Scale.In(draft).Contains(number));
        return Parts.Build(Create);
    }

    private static int Given(Draft<SurveyAnswer> draft) => (Number.IsIn(draft) ? 1 : 0) + (Text.IsIn(draft) ? 1 : 0) + (Flag.IsIn(draft) ? 1 : 0);

    // What is there but wrong was reported already, and more can't be said about it.
    private static bool HasBroken(Draft<SurveyAnswer> draft) => Number.IsBroken(draft) || Text.IsBroken(draft) || Flag.IsBroken(draft);

    private static SurveyAnswer Create(Draft<SurveyAnswer> draft)
    {
        var question = Question.In(draft);
        if (Text.IsIn(draft)) return SurveyAnswer.Of(question, Text.In(draft));
        if (Flag.In(draft) is { } flag) return SurveyAnswer.Of(question, flag);
        var number = Number.In(draft).GetValueOrDefault();
        return Scale.IsIn(draft) ? SurveyAnswer.Of(question, new Score(number, Scale.In(draft))) : SurveyAnswer.Of(question, number);
    }
}
