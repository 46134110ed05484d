using Cx.Domain;
using Cx.Domain.Simulation;
using NodaTime;
using static CxReport.Example.OfficeTouchpoints;

namespace CxReport.Example;

/// <summary>
/// How people fare at the office: most find what they look for online and fill in the form without trouble, and then the
/// hotline keeps them on hold, hands them on, or the form comes back next morning. The interfaces do well, the whole doesn't.
/// </summary>
internal static class OfficeBehaviour
{
    // A fixed offset: two editions of the zone data could differ.
    private static readonly DateTimeZone Zone = DateTimeZone.Utc;

    private static readonly OpeningHours Desk = OpeningHours.OnWorkdays(Zone, new LocalTime(8, 0), new LocalTime(16, 0)).Returning(Within(Hours(7)));
    private static readonly OpeningHours Lines = OpeningHours.OnWorkdays(Zone, new LocalTime(8, 0), new LocalTime(18, 0)).Returning(Within(Hours(3)));
    private static readonly OpeningHours Mornings = OpeningHours.OnWorkdays(Zone, new LocalTime(7, 30), new LocalTime(16, 0)).Returning(Within(Hours(2)));

    public static JourneyModel Model { get; } = OfficeSurvey.Behaviour.Aggregate(Segments(Everyone()), (model, survey) => model.WithSurvey(survey));

