using Cx.Domain.Simulation;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Simulation;

/// <summary>Whatever comes out can have happened.</summary>
public class SimulatedFactTests
{
    [Property(MaxTest = 10)]
    public void Facts_are_valid(long seed)
    {
        var world = Simulator.Run(Office.Model, seed, 200, Office.From, Office.To);
        Assert.Equal(200, world.Customers.Select(c => c.Id).Distinct().Count());
        Assert.Equal(world.Interactions.Count, world.Interactions.Select(i => i.Id).Distinct().Count());
        Assert.Equal(world.Journeys, world.Interactions.Select(i => i.Journey).Distinct().Count());
        Assert.Equal(world.Interactions.OrderBy(i => i.Start).Select(i => i.Id), world.Interactions.Select(i => i.Id));
        var touchpoints = world.Touchpoints.Select(t => t.Id).ToHashSet();
        var customers = world.Customers.Select(c => c.Id).ToHashSet();
        foreach (var i in world.Interactions)
        {
            Assert.Contains(i.Touchpoint, touchpoints);
            Assert.Contains(i.Customer, customers);
            Assert.True(i.Requires.IsDefault || touchpoints.Contains(i.Requires));
            Assert.True(i.Channel.IsStated);
            if (i.Waiting is { } waiting) Assert.Equal(i.End - i.Start, waiting + i.Handling);
            if (i.Task is { } task)
            {
                Assert.InRange(task.Errors!.Value, 0, task.Opportunities!.Value);
                Assert.True(task.Steps >= task.OptimalSteps);
            }
        }
    }

    [Property(MaxTest = 10)]
    public void A_journey_is_in_order_and_causes_are_earlier_interactions_of_it(long seed)
    {
        var world = Simulator.Run(Office.Model, seed, 200, Office.From, Office.To);
        foreach (var journey in world.Interactions.GroupBy(i => i.Journey))
        {
            var steps = journey.OrderBy(i => i.Sequence).ToList();
            Assert.Equal(steps, journey);
            Assert.Equal(Enumerable.Range(0, steps.Count).Select(n => (long?)n), steps.Select(s => s.Sequence));
            Assert.Single(steps.Select(s => s.Customer).Distinct());
            Assert.InRange(steps[0].Start, Office.From, Office.To + Duration.FromDays(4));
            Assert.Null(steps[0].Cause);
            for (int n = 1; n < steps.Count; n++)
            {
                Assert.True(steps[n].Start >= (steps[n - 1].End ?? steps[n - 1].Start));
                if (steps[n].Cause is { } cause) Assert.Contains(cause.Interaction, steps.Take(n).Select(s => s.Id));
            }
        }
    }

    [Fact]
    public void Transfers_repeats_and_answers_say_what_they_continue()
    {
        var world = Simulator.Run(Office.Model, 2, 1000, Office.From, Office.To);
        var byId = world.Interactions.ToDictionary(i => i.Id);
        Interaction Cause(Interaction i) => byId[i.Cause!.Interaction];

        var transfers = world.Interactions.Where(i => i.Touchpoint == "department").ToList();
        Assert.NotEmpty(transfers);
        Assert.All(transfers, i => Assert.Equal((CauseKind.Transferred, "hotline", InteractionDirection.Inbound), (i.Cause!.Kind, Cause(i).Touchpoint, i.Direction)));
        var repeats = world.Interactions.Where(i => i.Cause?.Kind == CauseKind.Repeated).ToList();
        Assert.NotEmpty(repeats);
        Assert.All(repeats, i => Assert.Equal(i.Touchpoint, Cause(i).Touchpoint));
        var answers = world.Interactions.Where(i => i.Touchpoint == "rejection").ToList();
        Assert.NotEmpty(answers);
        Assert.All(answers, i => Assert.Equal((CauseKind.FollowedUp, "form", InteractionDirection.Outbound), (i.Cause!.Kind, Cause(i).Touchpoint, i.Direction)));
        Assert.All(world.Interactions.Where(i => i.Touchpoint == "search"), i => Assert.Null(i.Cause));
    }

    [Fact]
    public void A_transfer_keeps_the_channel_where_it_can_and_asks_for_no_opening_hours()
    {
        var closed = new OpeningHours(DateTimeZone.Utc, new LocalTime(3, 0), new LocalTime(3, 1), IsoDayOfWeek.Sunday);
        var world = Simulator.Run(
            new JourneyModel("m")
                .WithTouchpoint(new SimulatedTouchpoint("a").On(Channel.Phone).On(Channel.Chat).On(Channel.Web).TransferredTo("b", 1))
                .WithTouchpoint(new SimulatedTouchpoint("b").On(Channel.Phone).On(Channel.Chat).Open(closed)),
            1, 500, Office.From, Office.To);
        foreach (var journey in world.Interactions.GroupBy(i => i.Journey).Select(j => j.ToArray()))
        {
            Assert.Equal(journey[0].Start, journey[1].Start);
            if (journey[0].Channel != Channel.Web) Assert.Equal(journey[0].Channel, journey[1].Channel);
        }
    }

