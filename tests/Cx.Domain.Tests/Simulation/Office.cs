using Cx.Domain.Simulation;
using NodaTime;

namespace Cx.Domain.Tests.Simulation;

/// <summary>The reference scenario as a model: a form that comes back, a hotline on hold, a department, a counter.</summary>
internal static class Office
{
    public static readonly Instant From = Instant.FromUtc(2026, 1, 5, 0, 0);
    public static readonly Instant To = Instant.FromUtc(2026, 7, 1, 0, 0);

    // No zone data, so that the bytes can't depend on an edition of it.
    public static readonly DateTimeZone Zone = DateTimeZone.ForOffset(Offset.FromHours(2));
    public static readonly OpeningHours Hours = OpeningHours.OnWorkdays(Zone, new LocalTime(8, 0), new LocalTime(17, 0));

    public static readonly JourneyModel Model = new JourneyModel("office")
        .StartingAt("search", 0.6).StartingAt("hotline", 0.4)
        .WithTouchpoint(new SimulatedTouchpoint(new Touchpoint("search").WithNature(TouchpointNature.Interface)).On(Channel.Web, 3).On(Channel.App)
            .Lasting(Duration.FromSeconds(15), spread: 1.6)
            .Trying("find-office", optimalSteps: 3, extraSteps: 1.5, opportunities: 6, errorRate: 0.05)
            .Ending(succeeded: 0.95, failed: 0.03, abandoned: 0.02)
            .Then("form", 0.8, DurationDistribution.Between(Duration.FromSeconds(5), Duration.FromMinutes(20)), Outcome.Succeeded)
            .Then("hotline", 0.5, when: Outcome.Failed))
        .WithTouchpoint(new SimulatedTouchpoint("form").On(Channel.Web)
            .Lasting(Duration.FromMinutes(6), spread: 1.8)
            .Ending(succeeded: 0.7, failed: 0.1, abandoned: 0.2)
            .FollowedUpBy("rejection", 0.3, DurationDistribution.LogNormal(Duration.FromHours(14), 1.3), Outcome.Succeeded)
            .Then("hotline", 0.6, when: Outcome.Failed)
            .RepeatedAt("form", 0.3, DurationDistribution.Between(Duration.FromHours(1), Duration.FromDays(3)), Outcome.Abandoned))
        .WithTouchpoint(new SimulatedTouchpoint("hotline").On(Channel.Phone).On(Channel.Chat, 0.25)
            .Waiting(Duration.FromMinutes(10), spread: 2).LeavingAfter(Duration.FromMinutes(30), spread: 1.5)
            .Lasting(Duration.FromMinutes(7), spread: 1.5)
            .Ending(succeeded: 0.6, failed: 0.4)
            .TransferredTo("department", 0.6, when: Outcome.Failed)
            .RepeatedAt("hotline", 0.45, DurationDistribution.LogNormal(Duration.FromHours(3), 2), Outcome.Abandoned)
            .Open(Hours))
        .WithTouchpoint(new SimulatedTouchpoint("department").On(Channel.Phone)
            .Waiting(Duration.FromMinutes(4), spread: 2).Lasting(Duration.FromMinutes(20), spread: 1.4)
            .Ending(succeeded: 0.7, failed: 0.3)
            .Requiring("counter")
            .Then("counter", 0.6, DurationDistribution.LogNormal(Duration.FromDays(2), 1.5), Outcome.Failed)
            .Open(Hours))
        .WithTouchpoint(new SimulatedTouchpoint("rejection").On(Channel.Email)
            .Ending(succeeded: 0, failed: 1)
            .Requiring("counter", 0.5)
            .RepeatedAt("form", 0.35, DurationDistribution.LogNormal(Duration.FromHours(5), 3))
            .Then("counter", 0.35, DurationDistribution.LogNormal(Duration.FromDays(2), 1.5))
            .Open(Hours))
        .WithTouchpoint(new SimulatedTouchpoint("counter").On(Channel.Store)
            .Waiting(Duration.FromMinutes(25), spread: 1.7).Lasting(DurationDistribution.Between(Duration.FromMinutes(4), Duration.FromMinutes(28)))
            .Ending(succeeded: 0.9, failed: 0.1)
            .FollowedUpBy("decision", 0.75, DurationDistribution.LogNormal(Duration.FromDays(4), 1.4), Outcome.Succeeded)
            .Open(Hours))
        .WithTouchpoint(new SimulatedTouchpoint(new Touchpoint("decision").WithChannels(Channel.Letter)).Outbound().Open(Hours))
        .WithJourneysPerCustomer(0.78, 0.18, 0.04)
        .Arriving(new ArrivalProfile(Zone).WithDays(5, 5, 5, 5, 4, 2, 1).WithHours(0, 0, 0, 0, 0, 0, 1, 3, 6, 6, 6, 6, 5, 5, 5, 5, 5, 5, 6, 6, 4, 2, 1, 0))
        .WithSegment(new SimulatedSegment("seniors", 0.3).StartingAt("hotline", 3).StartingAt("search").Preferring(Channel.Chat, 0.1).WithSuccess(0.8).WithTimes(lasting: 1.5))
        .WithSegment(new SimulatedSegment("commuters", 0.2).Preferring(Channel.App, 6)
            .Meeting(new SimulatedTouchpoint("counter").On(Channel.Store).Ending(succeeded: 1)))
        .WithSurvey(new SimulatedSurvey("after-call").After("hotline", "department").Answering(0.4)
            .Asking(new SimulatedQuestion("satisfied", Scale.ZeroToTen, mean: 7, spread: 0.8).Losing(failure: 2, abandonment: 1, transfer: 0.5, repeat: 0.25, minuteWaiting: 0.05)))
        .WithSurvey(new SimulatedSurvey(new Survey("relation", "How it went")).By(Channel.Email).Inviting(0.5)
            .Answering(0.3, DurationDistribution.LogNormal(Duration.FromHours(20), 2))
            .Asking(new SimulatedQuestion("recommend", Scale.ZeroToTen, mean: 8.5, spread: 1.5).Losing(failure: 2, minuteWaiting: 0.05))
            .Asking(new SimulatedQuestion("ease", new Scale(1, 5, MetricDirection.LowerIsBetter), mean: 2, spread: 0.6).Losing(failure: 1).LeftOutBy(0.1)));

    /// <summary>A touchpoint that everyone meets once, which lets its own numbers be seen.</summary>
    public static SimulatedWorld Only(SimulatedTouchpoint touchpoint, int customers = 20_000) =>
        Simulator.Run(new JourneyModel("only").WithTouchpoint(touchpoint), seed: 5, customers, From, To);
}
