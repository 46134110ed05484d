using Cx.Domain.Simulation;
using Cx.Domain.Statistics;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Simulation;

/// <summary>What is observed agrees with what the model says, within what chance allows.</summary>
public class FrequencyTests
{
    private static readonly SimulatedWorld World = Simulator.Run(Office.Model, 11, 20_000, Office.From, Office.To);

    // Of the segment in which nothing differs.
    private static readonly ILookup<string, Interaction> ByTouchpoint = Of(null).ToLookup(i => i.Touchpoint.Value);

    [Fact]
    public void Outcomes_are_as_likely_as_said()
    {
        Observed.Agrees(0.95, ByTouchpoint["search"], i => i.Outcome == Outcome.Succeeded);
        Observed.Agrees(0.02, ByTouchpoint["search"], i => i.Outcome == Outcome.Abandoned);
        Observed.Agrees(0.7, ByTouchpoint["form"], i => i.Outcome == Outcome.Succeeded);
        Observed.Agrees(0.1, ByTouchpoint["form"], i => i.Outcome == Outcome.Failed);
        Assert.All(ByTouchpoint["rejection"], i => Assert.Equal(Outcome.Failed, i.Outcome));
        Assert.All(ByTouchpoint["decision"], i => Assert.Equal(Outcome.Unknown, i.Outcome));
    }

    [Fact]
    public void Channels_starts_and_requirements_are_as_likely_as_said()
    {
        Observed.Agrees(0.75, ByTouchpoint["search"], i => i.Channel == Channel.Web);
        Observed.Agrees(0.2, ByTouchpoint["hotline"], i => i.Channel == Channel.Chat);
        Observed.Agrees(0.6, Of(null).Where(i => i.Sequence == 0), i => i.Touchpoint == "search");
        Observed.Agrees(0.5, ByTouchpoint["rejection"], i => i.Requires == "counter");
        Assert.All(ByTouchpoint["department"], i => Assert.Equal(i.Outcome == Outcome.Failed, i.Requires == "counter"));
    }

    [Fact]
    public void Steps_follow_as_often_as_said()
    {
        Observed.Agrees(0.8, After("search", Outcome.Succeeded), next => next == "form");
        Observed.Agrees(0.5, After("search", Outcome.Failed), next => next == "hotline");
        Observed.Agrees(1, After("search", Outcome.Abandoned), next => next is null);
        Observed.Agrees(0.3, After("form", Outcome.Succeeded), next => next == "rejection");
        Observed.Agrees(0.3, After("form", Outcome.Abandoned), next => next == "form");
        Observed.Agrees(0.6, After("hotline", Outcome.Failed), next => next == "department");
        Observed.Agrees(0.45, After("hotline", Outcome.Abandoned), next => next == "hotline");
        Observed.Agrees(0.35, After("rejection", Outcome.Failed), next => next == "form");
        Observed.Agrees(0.3, After("rejection", Outcome.Failed), next => next is null);
    }

    [Fact]
    public void Times_have_the_medians_said()
    {
        Observed.MedianAgrees(15, 1.6, ByTouchpoint["search"].Select(i => i.End!.Value - i.Start));
        Observed.MedianAgrees(360, 1.8, ByTouchpoint["form"].Select(i => i.End!.Value - i.Start));
        Observed.MedianAgrees(240, 2, ByTouchpoint["department"].Select(i => i.Waiting!.Value));
        Observed.MedianAgrees(1200, 1.4, ByTouchpoint["department"].Select(i => i.Handling!.Value));
    }

    [Fact]
    public void The_impatient_leave_while_they_wait()
    {
        var left = ByTouchpoint["hotline"].Where(i => i.Outcome == Outcome.Abandoned).ToList();
        Assert.All(left, i => Assert.Equal(Duration.Zero, i.Handling));
        // Wait and patience are log-normal: the share is that of a normal difference below zero.
        double z = Math.Log(3) / Math.Sqrt(Math.Pow(Math.Log(2), 2) + Math.Pow(Math.Log(1.5), 2));
        Observed.Agrees(Normal.UpperTail(z), ByTouchpoint["hotline"], i => i.Outcome == Outcome.Abandoned);
    }

