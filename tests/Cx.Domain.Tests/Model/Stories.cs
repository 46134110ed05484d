using NodaTime;

namespace Cx.Domain.Tests.Model;

/// <summary>
/// Two journeys as people live through them, written whole: design, customers, what happened, and what they said about it.
/// </summary>
public static class Stories
{
    /// <summary>
    /// Someone looks for an office, finds it in 45 seconds, and then loses an hour on the phone and a day to a rejected form.
    /// The site does all it should; the experience as a whole fails.
    /// </summary>
    public static CxDocument Office()
    {
        var brand = new Brand("citizens-office", new LocalizedText("en", "Citizens' office").With("he", "לשכת האזרח"))
            .WithVision("Everyone leaves with what they came for.")
            .WithPrinciples(
                new Principle("once", "Nobody has to ask the same thing twice."),
                new Principle("plain", new LocalizedText("en", "We say it in plain words.").With("fa", "ساده می‌گوییم.")));

        var applicant = new Persona("applicant", "Dana, applies once in years")
            .WithSegments("citizens")
            .WithDemographics(AttributeSet.None.With("age", 34).With("city", "Haifa"))
            .WithMotivations("Wants to open a shop")
            .WithPainPoints("Doesn't know the words on the forms")
            .WithNeeds("One clear answer")
            .WithWants("To do all of it from home")
            .WithQuotes("I just need someone to tell me which form.")
            .WithPreferredChannels(Channel.Web, Channel.Phone);

        return new CxDocument()
            .WithBrands(brand)
            .WithChannels(
                new ChannelDefinition(Channel.Web, "Web").WithPresence(Presence.Online),
                new ChannelDefinition(Channel.Phone, new LocalizedText("en", "Phone").With("he", "טלפון")).WithPresence(Presence.Offline),
                new ChannelDefinition(Channel.Email, "E-mail").WithPresence(Presence.Online),
                new ChannelDefinition(Channel.Store, "Counter").WithPresence(Presence.Offline))
            .WithSegments(new Segment("citizens", "Citizens").WithDescription("Whoever needs a permit for themselves"))
            .WithPersonas(applicant)
            .WithTouchpoints(
                new Touchpoint("search-engine").WithNature(TouchpointNature.Interface).WithPresence(Presence.Online).WithChannels(Channel.Web),
                new Touchpoint("office-site").WithNature(TouchpointNature.Interface).WithPresence(Presence.Online).WithChannels(Channel.Web),
                new Touchpoint("hotline").WithNature(TouchpointNature.Service).WithPresence(Presence.Offline).WithChannels(Channel.Phone),
                new Touchpoint("forms-department").WithNature(TouchpointNature.Service).WithPresence(Presence.Offline).WithChannels(Channel.Phone),
                new Touchpoint("decision").WithNature(TouchpointNature.Message).WithPresence(Presence.Online).WithChannels(Channel.Email, Channel.Letter),
                new Touchpoint("office-counter").WithNature(TouchpointNature.Service).WithPresence(Presence.Offline).WithChannels(Channel.Store))
            .WithMaps(OfficeMap())
            .WithCustomers(new Customer("p1").WithSegments("citizens").WithPersona("applicant").WithAttributes(AttributeSet.None.With("first-time", true)))
            .WithSurveys(new Survey("after-visit", "After the visit")
                .WithQuestions(new SurveyQuestion("recommend", "How likely are you to recommend us?").WithScale(Scale.ZeroToTen)))
            .WithInteractions(OfficeInteractions().Select(i => i.WithCustomer("p1").WithJourney("permit-p1")))
            .WithResponses(new SurveyResponse("r1", "after-visit", Monday(34, 0))
                .WithCustomer("p1").WithJourney("permit-p1").WithChannel(Channel.Email)
                .WithAnswers(SurveyAnswer.Of("recommend", new Score(2, Scale.ZeroToTen))));
    }

