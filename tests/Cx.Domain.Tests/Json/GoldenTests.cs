using System.Text;
using Cx.Domain.Tests.Documentation;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Json;

/// <summary>Documents of released versions are read for ever. The files are never written again.</summary>
public class GoldenTests
{
    [Fact]
    public void A_document_of_version_1_0_means_what_it_meant()
    {
        var read = CxJson.Read(Encoding.UTF8.GetBytes(Repository.Read("tests", "Cx.Domain.Tests", "Json", "golden-1.0.json")));
        Assert.Equal(0, read.Findings.Total);
        Assert.Equal(Expected, read.Document);
    }

    [Fact]
    public void A_document_is_written_as_version_1_0_was() => Assert.Equal(
        Encoding.UTF8.GetString(CxJson.Write(Expected)),
        System.Text.Json.Nodes.JsonNode.Parse(Repository.Read("tests", "Cx.Domain.Tests", "Json", "golden-1.0.json"))!
            .ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    private static CxDocument Expected { get; } = new CxDocument()
        .WithBrands(new Brand("city", new LocalizedText("en", "City of Example").With("he", "עיריית הדוגמה"))
            .WithVision("Help without detours")
            .WithPrinciples(new Principle("once", "Ask people once.")))
        .WithChannels(new ChannelDefinition(Channel.Phone, "Hotline").WithPresence(Presence.Offline), new ChannelDefinition("fair", "Stand"))
        .WithSegments(new Segment("parents", "Parents").WithDescription("With children under twelve"))
        .WithPersonas(new Persona("dora", "Dora")
            .WithSegments("parents")
            .WithDemographics(AttributeSet.None.With("age", 34.5).With("city", "Haifa"))
            .WithMotivations("Time with the children").WithPainPoints("Waiting").WithNeeds("Clear forms").WithWants("Evening hours")
            .WithQuotes("I was sent from counter to counter.").WithPreferredChannels(Channel.Web, Channel.Phone))
        .WithTouchpoints(
            new Touchpoint("portal").WithName("Portal").WithNature(TouchpointNature.Interface).WithPresence(Presence.Online).WithChannels(Channel.Web, Channel.App),
            new Touchpoint("counter").WithDescription("Ground floor").WithNature(TouchpointNature.Service).WithPresence(Presence.Offline),
            new Touchpoint("notice").WithNature(TouchpointNature.Message))
        .WithMaps(new JourneyMap("move", "Moving house")
            .WithPurpose("Be registered at the new address").WithBrand("city").WithPersonas("dora").WithSegments("parents").WithVersion("3").WithReviewBy(new LocalDate(2027, 1, 31))
            .WithStages(new MapStage("register", "Register").WithSteps(new MapStep("book", "Book a slot").WithTouchpoints("portal", "counter").WithViews(
                new StepView().WithDo("Looks for a free slot").WithThink("Why only mornings?").WithFeel("Annoyed"),
                new StepView().WithPersona("dora").WithFeel(new LocalizedText("en", "Torn").With("ar", "ممزقة"))))))
        .WithCustomers(new Customer("c1").WithSegments("parents").WithPersona("dora").WithAttributes(AttributeSet.None
            .With("plan", "gold").With("points", 12.0).With("since", Instant.FromUtc(2020, 2, 29, 12, 0)).With("vip", false)))
        .WithSurveys(new Survey("after", "After the visit").WithVersion("2026-1").WithQuestions(
            new SurveyQuestion("recommend", "How likely are you to recommend us?").WithScale(Scale.ZeroToTen),
            new SurveyQuestion("done", "Did you get it done?").WithKind(QuestionKind.YesNo),
            new SurveyQuestion("effort", "How hard was it?").WithScale(new Scale(1, 7, MetricDirection.LowerIsBetter)),
            new SurveyQuestion("why", "Why?").WithKind(QuestionKind.Text)))
        .WithCases(
            new SupportCase("k1", Instant.FromUtc(2026, 3, 2, 9, 30)).WithCustomer("c1").WithJourney("j1").WithTouchpoint("counter").WithStatus(CaseStatus.Closed)
                .WithFirstResponse(Instant.FromUtc(2026, 3, 2, 10, 0)).WithResolved(Instant.FromUtc(2026, 3, 3, 9, 0)).WithClosed(Instant.FromUtc(2026, 3, 4, 9, 0))
                .WithPriority("high").WithCause("form missing").WithInteractions("i1", "i2").WithAttributes(AttributeSet.None.With("team", "north")),
            new SupportCase("k2", Instant.FromUtc(2026, 3, 5, 9, 0)))
        .WithInteractions(
            new Interaction("portal", Instant.FromUtc(2026, 3, 2, 9, 0)).WithId("i1").WithCustomer("c1").WithJourney("j1").WithChannel(Channel.Web)
                .WithPresence(Presence.Online).WithDirection(InteractionDirection.Inbound).WithEnd(Instant.FromUtc(2026, 3, 2, 9, 5).PlusNanoseconds(123456789))
                .WithOutcome(Outcome.Abandoned).WithTask(new TaskAttempt("book-slot").WithErrors(2, 9).WithSteps(11, 4)).WithRequires("counter"),
            new Interaction("counter", Instant.FromUtc(2026, 3, 2, 11, 0)).WithId("i2").WithCustomer("c1").WithJourney("j1").WithChannel(Channel.Store)
                .WithRecorded(Instant.FromUtc(2026, 3, 3, 8, 0)).WithWaiting(Duration.FromMinutes(95)).WithHandling(Duration.FromSeconds(0.5))
                .WithOutcome(Outcome.Succeeded).WithCause(new InteractionCause("i1", CauseKind.FollowedUp)).WithSequence(-1)
                .WithAttributes(AttributeSet.None.With("desk", 4.0)))
        .WithResponses(new SurveyResponse("r1", "after", Instant.FromUtc(2026, 3, 2, 12, 0)).WithCustomer("c1").WithJourney("j1").WithInteraction("i2")
            .WithTouchpoint("counter").WithChannel(Channel.Email).WithAnswers(
                SurveyAnswer.Of("recommend", new Score(3, Scale.ZeroToTen)), SurveyAnswer.Of("done", true), SurveyAnswer.Of("effort", 6.0),
                SurveyAnswer.Of("why", "Two hours for a stamp 😤")));
}