    [Fact]
    public void Tasks_take_the_steps_and_errors_said()
    {
        var tasks = ByTouchpoint["search"].Select(i => i.Task!).ToList();
        Assert.Equal(6 * 0.05, tasks.Average(t => t.Errors!.Value), 0.02);
        Assert.Equal(1.5, tasks.Average(t => t.Steps!.Value - 3), 0.07);
        Observed.Agrees(0.4, tasks, t => t.Steps == 3);
    }

    [Fact]
    public void Journeys_per_customer_are_as_many_as_said()
    {
        var counts = World.Interactions.GroupBy(i => i.Customer).Select(c => c.Select(i => i.Journey).Distinct().Count()).ToList();
        Observed.Agrees(0.78, counts, c => c == 1);
        Observed.Agrees(0.18, counts, c => c == 2);
        Observed.Agrees(0.04, counts, c => c == 3);
    }

    [Fact]
    public void Segments_have_their_shares_and_differ_as_said()
    {
        Observed.Agrees(0.3, World.Customers, c => c.Segments.Contains("seniors"));
        Observed.Agrees(0.2, World.Customers, c => c.Segments.Contains("commuters"));
        Observed.Agrees(0.5, World.Customers, c => c.Segments.Count == 0);

        var seniors = Of("seniors").ToLookup(i => i.Touchpoint.Value);
        Observed.Agrees(0.75, Of("seniors").Where(i => i.Sequence == 0), i => i.Touchpoint == "hotline");
        Observed.Agrees(0.95 * 0.8, seniors["search"], i => i.Outcome == Outcome.Succeeded);
        Observed.Agrees(0.24 * 0.6, seniors["search"], i => i.Outcome == Outcome.Failed);
        Observed.Agrees(0.025 / 1.025, seniors["hotline"], i => i.Channel == Channel.Chat);
        Observed.MedianAgrees(15 * 1.5, 1.6, seniors["search"].Select(i => i.End!.Value - i.Start));
        Observed.MedianAgrees(240, 2, seniors["department"].Select(i => i.Waiting!.Value));

        var commuters = Of("commuters").ToLookup(i => i.Touchpoint.Value);
        Observed.Agrees(6 / 9.0, commuters["search"], i => i.Channel == Channel.App);
        Assert.All(commuters["counter"], i => Assert.Equal((Outcome.Succeeded, null), (i.Outcome, i.End)));
    }

    [Fact]
    public void A_segment_that_succeeds_more_takes_it_from_failing_and_leaving()
    {
        var model = new JourneyModel("m").WithTouchpoint(new SimulatedTouchpoint("a").Ending(succeeded: 0.4, failed: 0.3, abandoned: 0.1))
            .WithSegment(new SimulatedSegment("able", 0.5).WithSuccess(1.5)).WithSegment(new SimulatedSegment("best", 0.5).WithSuccess(100));
        var world = Simulator.Run(model, 1, 40_000, Office.From, Office.To);
        var able = Of(world, "able").ToList();
        Observed.Agrees(0.6, able, i => i.Outcome == Outcome.Succeeded);
        Observed.Agrees(0.15, able, i => i.Outcome == Outcome.Failed);
        Observed.Agrees(0.05, able, i => i.Outcome == Outcome.Abandoned);
        Observed.Agrees(0.8, Of(world, "best"), i => i.Outcome == Outcome.Succeeded);
        Observed.Agrees(0.2, Of(world, "best"), i => i.Outcome == Outcome.Unknown);
    }

    private static IEnumerable<Interaction> Of(string? segment) => Of(World, segment);

    private static IEnumerable<Interaction> Of(SimulatedWorld world, string? segment)
    {
        var ids = world.Customers.Where(c => segment is null ? c.Segments.Count == 0 : c.Segments.Contains(segment)).Select(c => c.Id).ToHashSet();
        return world.Interactions.Where(i => ids.Contains(i.Customer));
    }

    private static IEnumerable<string?> After(string touchpoint, Outcome outcome) =>
        from journey in Of(null).GroupBy(i => i.Journey).Select(j => j.ToArray())
        from n in Enumerable.Range(0, journey.Length)
        where journey[n].Touchpoint == touchpoint && journey[n].Outcome == outcome
        select n + 1 < journey.Length ? journey[n + 1].Touchpoint.Value : null;
}