    [Fact]
    public void What_the_model_does_not_say_is_not_made_up()
    {
        var i = Assert.Single(Office.Only(new SimulatedTouchpoint("letter"), 1).Interactions);
        Assert.Equal(new Interaction("letter", i.Start).WithId("only-1-1-1").WithCustomer("only-1").WithJourney("only-1-1").WithSequence(0).WithDirection(InteractionDirection.Inbound), i);
    }

    [Fact]
    public void Opening_hours_hold_on_the_clock_on_the_wall_through_the_change_of_clocks()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Warsaw"];
        var hours = new OpeningHours(zone, new LocalTime(2, 15), new LocalTime(16, 0), IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday);
        var world = Office.Only(new SimulatedTouchpoint("counter").Open(hours));
        Assert.All(world.Interactions, i =>
        {
            var local = i.Start.InZone(zone).LocalDateTime;
            Assert.Contains(local.DayOfWeek, hours.Days);
            Assert.InRange(local.TimeOfDay, hours.From, hours.To);
            Assert.NotEqual(hours.To, local.TimeOfDay);
        });
        // Who met it closed comes within an hour of its opening, and not all at once.
        Assert.True(world.Interactions.Select(i => i.Start).Distinct().Count() > 19_000);
    }

    [Fact]
    public void Arrivals_follow_the_profile()
    {
        var zone = DateTimeZoneProviders.Tzdb["Asia/Jerusalem"];
        int[] hours = [.. Enumerable.Range(0, 24).Select(h => h is >= 9 and < 12 ? 3 : h is >= 12 and < 18 ? 1 : 0)];
        var model = new JourneyModel("m").WithTouchpoint(new SimulatedTouchpoint("a"))
            .Arriving(new ArrivalProfile(zone).WithDays(2, 1, 1, 1, 1, 0, 2).WithHours(hours));
        var starts = Simulator.Run(model, 1, 30_000, Office.From, Office.From + Duration.FromDays(56)).Interactions.Select(i => i.Start.InZone(zone)).ToList();
        Assert.DoesNotContain(starts, s => s.DayOfWeek == IsoDayOfWeek.Saturday || s.Hour is < 9 or >= 18);
        Assert.Equal(9.0 / 15, starts.Count(s => s.Hour < 12) / 30_000.0, 0.015);
        Assert.Equal(2.0 / 8, starts.Count(s => s.DayOfWeek == IsoDayOfWeek.Sunday) / 30_000.0, 0.015);
        Assert.Equal(1.0 / 8, starts.Count(s => s.DayOfWeek == IsoDayOfWeek.Friday) / 30_000.0, 0.015);
    }

    [Property(MaxTest = 50)]
    public void Arrivals_stay_in_the_window_however_short(long seed, byte hour, ushort milliseconds)
    {
        var from = Instant.FromUtc(2026, 3, 29, 0, 0) + Duration.FromMinutes(hour * 7);
        var to = from + Duration.FromTicks((milliseconds * 10_000L) + 1);
        var model = new JourneyModel("m").WithTouchpoint(new SimulatedTouchpoint("a"));
        var zone = DateTimeZoneProviders.Tzdb["Australia/Lord_Howe"];
        foreach (var m in new[] { model, model.Arriving(new ArrivalProfile(zone)), model.WithResolution(Duration.FromHours(5)) })
            Assert.All(Simulator.Run(m, seed, 20, from, to).Interactions, i => Assert.True(i.Start >= from && i.Start < to));
    }

    [Fact]
    public void Times_are_whole_multiples_of_the_resolution()
    {
        var world = Simulator.Run(Office.Model.WithResolution(Duration.FromSeconds(1)), 4, 300, Office.From, Office.To);
        Assert.All(world.Interactions, i => Assert.Equal(0, (i.Start - Office.From).BclCompatibleTicks % NodaConstants.TicksPerSecond));
        Assert.All(world.Interactions, i => Assert.Equal(0, ((i.End ?? i.Start) - i.Start).BclCompatibleTicks % NodaConstants.TicksPerSecond));
    }

    [Fact]
    public void A_journey_that_goes_in_circles_is_cut_and_counted()
    {
        var circle = new JourneyModel("m").WithTouchpoint(new SimulatedTouchpoint("a").Then("a", 0.999)).WithLongestJourney(7);
        var world = Simulator.Run(circle, 1, 100, Office.From, Office.To);
        Assert.Equal(100, world.Journeys);
        Assert.InRange(world.CutJourneys, 95, 100);
        Assert.Equal(7, world.Interactions.GroupBy(i => i.Journey).Max(j => j.Count()));
    }

    [Fact]
    public void It_makes_a_log_whose_journeys_are_those_simulated()
    {
        var world = Simulator.Run(Office.Model, 1, 400, Office.From, Office.To);
        var journeys = InteractionLog.Of(world.Interactions).Describe(world.Touchpoints).Journeys(JourneyPolicy.ById());
        Assert.Equal(world.Journeys, journeys.Count);
        Assert.Equal(0, journeys.Ties);
    }
}