    private static JourneyModel Everyone() => new JourneyModel("c")
        .WithTouchpoint(new SimulatedTouchpoint(Search)
            .Lasting(Seconds(14), spread: 1.6).Ending(succeeded: 0.965, failed: 0.01, abandoned: 0.015)
            .Trying("find-office", opportunities: 3, errorRate: 0.03)
            .Then(Site.Id, 0.96, Within(Seconds(4)), Outcome.Succeeded)
            .Then(Hotline.Id, 0.5, Between(Minutes(2), Hours(5)), Outcome.Failed))
        .WithTouchpoint(new SimulatedTouchpoint(Site)
            .Lasting(Seconds(45), spread: 1.8).Ending(succeeded: 0.9, failed: 0.05, abandoned: 0.04)
            .Trying("find-answer", optimalSteps: 3, extraSteps: 0.8, opportunities: 5, errorRate: 0.03)
            .Then(Form.Id, 0.6, Between(Seconds(5), Minutes(20)), Outcome.Succeeded)
            .Then(Booking.Id, 0.12, Between(Seconds(5), Minutes(10)), Outcome.Succeeded)
            .Then(Hotline.Id, 0.15, Between(Minutes(1), Hours(4)), Outcome.Succeeded)
            .Then(Chat.Id, 0.06, Between(Seconds(10), Minutes(5)), Outcome.Succeeded)
            .Then(TicketMachine.Id, 0.03, Between(Hours(1), Hours(60)), Outcome.Succeeded)
            .Then(Hotline.Id, 0.7, Between(Minutes(1), Hours(3)), Outcome.Failed)
            .Then(Chat.Id, 0.2, Between(Seconds(10), Minutes(3)), Outcome.Failed)
            .RepeatedAt(Site.Id, 0.25, Between(Minutes(10), Hours(70)), Outcome.Abandoned)
            .Then(Hotline.Id, 0.5, Between(Minutes(5), Hours(20)), Outcome.Abandoned))
        .WithTouchpoint(new SimulatedTouchpoint(Form)
            .On(Channel.Web, 3).On(Channel.App)
            .Lasting(Seconds(145), spread: 1.48).Ending(succeeded: 0.85, failed: 0.075, abandoned: 0.065)
            .Trying("apply", optimalSteps: 6, extraSteps: 1.2, opportunities: 9, errorRate: 0.06)
            .Then(Receipt.Id, 1, Between(Seconds(2), Minutes(3)), Outcome.Succeeded)
            .RepeatedAt(Form.Id, 0.12, Between(Minutes(1), Hours(2)), Outcome.Failed)
            .Then(Hotline.Id, 0.7, Between(Minutes(1), Hours(2)), Outcome.Failed)
            .Then(Chat.Id, 0.12, Between(Seconds(20), Minutes(5)), Outcome.Failed)
            .RepeatedAt(Form.Id, 0.25, Between(Minutes(20), Hours(70)), Outcome.Abandoned)
            .Then(Hotline.Id, 0.55, Between(Minutes(2), Hours(4)), Outcome.Abandoned))
        .WithTouchpoint(new SimulatedTouchpoint(Receipt).Outbound().Ending(succeeded: 1)
            .FollowedUpBy(DecisionEmail.Id, 0.8, Between(Hours(13), Hours(19)))
            .FollowedUpBy(DecisionLetter.Id, 0.17, Between(Hours(60), Hours(200))))
        .WithTouchpoint(new SimulatedTouchpoint(DecisionEmail)
            .Open(Mornings).Ending(succeeded: 0.7, failed: 0.285)
            .Requiring(Counter.Id, 0.45).Requiring(Form.Id, 0.55)
            .Then(TicketMachine.Id, 0.36, Between(Hours(1), Hours(100)), Outcome.Failed)
            .RepeatedAt(Form.Id, 0.3, Between(Minutes(10), Hours(48)), Outcome.Failed)
            .Then(Hotline.Id, 0.16, Between(Minutes(5), Hours(6)), Outcome.Failed)
            .Then(Booking.Id, 0.08, Between(Minutes(5), Hours(6)), Outcome.Failed))
        .WithTouchpoint(new SimulatedTouchpoint(DecisionLetter)
            .Open(Mornings).Ending(succeeded: 0.83, failed: 0.14)
            .Requiring(Counter.Id, 0.6)
            .Then(TicketMachine.Id, 0.5, Between(Hours(20), Hours(150)), Outcome.Failed))
        .WithTouchpoint(new SimulatedTouchpoint(Booking)
            .On(Channel.App, 3).On(Channel.Web, 2)
            .Lasting(Seconds(70), spread: 1.6).Ending(succeeded: 0.9, failed: 0.05, abandoned: 0.04)
            .Trying("book", optimalSteps: 4, extraSteps: 0.6, opportunities: 5, errorRate: 0.04)
            .Then(Reminder.Id, 1, Between(Hours(20), Hours(190)), Outcome.Succeeded)
            .Then(Hotline.Id, 0.5, Between(Minutes(1), Hours(2)), Outcome.Failed)
            .RepeatedAt(Booking.Id, 0.3, Between(Minutes(5), Hours(20)), Outcome.Abandoned)
            .Then(Hotline.Id, 0.3, Between(Minutes(5), Hours(5)), Outcome.Abandoned))
        .WithTouchpoint(new SimulatedTouchpoint(Reminder).Outbound().Open(Mornings).Ending(succeeded: 1)
            .Then(Appointment.Id, 0.95, Between(Hours(16), Hours(20))))
        .WithTouchpoint(new SimulatedTouchpoint(Appointment)
            .Open(Desk).Waiting(Seconds(75), spread: 1.9).Lasting(Minutes(9), spread: 1.5).Ending(succeeded: 0.9, failed: 0.08)
            .FollowedUpBy(DecisionLetter.Id, 0.2, Between(Hours(60), Hours(200)), Outcome.Succeeded)
            .RepeatedAt(Booking.Id, 0.5, Between(Minutes(30), Hours(48)), Outcome.Failed))
        .WithTouchpoint(new SimulatedTouchpoint(Chat)
            .Open(Lines).Waiting(Seconds(50), spread: 2).LeavingAfter(Minutes(4), spread: 1.7)
            .Lasting(Minutes(6), spread: 1.6).Ending(succeeded: 0.77, failed: 0.19, abandoned: 0.02)
            .Then(Form.Id, 0.4, Between(Minutes(1), Hours(3)), Outcome.Succeeded)
            .TransferredTo(FormsDepartment.Id, 0.3, Within(Seconds(30)), Outcome.Failed)
            .Then(Hotline.Id, 0.4, Between(Minutes(2), Hours(5)), Outcome.Failed)
            .Then(Hotline.Id, 0.4, Between(Minutes(5), Hours(5)), Outcome.Abandoned))
        .WithTouchpoint(new SimulatedTouchpoint(Hotline)
            .Open(Lines).Waiting(Minutes(6), spread: 2).LeavingAfter(Minutes(22), spread: 1.7)
            .Lasting(Minutes(7), spread: 1.6).Ending(succeeded: 0.63, failed: 0.34, abandoned: 0.01)
            .Then(Form.Id, 0.3, Between(Minutes(5), Hours(20)), Outcome.Succeeded)
            .Then(Booking.Id, 0.15, Between(Minutes(5), Hours(5)), Outcome.Succeeded)
            .TransferredTo(FormsDepartment.Id, 0.75, Within(Seconds(40)), Outcome.Failed)
            .Then(TicketMachine.Id, 0.15, Between(Hours(2), Hours(70)), Outcome.Failed)
            .RepeatedAt(Hotline.Id, 0.45, Between(Minutes(15), Hours(30)), Outcome.Abandoned)
            .Then(Site.Id, 0.25, Between(Minutes(5), Hours(30)), Outcome.Abandoned))
        .WithTouchpoint(new SimulatedTouchpoint(FormsDepartment)
            .Waiting(Minutes(3), spread: 2).LeavingAfter(Minutes(18), spread: 1.7)
            .Lasting(Minutes(9), spread: 1.6).Ending(succeeded: 0.62, failed: 0.28)
            .Then(Form.Id, 0.45, Between(Minutes(5), Hours(24)), Outcome.Succeeded)
            .FollowedUpBy(DecisionEmail.Id, 0.25, Between(Hours(13), Hours(19)), Outcome.Failed)
            .Then(TicketMachine.Id, 0.35, Between(Hours(2), Hours(70)), Outcome.Failed))
        .WithTouchpoint(new SimulatedTouchpoint(TicketMachine)
            .Open(Desk).Lasting(Seconds(20), spread: 1.5).Ending(succeeded: 0.985, failed: 0.01)
            .Trying("take-a-number", opportunities: 2, errorRate: 0.03)
            .Then(Counter.Id, 1, Within(Seconds(30))))
        .WithTouchpoint(new SimulatedTouchpoint(Counter)
            .Waiting(Minutes(11), spread: 1.9).LeavingAfter(Minutes(50), spread: 1.6)
            .Lasting(Minutes(9), spread: 1.6).Ending(succeeded: 0.87, failed: 0.1)
            .FollowedUpBy(DecisionLetter.Id, 0.25, Between(Hours(60), Hours(200)), Outcome.Succeeded)
            .RepeatedAt(TicketMachine.Id, 0.5, Between(Hours(20), Hours(150)), Outcome.Failed)
            .RepeatedAt(TicketMachine.Id, 0.4, Between(Hours(20), Hours(70)), Outcome.Abandoned))
        .WithTouchpoint(new SimulatedTouchpoint(Kiosk)
            .Open(Desk).Lasting(Seconds(110), spread: 1.5).Ending(succeeded: 0.94, failed: 0.03, abandoned: 0.02)
            .Trying("print-certificate", optimalSteps: 4, extraSteps: 0.5, opportunities: 4, errorRate: 0.05)
            .Then(TicketMachine.Id, 0.6, Within(Minutes(3)), Outcome.Failed))
        .StartingAt(Search.Id, 52).StartingAt(Site.Id, 26).StartingAt(Booking.Id, 6).StartingAt(Kiosk.Id, 7)
        .StartingAt(Hotline.Id, 3).StartingAt(Chat.Id, 2).StartingAt(TicketMachine.Id, 4)
        .WithJourneysPerCustomer(0.72, 0.21, 0.07)
        .WithLongestJourney(30)
        .WithResolution(Duration.FromSeconds(1))
        .Arriving(new ArrivalProfile(Zone)
            .WithDays(10, 9, 9, 8, 8, 4, 3)
            .WithHours(1, 0, 0, 0, 0, 1, 2, 5, 9, 12, 12, 11, 9, 8, 9, 9, 8, 7, 7, 8, 8, 6, 4, 2));

