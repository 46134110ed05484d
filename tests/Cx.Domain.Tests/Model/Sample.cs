using NodaTime;

namespace Cx.Domain.Tests.Model;

/// <summary>
/// One type of the model: the least that it can be made of, and instances that together have a value in every member. All
/// that is personal or anyone's words says so.
/// </summary>
public sealed class Sample
{
    private const string Personal = "personal";

    private static readonly Instant At = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static readonly LocalizedText Words = new LocalizedText("en", Personal).With("he", Personal);

    private static readonly AttributeSet Attributes = AttributeSet.None.With(Personal, Personal).With("n", 1);

    private Sample(Func<IExtensible> minimal, params Func<IExtensible>[] full) => (Minimal, Full) = (minimal, full);

    public Func<IExtensible> Minimal { get; }

    public IReadOnlyList<Func<IExtensible>> Full { get; }

    public Type Type => Minimal().GetType();

    public static IReadOnlyList<Sample> All { get; } =
    [
        new(() => new Brand("b", Words), () => Brand),
        new(() => new Principle("pr", Words), () => new Principle("pr", Words)),
        new(() => new Segment("s", Words), () => new Segment("s", Words).WithDescription(Words)),
        new(() => new Persona("p", Words), () => Persona),
        new(() => new ChannelDefinition("web", Words), () => new ChannelDefinition("web", Words).WithPresence(Presence.Online)),
        new(() => new Touchpoint("t"), () => Touchpoint),
        new(() => new JourneyMap("m", Words), () => Map),
        new(() => new MapStage("st", Words), () => Stage),
        new(() => new MapStep("sp", Words), () => Step),
        new(() => new StepView(), () => View),
        new(() => new Customer(Personal), () => new Customer(Personal).WithSegments("s").WithPersona("p").WithAttributes(Attributes)),
        new(() => new TaskAttempt("task"), () => new TaskAttempt("task").WithErrors(1, 2).WithSteps(4, 3)),
        new(() => new InteractionCause("i0", CauseKind.Transferred), () => new InteractionCause("i0", CauseKind.Transferred)),
        new(() => new Interaction("t", At), () => Interaction),
        new(() => new SurveyQuestion("q", Words), () => new SurveyQuestion("q", Words).WithKind(QuestionKind.Text).WithScale(Scale.OneToFive)),
        new(() => new Survey("sv", Words), () => new Survey("sv", Words).WithVersion("1").WithQuestions(new SurveyQuestion("q", Words))),
        new(
            () => SurveyAnswer.Of("q", 0.5),
            () => SurveyAnswer.Of("q", new Score(4, Scale.OneToFive)),
            () => SurveyAnswer.Of("q", Personal),
            () => SurveyAnswer.Of("q", true)),
        new(() => new SurveyResponse("r", "sv", At), () => Response),
        new(() => new SupportCase(Personal, At), () => Case),
        new(() => new CxDocument(), () => Document),
    ];

    private static Brand Brand => new Brand("b", Words).WithVision(Words).WithPrinciples(new Principle("pr", Words));

    private static Persona Persona => new Persona("p", Words)
        .WithSegments("s").WithDemographics(Attributes).WithPreferredChannels("web", "phone")
        .WithMotivations(Words).WithPainPoints(Words).WithNeeds(Words).WithWants(Words).WithQuotes(Words, Words);

    private static Touchpoint Touchpoint => new Touchpoint("t").WithName(Words).WithDescription(Words)
        .WithNature(TouchpointNature.Interface).WithPresence(Presence.Online).WithChannels("web");

    private static StepView View => new StepView().WithPersona("p").WithDo(Words).WithThink(Words).WithFeel(Words);

    private static MapStep Step => new MapStep("sp", Words).WithTouchpoints("t", "t2").WithViews(View);

    private static MapStage Stage => new MapStage("st", Words).WithSteps(Step);

    private static JourneyMap Map => new JourneyMap("m", Words).WithPurpose(Words).WithBrand("b").WithPersonas("p").WithSegments("s")
        .WithVersion("1").WithReviewBy(new LocalDate(2026, 12, 1)).WithStages(Stage);

    private static Interaction Interaction => new Interaction("t", At)
        .WithId("i").WithCustomer(Personal).WithJourney(Personal).WithChannel("phone").WithPresence(Presence.Offline)
        .WithDirection(InteractionDirection.Inbound).WithEnd(At + Duration.FromHours(1)).WithRecorded(At)
        .WithWaiting(Duration.FromMinutes(1)).WithHandling(Duration.FromMinutes(2)).WithOutcome(Outcome.Failed)
        .WithCause(new InteractionCause("i0", CauseKind.Repeated)).WithTask(new TaskAttempt("task")).WithRequires("t2")
        .WithSequence(1).WithAttributes(Attributes);

    private static SurveyResponse Response => new SurveyResponse("r", "sv", At)
        .WithCustomer(Personal).WithJourney(Personal).WithInteraction("i").WithTouchpoint("t").WithChannel("email")
        .WithAnswers(SurveyAnswer.Of("q", Personal)).WithAttributes(Attributes);

    private static SupportCase Case => new SupportCase(Personal, At)
        .WithCustomer(Personal).WithJourney(Personal).WithTouchpoint("t").WithStatus(CaseStatus.Resolved)
        .WithFirstResponse(At).WithResolved(At).WithClosed(At).WithPriority(Personal).WithCause(Personal)
        .WithInteractions("i").WithAttributes(Attributes);

    private static CxDocument Document => new CxDocument()
        .WithBrands(Brand).WithChannels(new ChannelDefinition("web", Words)).WithSegments(new Segment("s", Words)).WithPersonas(Persona)
        .WithTouchpoints(Touchpoint).WithMaps(Map).WithCustomers(new Customer(Personal)).WithSurveys(new Survey("sv", Words))
        .WithCases(Case).WithInteractions(Interaction).WithResponses(Response);

    public override string ToString() => Type.Name;
}
