using Cx.Domain.Json;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cx.Domain.Tests.Json;

/// <summary>What is written is read back the same, whatever it is; and written again it is the same text.</summary>
public class RoundTripTests
{
    [Fact]
    public void Documents_come_back() => ComeBack(Generate.Documents, CxDocumentContract.Contract, 1000);

    [Fact]
    public void What_was_designed_comes_back()
    {
        ComeBack(Generate.Brands, BrandContract.Contract);
        ComeBack(Generate.Principles, PrincipleContract.Contract);
        ComeBack(Generate.ChannelDefinitions, ChannelDefinitionContract.Contract);
        ComeBack(Generate.Segments, SegmentContract.Contract);
        ComeBack(Generate.Personas, PersonaContract.Contract);
        ComeBack(Generate.Touchpoints, TouchpointContract.Contract);
    }

    [Fact]
    public void Maps_come_back()
    {
        ComeBack(Generate.Maps, JourneyMapContract.Contract);
        ComeBack(Generate.Stages, MapStageContract.Contract);
        ComeBack(Generate.Steps, MapStepContract.Contract);
        ComeBack(Generate.Views, StepViewContract.Contract);
    }

    [Fact]
    public void What_happened_comes_back()
    {
        ComeBack(Generate.Customers, CustomerContract.Contract);
        ComeBack(Generate.Interactions, InteractionContract.Contract);
        ComeBack(Generate.Causes, InteractionCauseContract.Contract);
        ComeBack(Generate.Tasks, TaskAttemptContract.Contract);
        ComeBack(Generate.Cases, SupportCaseContract.Contract);
    }

    [Fact]
    public void Feedback_comes_back()
    {
        ComeBack(Generate.Surveys, SurveyContract.Contract);
        ComeBack(Generate.Questions, SurveyQuestionContract.Contract);
        ComeBack(Generate.Responses, SurveyResponseContract.Contract);
        ComeBack(Generate.Answers, SurveyAnswerContract.Contract);
    }

    [Fact]
    public void Values_come_back()
    {
        ComeBack(Generate.LocalizedTexts, Kind.LocalizedText);
        ComeBack(Generate.Attributes, new AttributeSetKind());
        ComeBack(Generate.AttributeValues, Kind.AttributeValue);
        ComeBack(Generate.Scales, ScaleContract.Contract);
        ComeBack(Generate.Money, MoneyContract.Contract);
        ComeBack(Generate.Instants, Kind.Instant);
        ComeBack(Generate.Durations.Select(d => (NodaTime.Duration?)d), Kind.Duration);
        ComeBack(Generate.Instants.Select(t => t.InUtc().Date), Kind.LocalDate);
        ComeBack(Generate.Numbers, Kind.Number);
        ComeBack(Generate.Texts, Kind.Text);
    }

    [Fact]
    public void Another_way_of_writing_the_same_is_the_same() => Prop.ForAll(
        Generate.Documents.Zip(Gen.Choose(0, int.MaxValue)).ToArbitrary(),
        given =>
        {
            var (document, seed) = given;
            Assert.Equal(document, CxJson.Read(Rewriting.Of(CxJson.Write(document), seed)).Document);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static void ComeBack<T>(Gen<T> values, JsonKind<T> kind, int cases = 1000) => Prop.ForAll(
        values.ToArbitrary(),
        value =>
        {
            var json = Text.Write(kind, value);
            var (isRight, read, findings) = Text.Read(kind, json);
            Assert.True(isRight, findings.ToString());
            Assert.All(findings.ByCode, code => Assert.Equal("member-unknown", code.Code));
            if (!EqualityComparer<T>.Default.Equals(value, read)) Assert.Fail(json + " => " + Text.Write(kind, read));
            Assert.Equal(json, Text.Write(kind, read));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(cases));
}
