using Cx.Domain;
using NodaTime;
using static CxReport.Example.OfficeTouchpoints;

namespace CxReport.Example;

/// <summary>
/// The person of the example who finds the office in 45 seconds, loses an hour on the phone, and is turned down next morning.
/// </summary>
internal static class Dana
{
    private static readonly Instant Nine = Instant.FromUtc(2026, 3, 2, 9, 0);

    public static readonly LocalizedText Name = Label.Of("Dana", "דנה", "دانا", "Dana", "دانة");

    public static readonly Customer Customer = new Customer("dana").WithSegments(OfficeAudience.Businesses.Id).WithPersona(OfficeAudience.ShopFounder.Id)
        .WithAttributes(AttributeSet.None.With("name", Name.In("en")));

    private static readonly Id<Journey> Permit = "dana-1";

    public static IReadOnlyList<Interaction> Interactions { get; } =
    [
        Next(1, Search, At(0)).WithEnd(At(0, 15)).WithOutcome(Outcome.Succeeded)
            .WithTask(new TaskAttempt("find-office").WithErrors(0, 3)),
        Next(2, Site, At(0, 15)).WithEnd(At(0, 45)).WithOutcome(Outcome.Succeeded)
            .WithTask(new TaskAttempt("find-answer").WithErrors(0, 5).WithSteps(3, 3)),
        Next(3, Hotline, At(5)).WithWaiting(Duration.FromMinutes(10)).WithHandling(Duration.FromMinutes(30)).WithEnd(At(45)).WithOutcome(Outcome.Failed),
        Next(4, FormsDepartment, At(45)).WithWaiting(Duration.FromMinutes(2)).WithHandling(Duration.FromMinutes(18)).WithEnd(At(65))
            .WithCause(new InteractionCause("dana-1-3", CauseKind.Transferred)),
        Next(5, DecisionEmail, At((23 * 60) + 30)).WithDirection(InteractionDirection.Outbound).WithOutcome(Outcome.Failed)
            .WithCause(new InteractionCause("dana-1-4", CauseKind.FollowedUp)).WithRequires(Counter.Id),
    ];

    public static SurveyResponse Response { get; } = new SurveyResponse("dana-1-after-visit", OfficeSurvey.Survey.Id, At(26 * 60))
        .WithCustomer(Customer.Id).WithJourney(Permit).WithChannel(Channel.Email)
        .WithAnswers(
            SurveyAnswer.Of(OfficeSurvey.Recommend.Id, new Score(2, Scale.ZeroToTen)),
            SurveyAnswer.Of(OfficeSurvey.Satisfied.Id, new Score(1, Scale.OneToFive)),
            SurveyAnswer.Of(OfficeSurvey.Easy.Id, new Score(1, Scale.OneToSeven)),
            SurveyAnswer.Of(OfficeSurvey.UseAgain.Id, new Score(2, Scale.OneToFive)),
            SurveyAnswer.Of(OfficeSurvey.Kind.Id, new Score(4, Scale.OneToFive)),
            SurveyAnswer.Of(OfficeSurvey.Smooth.Id, false));

    private static Interaction Next(int number, Touchpoint touchpoint, Instant start) => new Interaction(touchpoint.Id, start)
        .WithId(FormattableString.Invariant($"{Permit}-{number}")).WithCustomer(Customer.Id).WithJourney(Permit)
        .WithChannel(touchpoint.Channels[0]).WithDirection(InteractionDirection.Inbound).WithSequence(number - 1);

    private static Instant At(int minutes, int seconds = 0) => Nine + Duration.FromMinutes(minutes) + Duration.FromSeconds(seconds);
}
