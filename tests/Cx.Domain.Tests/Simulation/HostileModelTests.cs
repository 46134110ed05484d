using Cx.Domain.Simulation;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Simulation;

/// <summary>Models that make no sense are refused where they are written, or when they are run, by name.</summary>
public class HostileModelTests
{
    private static readonly SimulatedTouchpoint A = new("a");
    private static readonly JourneyModel Model = new JourneyModel("m").WithTouchpoint(A);

    public static TheoryData<JourneyModel, string> Unrunnable => new()
    {
        { new JourneyModel("m"), "no touchpoint" },
        { Model.WithTouchpoint(A.Then("nowhere", 0.5)), "'nowhere' that 'a' leads to" },
        { Model.WithTouchpoint(A.Requiring("nowhere")), "'nowhere' that 'a' leads to" },
        { Model.StartingAt("nowhere"), "'nowhere' that journeys start at" },
        { Model.StartingAt("a", 0), "no journey starts" },
        { Model.WithTouchpoint(A.Then("a", 1)), "no journey ever ends that comes to the touchpoint 'a'" },
        { Model.WithTouchpoint(A.Then("b", 0.5)).WithTouchpoint(new SimulatedTouchpoint("b").Then("c", 1)).WithTouchpoint(new SimulatedTouchpoint("c").Then("b", 1)), "comes to the touchpoint 'b'" },
        { Model.WithTouchpoint(A.Ending(succeeded: 1).Then("a", 1, when: Outcome.Succeeded)), "no journey ever ends" },
        { Model.WithSegment(new SimulatedSegment("s", 0.1).StartingAt("nowhere")), "for the segment 's': it doesn't have the touchpoint 'nowhere'" },
        { Model.WithSegment(new SimulatedSegment("s", 0.1).Meeting(new SimulatedTouchpoint("b"))), "'b' that differs" },
        { Model.WithSegment(new SimulatedSegment("s", 0.1).Meeting(A.Then("b", 1))), "'b' that 'a' leads to" },
        { Model.WithSurvey(new SimulatedSurvey("q").After("nowhere")), "'nowhere' that the survey 'q' is about" },
        { Model.Arriving(new ArrivalProfile(DateTimeZone.Utc).WithDays(0, 0, 0, 0, 0, 0, 1)), "no time in the window" },
    };