    /// <summary>Someone files a ticket in a support portal, on a desktop and then on a phone; the team calls back and solves it.</summary>
    public static CxDocument Portal() => new CxDocument()
        .WithBrands(new Brand("maker", "The maker").WithPrinciples(new Principle("heard", "Whoever writes to us hears back.")))
        .WithSegments(new Segment("business", "Business customers"))
        .WithPersonas(new Persona("administrator", "Ben, keeps the machines running").WithSegments("business"))
        .WithTouchpoints(
            new Touchpoint("support-portal").WithNature(TouchpointNature.Interface).WithPresence(Presence.Online).WithChannels(Channel.Web, Channel.App),
            new Touchpoint("support-team").WithNature(TouchpointNature.Service).WithPresence(Presence.Offline).WithChannels(Channel.Phone),
            new Touchpoint("support-mail").WithNature(TouchpointNature.Message).WithPresence(Presence.Online).WithChannels(Channel.Email))
        .WithMaps(PortalMap())
        .WithCustomers(new Customer("c7").WithSegments("business").WithPersona("administrator"))
        .WithSurveys(SupportSurvey())
        .WithCases(new SupportCase("ticket-1", Monday(10, 4))
            .WithCustomer("c7").WithJourney("outage-c7").WithTouchpoint("support-portal")
            .WithStatus(CaseStatus.Closed).WithPriority("high").WithCause("technical")
            .WithFirstResponse(Monday(10, 30)).WithResolved(Monday(10, 45)).WithClosed(Monday(35, 0))
            .WithInteractions("filed", "looked", "called", "confirmed"))
        .WithInteractions(PortalInteractions().Select(i => i.WithCustomer("c7").WithJourney("outage-c7")))
        .WithResponses(new SurveyResponse("r7", "after-support", Monday(36, 0))
            .WithCustomer("c7").WithJourney("outage-c7").WithInteraction("confirmed").WithTouchpoint("support-portal").WithChannel(Channel.Email)
            .WithAnswers(
                SurveyAnswer.Of("smooth", true),
                SurveyAnswer.Of("kind", new Score(5, Scale.OneToFive)),
                SurveyAnswer.Of("fast", 4),
                SurveyAnswer.Of("buy-again", true),
                SurveyAnswer.Of("recommend", new Score(9, Scale.ZeroToTen)),
                SurveyAnswer.Of("attractive", 4),
                SurveyAnswer.Of("accessible", true),
                SurveyAnswer.Of("device", "mobile"),
                SurveyAnswer.Of("comment", "The form on the phone was hard to find.")));

    private static JourneyMap OfficeMap() => new JourneyMap("permit", new LocalizedText("en", "Getting a permit").With("he", "קבלת היתר"))
        .WithPurpose("Where do people who apply for the first time get lost?")
        .WithBrand("citizens-office").WithPersonas("applicant").WithSegments("citizens")
        .WithVersion("2").WithReviewBy(new LocalDate(2026, 12, 1))
        .WithStages(
            new MapStage("attention", "Find the office").WithSteps(
                new MapStep("search", "Search").WithTouchpoints("search-engine")
                    .WithViews(new StepView().WithDo("Types what they need").WithThink("Is there an office near me?").WithFeel("Curious"))),
            new MapStage("interest", "Learn what is needed").WithSteps(
                new MapStep("read", "Read the page").WithTouchpoints("office-site")
                    .WithViews(new StepView().WithPersona("applicant").WithDo("Reads").WithThink("That was quick").WithFeel("Relieved"))),
            new MapStage("contact", "Ask").WithSteps(
                new MapStep("ask", "Ask about the form").WithTouchpoints("hotline", "office-counter")
                    .WithViews(new StepView().WithPersona("applicant").WithDo("Calls").WithThink("Will they know?").WithFeel("Impatient"))),
            new MapStage("impression", "Hear the decision").WithSteps(
                new MapStep("decision", "Get the decision").WithTouchpoints("decision"),
                new MapStep("tell", "Tell others about it")));

    // The first two take 45 seconds together, the next two an hour.
    private static Interaction[] OfficeInteractions() =>
    [
        new Interaction("search-engine", Monday(9, 0)).WithId("search").WithChannel(Channel.Web).WithDirection(InteractionDirection.Inbound)
            .WithEnd(Monday(9, 0, 20)).WithOutcome(Outcome.Succeeded).WithTask(new TaskAttempt("find-office").WithErrors(0)),
        new Interaction("office-site", Monday(9, 0, 20)).WithId("read").WithChannel(Channel.Web).WithDirection(InteractionDirection.Inbound)
            .WithEnd(Monday(9, 0, 45)).WithOutcome(Outcome.Succeeded).WithTask(new TaskAttempt("find-answer").WithErrors(0).WithSteps(2, 2)),
        new Interaction("hotline", Monday(9, 5)).WithId("call").WithChannel(Channel.Phone).WithDirection(InteractionDirection.Inbound)
            .WithEnd(Monday(9, 45)).WithWaiting(Duration.FromMinutes(10)).WithOutcome(Outcome.Failed),
        new Interaction("forms-department", Monday(9, 45)).WithId("transfer").WithChannel(Channel.Phone)
            .WithEnd(Monday(10, 5)).WithWaiting(Duration.FromMinutes(2)).WithCause(new InteractionCause("call", CauseKind.Transferred)),
        new Interaction("decision", Monday(32, 30)).WithId("rejection").WithChannel(Channel.Email).WithDirection(InteractionDirection.Outbound)
            .WithOutcome(Outcome.Failed).WithCause(new InteractionCause("transfer", CauseKind.FollowedUp)).WithRequires("office-counter"),
    ];