    private static JourneyModel Segments(JourneyModel everyone) => everyone
        .WithSegment(new SimulatedSegment(OfficeAudience.Families, 0.34))
        .WithSegment(new SimulatedSegment(OfficeAudience.Businesses, 0.22).Preferring(Channel.App, 0.6).WithTimes(lasting: 0.85))
        // What the office takes for granted is what newcomers don't know.
        .WithSegment(new SimulatedSegment(OfficeAudience.Newcomers, 0.2)
            .WithTimes(lasting: 1.15)
            .Meeting(everyone.At(Site.Id).Ending(succeeded: 0.84, failed: 0.09, abandoned: 0.06))
            .Meeting(everyone.At(Form.Id).Ending(succeeded: 0.76, failed: 0.13, abandoned: 0.1))
            .Meeting(everyone.At(DecisionEmail.Id).Ending(succeeded: 0.64, failed: 0.345)))
        .WithSegment(new SimulatedSegment(OfficeAudience.Seniors, 0.24)
            .StartingAt(Search.Id, 26).StartingAt(Site.Id, 14).StartingAt(Hotline.Id, 24).StartingAt(TicketMachine.Id, 22).StartingAt(Kiosk.Id, 10)
            .Preferring(Channel.App, 0.4).WithTimes(lasting: 1.2));

    private static DurationDistribution Within(Duration most) => Between(Duration.Zero, most);

    private static DurationDistribution Between(Duration least, Duration most) => DurationDistribution.Between(least, most);

    private static Duration Hours(int hours) => Duration.FromHours(hours);

    private static Duration Minutes(int minutes) => Duration.FromMinutes(minutes);

    private static Duration Seconds(int seconds) => Duration.FromSeconds(seconds);
}