    [Theory]
    [MemberData(nameof(Unrunnable))]
    public void What_cannot_be_run_is_named(JourneyModel model, string named)
    {
        var refused = Assert.Throws<ArgumentException>(nameof(model), () => Simulator.Run(model, 1, 1, Office.From, Office.From + Duration.FromDays(2)));
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_way_out_by_impatience_is_a_way_out()
    {
        var model = Model.WithTouchpoint(A.Waiting(Duration.FromMinutes(5), 2).LeavingAfter(Duration.FromMinutes(5), 2).Ending(succeeded: 1).RepeatedAt("a", 1, when: Outcome.Succeeded));
        Assert.Equal(50, Simulator.Run(model, 1, 50, Office.From, Office.To).Journeys);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_probability_is_refused(double p)
    {
        Assert.Throws<ArgumentOutOfRangeException>("probability", () => A.Then("a", p));
        Assert.Throws<ArgumentOutOfRangeException>("probability", () => A.Requiring("a", p));
        Assert.Throws<ArgumentOutOfRangeException>("succeeded", () => A.Ending(p));
        Assert.Throws<ArgumentOutOfRangeException>("failed", () => A.Ending(0, p));
        Assert.Throws<ArgumentOutOfRangeException>("abandoned", () => A.Ending(0, 0, p));
        Assert.Throws<ArgumentOutOfRangeException>("errorRate", () => A.Trying("t", errorRate: p));
        Assert.Throws<ArgumentOutOfRangeException>("share", () => new SimulatedSegment("s", p));
        Assert.Throws<ArgumentOutOfRangeException>("shares", () => Model.WithJourneysPerCustomer(p));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1e7)]
    [InlineData(double.NaN)]
    public void Weights_and_factors_out_of_range_are_refused(double weight)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(weight), () => A.On(Channel.Web, weight));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(weight), () => Model.StartingAt("a", weight));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(weight), () => new SimulatedSegment("s", 1).StartingAt("a", weight));
        Assert.Throws<ArgumentOutOfRangeException>("factor", () => new SimulatedSegment("s", 1).Preferring(Channel.Web, weight));
        Assert.Throws<ArgumentOutOfRangeException>("factor", () => new SimulatedSegment("s", 1).WithSuccess(weight));
        Assert.Throws<ArgumentOutOfRangeException>("lasting", () => new SimulatedSegment("s", 1).WithTimes(weight));
        Assert.Throws<ArgumentOutOfRangeException>("waiting", () => new SimulatedSegment("s", 1).WithTimes(1, weight));
        Assert.Throws<ArgumentOutOfRangeException>("extraSteps", () => A.Trying("t", 1, weight));
    }

    [Fact]
    public void Probabilities_of_more_than_one_together_are_refused_where_they_are_written()
    {
        Assert.Throws<ArgumentException>(() => A.Then("a", 0.6).Then("b", 0.5));
        Assert.Throws<ArgumentException>(() => A.Then("a", 0.6).Then("b", 0.5, when: Outcome.Failed));
        Assert.Throws<ArgumentException>("succeeded", () => A.Ending(0.6, 0.3, 0.2));
        Assert.Throws<ArgumentException>("segment", () => Model.WithSegment(new SimulatedSegment("s", 0.6)).WithSegment(new SimulatedSegment("t", 0.5)));
        Assert.Throws<ArgumentException>("shares", () => Model.WithJourneysPerCustomer(0.5, 0.4));
        // Exactly one together is fine, although 0.6 + 0.3 + 0.1 isn't in binary.
        A.Then("a", 0.6).Then("b", 0.3).Then("c", 0.1);
        A.Then("a", 0.6, when: Outcome.Failed).Then("b", 0.6, when: Outcome.Abandoned).Then("c", 0.4);
        Model.WithJourneysPerCustomer(0.6, 0.3, 0.1);
        Model.WithSegment(new SimulatedSegment("s", 0.6)).WithSegment(new SimulatedSegment("s", 0.9));
    }

    [Fact]
    public void Nothing_and_nonsense_are_refused()
    {
        Assert.Throws<ArgumentException>("name", () => new JourneyModel(""));
        Assert.Throws<ArgumentNullException>("touchpoint", () => new SimulatedTouchpoint((Touchpoint)null!));
        Assert.Throws<ArgumentException>(() => new SimulatedTouchpoint(default(Id<Touchpoint>)));
        Assert.Throws<ArgumentException>(() => A.Then(default, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>("when", () => A.Then("a", 0.5, when: (Outcome)9));
        Assert.Throws<ArgumentException>("channel", () => A.On(default));
        Assert.Throws<ArgumentException>("channel", () => A.On(Channel.Web).On(Channel.Web));
        Assert.Throws<ArgumentOutOfRangeException>("interactions", () => Model.WithLongestJourney(0));
        Assert.Throws<ArgumentOutOfRangeException>("interactions", () => Model.WithLongestJourney(1001));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Model.WithResolution(Duration.FromTicks(1)));
        Assert.Throws<ArgumentOutOfRangeException>("optimalSteps", () => A.Trying("t", -1));
        Assert.Throws<ArgumentOutOfRangeException>("opportunities", () => A.Trying("t", opportunities: 10_001));
        Assert.Throws<KeyNotFoundException>(() => Model.At("b"));
        Assert.Throws<ArgumentException>("to", () => OpeningHours.OnWorkdays(DateTimeZone.Utc, new LocalTime(9, 0), new LocalTime(9, 0)));
        Assert.Throws<ArgumentException>("days", () => new OpeningHours(DateTimeZone.Utc, new LocalTime(9, 0), new LocalTime(10, 0)));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => new OpeningHours(DateTimeZone.Utc, new LocalTime(9, 0), new LocalTime(10, 0), IsoDayOfWeek.None));
        Assert.Throws<ArgumentException>("weights", () => new ArrivalProfile(DateTimeZone.Utc).WithDays(1, 2));
        Assert.Throws<ArgumentException>("weights", () => new ArrivalProfile(DateTimeZone.Utc).WithDays(0, 0, 0, 0, 0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("weights", () => new ArrivalProfile(DateTimeZone.Utc).WithDays(0, 0, 0, 0, 0, 0, -1));
    }

    [Fact]
    public void Windows_and_numbers_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentNullException>("model", () => Simulator.Run(null!, 1, 1, Office.From, Office.To));
        Assert.Throws<ArgumentOutOfRangeException>("customers", () => Simulator.Run(Model, 1, -1, Office.From, Office.To));
        Assert.Throws<ArgumentOutOfRangeException>("to", () => Simulator.Run(Model, 1, 1, Office.From, Office.From));
        Assert.Throws<ArgumentOutOfRangeException>("to", () => Simulator.Run(Model, 1, 1, Office.From, Instant.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>("to", () => Simulator.Run(Model, 1, 1, Office.From, Office.From + Duration.FromDays(40_000)));
        Assert.Throws<ArgumentOutOfRangeException>("from", () => Simulator.Run(Model, 1, 1, Instant.MinValue, Office.To));
        Assert.Empty(Simulator.Run(Model, 1, 0, Office.From, Office.To).Customers);
    }

    [Fact]
    public void The_longest_times_the_model_can_have_do_not_overflow()
    {
        var slow = A.Waiting(DurationDistribution.Longest, 10).Lasting(DurationDistribution.Longest, 10).Then("a", 0.9999, DurationDistribution.LogNormal(DurationDistribution.Longest, 10));
        var model = Model.WithTouchpoint(slow).WithLongestJourney(1000).WithSegment(new SimulatedSegment("s", 1).WithTimes(100, 100))
            .Arriving(new ArrivalProfile(DateTimeZone.Utc).WithDays(1000, 0, 1000, 0, 0, 0, 1000).WithHours([.. Enumerable.Repeat(1000, 24)]));
        var to = Instant.FromUtc(5000, 1, 1, 0, 0);
        Assert.InRange(Simulator.Run(model, 1, 3, to - Duration.FromDays(36_600), to).Interactions.Count, 3, 3000);
    }
}