    private static JourneyMap PortalMap() => new JourneyMap("support", "Getting help").WithBrand("maker").WithPersonas("administrator")
        .WithStages(
            new MapStage("file", "File").WithSteps(
                new MapStep("describe", "Describe the problem").WithTouchpoints("support-portal")
                    .WithViews(new StepView().WithPersona("administrator").WithDo("Fills in the form").WithThink("Which product is it?").WithFeel("Tense"))),
            new MapStage("solve", "Solve").WithSteps(
                new MapStep("answer", "Hear from the team").WithTouchpoints("support-team", "support-mail")));

    private static Survey SupportSurvey() => new Survey("after-support", "After support").WithVersion("2026").WithQuestions(
        new SurveyQuestion("smooth", "Did all of it go smoothly?").WithKind(QuestionKind.YesNo),
        new SurveyQuestion("kind", "Was the team kind?").WithScale(Scale.OneToFive),
        new SurveyQuestion("fast", "Was the team fast?").WithScale(Scale.OneToFive),
        new SurveyQuestion("buy-again", "Would you buy from us again?").WithKind(QuestionKind.YesNo),
        new SurveyQuestion("recommend", "How likely are you to recommend us?").WithScale(Scale.ZeroToTen),
        new SurveyQuestion("attractive", "Is the portal attractive?").WithScale(Scale.OneToFive),
        new SurveyQuestion("accessible", "Was what you needed easy to reach?").WithKind(QuestionKind.YesNo),
        new SurveyQuestion("device", "What do you use the portal on?").WithKind(QuestionKind.Choice),
        new SurveyQuestion("comment", "What should we do better?").WithKind(QuestionKind.Text));

    private static Interaction[] PortalInteractions() =>
    [
        new Interaction("support-portal", Monday(10, 0)).WithId("filed").WithChannel(Channel.Web).WithDirection(InteractionDirection.Inbound)
            .WithEnd(Monday(10, 4)).WithOutcome(Outcome.Succeeded).WithTask(new TaskAttempt("file-ticket").WithErrors(0, 6))
            .WithAttributes(AttributeSet.None.With("device", "desktop")),
        new Interaction("support-portal", Monday(10, 20)).WithId("looked").WithChannel(Channel.App).WithDirection(InteractionDirection.Inbound)
            .WithEnd(Monday(10, 21)).WithOutcome(Outcome.Succeeded).WithTask(new TaskAttempt("see-status").WithErrors(1, 3))
            .WithAttributes(AttributeSet.None.With("device", "mobile")),
        new Interaction("support-team", Monday(10, 30)).WithId("called").WithChannel(Channel.Phone).WithDirection(InteractionDirection.Outbound)
            .WithEnd(Monday(10, 45)).WithWaiting(Duration.Zero).WithHandling(Duration.FromMinutes(15)).WithOutcome(Outcome.Succeeded)
            .WithCause(new InteractionCause("filed", CauseKind.FollowedUp)),
        new Interaction("support-mail", Monday(10, 50)).WithId("confirmed").WithChannel(Channel.Email).WithDirection(InteractionDirection.Outbound)
            .WithRecorded(Monday(10, 51)).WithOutcome(Outcome.Succeeded).WithCause(new InteractionCause("called", CauseKind.FollowedUp)),
    ];

    /// <summary>Hours beyond 24 are the next day's.</summary>
    private static Instant Monday(int hour, int minute, int second = 0) =>
        Instant.FromUtc(2026, 3, 2, 0, 0) + Duration.FromHours(hour) + Duration.FromMinutes(minute) + Duration.FromSeconds(second);
}
