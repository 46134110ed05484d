using System.Reflection;
using Cx.Domain.Tests.Documentation;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Model;

/// <summary>Every rule is broken once, alone, and the finding points at the place.</summary>
public class DocumentCheckTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static readonly Survey Survey = new Survey("sv", "After").WithQuestions(
        new SurveyQuestion("rating", "How much?").WithScale(Scale.OneToFive),
        new SurveyQuestion("yes-no", "Was it?").WithKind(QuestionKind.YesNo),
        new SurveyQuestion("choice", "Which?").WithKind(QuestionKind.Choice),
        new SurveyQuestion("words", "What else?").WithKind(QuestionKind.Text),
        new SurveyQuestion("unscaled", "How many?"));

    private static readonly Broken[] All =
    [
        new("id-repeated", "/brands/1/id", d => d.WithBrands(new Brand("b", "B"), new Brand("b", "Other"))),
        new("id-repeated", "/brands/0/principles/1/id", d => d.WithBrands(new Brand("b", "B").WithPrinciples(new("p", "P"), new("p", "Q")))),
        new("id-repeated", "/channels/2/channel", d => d.WithChannels(new("web", "W"), new("fax", "F"), new("web", "V"))),
        new("id-repeated", "/segments/1/id", d => d.WithSegments(new("s", "S"), new("s", "S"))),
        new("id-repeated", "/personas/1/id", d => d.WithPersonas(new("p", "P"), new("p", "P"))),
        new("id-repeated", "/touchpoints/2/id", d => d.WithTouchpoints(new("t"), new("u"), new("t"))),
        new("id-repeated", "/maps/1/id", d => d.WithMaps(Map("m"), Map("m"))),
        new("id-repeated", "/maps/0/stages/1/id", d => d.WithMaps(new JourneyMap("m", "M").WithStages(Stage("s", "1"), Stage("s", "2")))),
        new("id-repeated", "/maps/0/stages/1/steps/0/id", d => d.WithMaps(new JourneyMap("m", "M").WithStages(Stage("s", "1"), Stage("t", "1")))),
        new("id-repeated", "/customers/1/id", d => d.WithCustomers(new("c"), new("c"))),
        new("id-repeated", "/surveys/1/id", d => d.WithSurveys(Survey, Survey)),
        new("id-repeated", "/surveys/0/questions/1/id", d => d.WithSurveys(new Survey("s", "S").WithQuestions(new("q", "Q"), new("q", "R")))),
        new("id-repeated", "/cases/1/id", d => d.WithCases(new("k", At), new("k", At))),
        new("id-repeated", "/interactions/1/id", d => d.WithTouchpoints(new Touchpoint("t")).WithInteractions(Met("t").WithId("i"), Met("t").WithId("i"))),
        new("id-repeated", "/responses/1/id", d => d.WithSurveys(Survey).WithResponses(Said("r"), Said("r"))),

        new("brand-unknown", "/maps/0/brand", d => d.WithMaps(Map("m").WithBrand("b"))),
        new("segment-unknown", "/personas/0/segments/1", d => d.WithSegments(new Segment("s", "S")).WithPersonas(new Persona("p", "P").WithSegments("s", "x"))),
        new("segment-unknown", "/maps/0/segments/0", d => d.WithMaps(Map("m").WithSegments("x"))),
        new("segment-unknown", "/customers/0/segments/0", d => d.WithCustomers(new Customer("c").WithSegments("x"))),
        new("persona-unknown", "/maps/0/personas/0", d => d.WithMaps(Map("m").WithPersonas("x"))),
        new("persona-unknown", "/maps/0/stages/0/steps/0/views/1/persona", d => d.WithMaps(Map("m", new MapStep("1", "One").WithViews(new(), new StepView().WithPersona("x"))))),
        new("persona-unknown", "/customers/0/persona", d => d.WithCustomers(new Customer("c").WithPersona("x"))),
        new("touchpoint-unknown", "/maps/0/stages/0/steps/1/touchpoints/0", d => d.WithMaps(Map("m", new("1", "One"), new MapStep("2", "Two").WithTouchpoints("x")))),
        new("touchpoint-unknown", "/cases/0/touchpoint", d => d.WithCases(new SupportCase("k", At).WithTouchpoint("x"))),
        new("touchpoint-unknown", "/interactions/0/touchpoint", d => d.WithInteractions(Met("x"))),
        new("touchpoint-unknown", "/interactions/0/requires", d => Met(d, Met("t").WithRequires("x"))),
        new("touchpoint-unknown", "/responses/0/touchpoint", d => d.WithSurveys(Survey).WithResponses(Said("r").WithTouchpoint("x"))),
        new("survey-unknown", "/responses/0/survey", d => d.WithResponses(Said("r", SurveyAnswer.Of("whatever", 99)))),
        new("interaction-unknown", "/interactions/0/cause/interaction", d => Met(d, Met("t").WithCause(new("x", CauseKind.Repeated)))),
        new("interaction-unknown", "/cases/0/interactions/1", d => Met(d, Met("t").WithId("i")).WithCases(new SupportCase("k", At).WithInteractions("i", "x"))),
        new("interaction-unknown", "/responses/0/interaction", d => d.WithSurveys(Survey).WithResponses(Said("r").WithInteraction("x"))),
        new("customer-unknown", "/cases/0/customer", d => d.WithCases(new SupportCase("k", At).WithCustomer("anna"))),
        new("customer-unknown", "/interactions/0/customer", d => Met(d, Met("t").WithCustomer("anna"))),
        new("customer-unknown", "/responses/0/customer", d => d.WithSurveys(Survey).WithResponses(Said("r").WithCustomer("anna"))),

        new("map-without-stages", "/maps/0", d => d.WithMaps(new JourneyMap("m", "M"))),
        new("stage-without-steps", "/maps/0/stages/0", d => d.WithMaps(new JourneyMap("m", "M").WithStages(new MapStage("s", "S")))),
        new("survey-without-questions", "/surveys/0", d => d.WithSurveys(new Survey("s", "S"))),
        new("scale-unused", "/surveys/0/questions/0/scale", d => d.WithSurveys(new Survey("s", "S").WithQuestions(
            new SurveyQuestion("q", "Q").WithKind(QuestionKind.Choice).WithScale(Scale.OneToFive)))),

        new("question-unknown", "/responses/0/answers/0/question", d => Said(d, SurveyAnswer.Of("x", 3))),
        new("answer-repeated", "/responses/0/answers/1", d => Said(d, SurveyAnswer.Of("rating", 3), SurveyAnswer.Of("rating", 4))),
        new("answer-other-kind", "/responses/0/answers/0", d => Said(d, SurveyAnswer.Of("rating", "five"))),
        new("answer-other-kind", "/responses/0/answers/0", d => Said(d, SurveyAnswer.Of("yes-no", 1))),
        new("answer-other-kind", "/responses/0/answers/0", d => Said(d, SurveyAnswer.Of("choice", true))),
        new("answer-other-kind", "/responses/0/answers/0", d => Said(d, SurveyAnswer.Of("words", 5))),
        new("answer-off-scale", "/responses/0/answers/1", d => Said(d, SurveyAnswer.Of("unscaled", 6), SurveyAnswer.Of("rating", 6))),
        new("answer-other-scale", "/responses/0/answers/0/scale", d => Said(d, SurveyAnswer.Of("rating", new Score(5, Scale.OneToSeven)))),

        new("case-out-of-order", "/cases/0/firstResponse", d => d.WithCases(new SupportCase("k", At).WithFirstResponse(Later(-1)).WithResolved(At).WithClosed(At))),
        new("case-out-of-order", "/cases/0/resolved", d => d.WithCases(new SupportCase("k", At).WithFirstResponse(Later(2)).WithResolved(Later(1)).WithClosed(Later(3)))),
        new("case-out-of-order", "/cases/0/closed", d => d.WithCases(new SupportCase("k", At).WithResolved(Later(2)).WithClosed(Later(1)))),
        new("recorded-before-start", "/interactions/0/recorded", d => Met(d, Met("t").WithRecorded(Later(-1)))),
        new("parts-exceed-whole", "/interactions/0", d => Met(d, Met("t").WithEnd(Later(1)).WithWaiting(Duration.FromMinutes(59)).WithHandling(Duration.FromMinutes(2)))),
        new("parts-exceed-whole", "/interactions/0", d => Met(d, Met("t").WithEnd(Later(1)).WithWaiting(Duration.FromMinutes(61)))),
        new("parts-exceed-whole", "/interactions/0", d => Met(d, Met("t").WithEnd(Later(1)).WithHandling(Duration.FromMinutes(61)))),
        new("parts-exceed-whole", "/interactions/0", d => Met(d, Met("t").WithEnd(Later(1)).WithWaiting(Duration.MaxValue).WithHandling(Duration.MaxValue))),
        new("cause-out-of-order", "/interactions/0/cause", d => Met(d, Met("t").WithCause(new("i", CauseKind.Repeated)), new Interaction("t", Later(1)).WithId("i"))),
        new("cause-circular", "/interactions/0/cause", d => Met(d, Met("t").WithId("i").WithCause(new("i", CauseKind.Repeated)))),
        new("cause-circular", "/interactions/1/cause", d => Met(
            d,
            Met("t").WithCause(new("a", CauseKind.Repeated)),
            Met("t").WithId("a").WithCause(new("b", CauseKind.Repeated)),
            Met("t").WithId("b").WithCause(new("a", CauseKind.Repeated)))),
    ];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, All.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_rule_is_the_one_finding_and_points_at_its_place(int number)
    {
        var broken = All[number];
        var document = broken.Break(new CxDocument());
        var finding = Assert.Single(document.Check());
        Assert.Equal((broken.Code, broken.Pointer), (finding.Code, finding.Pointer));
        Assert.Equal($"{broken.Pointer}: {finding.Code}: {finding.Message}", finding.ToString());
        Assert.NotNull(ModelPointer.Follow(document, finding.Pointer!));
    }

    [Fact]
    public void Every_rule_is_broken_by_a_case_and_has_a_code_of_its_own()
    {
        string[] codes = [.. typeof(DocumentRules).GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => ((Rule)f.GetValue(null)!).Code).OrderBy(c => c, StringComparer.Ordinal)];
        Assert.Equal(codes, codes.Distinct());
        Assert.Equal(codes, All.Select(b => b.Code).Distinct().OrderBy(c => c, StringComparer.Ordinal));
        Assert.All(codes, c => Assert.Contains($"<c>{c}</c>", Repository.Read("src", "Cx.Domain", "Documents", "CxDocument.cs"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("customer-unknown", FindingSeverity.Information)]
    [InlineData("stage-without-steps", FindingSeverity.Information)]
    [InlineData("touchpoint-unknown", FindingSeverity.Warning)]
    [InlineData("id-repeated", FindingSeverity.Error)]
    [InlineData("answer-off-scale", FindingSeverity.Error)]
    public void A_contradiction_matters_more_than_what_may_be_elsewhere(string code, FindingSeverity severity) => Assert.All(
        All.Where(b => b.Code == code),
        b => Assert.Equal(severity, b.Break(new CxDocument()).Check()[0].Severity));

    [Fact]
    public void What_is_at_the_limit_is_right()
    {
        var document = Met(new CxDocument(), Met("t").WithId("i").WithEnd(At).WithRecorded(At).WithWaiting(Duration.Zero).WithHandling(Duration.Zero), Met("t").WithCause(new("i", CauseKind.Repeated)), Met("t"), Met("t"))
            .WithSurveys(Survey)
            .WithCases(new SupportCase("k", At).WithFirstResponse(At).WithResolved(At).WithClosed(At), new SupportCase("l", At).WithClosed(At))
            .WithResponses(Said("r", SurveyAnswer.Of("rating", 5), SurveyAnswer.Of("yes-no", false), SurveyAnswer.Of("choice", "b"), SurveyAnswer.Of("words", "no"), SurveyAnswer.Of("unscaled", -7)))
            .WithMaps(Map("one"), Map("two"));
        Assert.Empty(document.Check());
        Assert.Empty(new CxDocument().Check());
    }

    [Fact]
    public void All_findings_are_counted_in_the_order_of_the_document_and_only_so_many_listed()
    {
        var document = new CxDocument().WithMaps(Map("m").WithBrand("x")).WithInteractions(Enumerable.Range(0, 1000).Select(_ => Met("x")));
        var all = document.Check();
        Assert.Equal((FindingList.DefaultLimit, 1001L), (all.Count, all.Total));
        Assert.Equal(["/maps/0/brand", "/interactions/0/touchpoint", "/interactions/1/touchpoint"], all.Take(3).Select(f => f.Pointer));
        Assert.Equal(["brand-unknown 1", "touchpoint-unknown 1000"], all.ByCode.Select(c => c.ToString()));
        Assert.Equal((0, 1001L), (document.Check(0).Count, document.Check(0).Total));
        Assert.Equal(1001, document.Check(int.MaxValue).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => document.Check(-1));
    }

    [Fact]
    public void Messages_hold_nothing_of_the_data() => Assert.All(
        All.Where(b => b.Code == "customer-unknown"),
        b => Assert.DoesNotContain("anna", b.Break(new CxDocument()).Check()[0].ToString(), StringComparison.Ordinal));

    [Fact]
    public void A_long_chain_of_causes_is_followed_once()
    {
        const int length = 200_000;
        var chain = Enumerable.Range(0, length).Select(i => Met("t").WithId($"{i}").WithCause(new($"{(i + 1) % length}", CauseKind.Repeated)));
        var finding = Assert.Single(new CxDocument().WithTouchpoints(new Touchpoint("t")).WithInteractions(chain).Check());
        Assert.Equal(("cause-circular", "/interactions/0/cause"), (finding.Code, finding.Pointer));
    }

    private static CxDocument Met(CxDocument document, params Interaction[] interactions) =>
        document.WithTouchpoints(new Touchpoint("t")).WithInteractions(interactions);

    private static CxDocument Said(CxDocument document, params SurveyAnswer[] answers) =>
        document.WithSurveys(Survey).WithResponses(Said("r", answers));

    private static Interaction Met(Id<Touchpoint> touchpoint) => new(touchpoint, At);

    private static SurveyResponse Said(Id<SurveyResponse> id, params SurveyAnswer[] answers) => new SurveyResponse(id, "sv", At).WithAnswers(answers);

    private static JourneyMap Map(Id<JourneyMap> id, params MapStep[] steps) =>
        new JourneyMap(id, "Map").WithStages(new MapStage("stage", "Stage").WithSteps([.. steps, new("last", "Last")]));

    private static MapStage Stage(Id<MapStage> id, Id<MapStep> step) => new MapStage(id, "Stage").WithSteps(new MapStep(step, "Step"));

    private static Instant Later(int hours) => At + Duration.FromHours(hours);

    private sealed record Broken(string Code, string Pointer, Func<CxDocument, CxDocument> Break);
}
