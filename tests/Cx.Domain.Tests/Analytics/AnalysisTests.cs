using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Analytics;

public class AnalysisTests
{
    private static readonly Instant Noon = Instant.FromUtc(2024, 5, 1, 12, 0);

    /// <summary>retentioneering 3.3.0 @359bf2c6, tests/tooling/fixtures/transition_matrix_corr.py, full_corr (three decimals).</summary>
    [Fact]
    public void Transitions_as_shares_of_all_transitions()
    {
        var transitions = Paths("ABACAB", "ABCCC", "CDCDCD").Transitions();
        double Share(string from, string to) => transitions.SingleOrDefault(t => t.From == from && t.To == to)?.Share.Value ?? 0;
        double[][] expected = [[0, .214, .071, 0], [.071, 0, .071, 0], [.071, 0, .143, .214], [0, 0, .143, 0]];
        string[] names = ["A", "B", "C", "D"];
        for (var from = 0; from < 4; from++)
            for (var to = 0; to < 4; to++) Assert.Equal(expected[from][to], Share(names[from], names[to]), 0.0005);
        Assert.Equal(14, transitions.Total);
        Assert.Equal("A → B: 3", transitions[0].ToString());
        Assert.Equal("8 different transitions of 14", transitions.ToString());
    }

    [Fact]
    public void The_end_of_the_journey_is_one_of_a_touchpoints_exits()
    {
        var transitions = Paths("AB", "AB", "A").Transitions();
        var only = Assert.Single(transitions);
        Assert.Equal((2.0 / 3, 1.0), ((double)only.Probability!, (double)only.Share!));
    }

    /// <summary>Computed by hand from the definition: four journeys over ad, web and shop.</summary>
    [Fact]
    public void Channel_preference_tells_use_from_first_choice()
    {
        string[][] journeys = [["ad", "web", "shop"], ["web", "web"], ["shop"], ["ad", "shop"]];
        var builder = new InteractionLogBuilder();
        for (var j = 0; j < journeys.Length; j++)
            for (var i = 0; i < journeys[j].Length; i++) builder.Journey($"j{j}").Touchpoint("t").Channel(journeys[j][i]).At(Noon + Duration.FromMinutes(i)).Add();
        var channels = builder.ToLog().Journeys(JourneyPolicy.ById()).Channels();
        Assert.Equal(["shop", "web", "ad"], channels.Select(c => c.Channel.Name));
        Assert.Equal([.375, .375, .25], channels.Select(c => c.ShareOfInteractions.Value));
        Assert.Equal([.25, .25, .5], channels.Select(c => c.ShareOfFirstChoices.Value));
        Assert.Equal([.75, .5, .5], channels.Select(c => c.ShareOfJourneys.Value));
        Assert.Equal(0, channels.Unstated);
    }

    [Fact]
    public void Interactions_without_a_channel_are_counted_apart()
    {
        var builder = new InteractionLogBuilder();
        builder.Journey("a").Touchpoint("t").At(Noon).Add();
        builder.Journey("a").Touchpoint("t").At(Noon + Duration.FromMinutes(1)).Channel("web").Add();
        builder.Journey("b").Touchpoint("t").At(Noon).Channel("app").Add();
        builder.Journey("c").Touchpoint("t").At(Noon).Add();
        var channels = builder.ToLog().Journeys(JourneyPolicy.ById()).Channels();
        Assert.Equal((2L, 2L, 1L, 2L), (channels.Interactions, channels.Journeys, channels.FirstChoices, channels.Unstated));
        Assert.Equal([.5, .5], channels.Select(c => c.ShareOfInteractions.Value));
        Assert.Equal([1.0, 0.0], channels.Select(c => c.ShareOfFirstChoices.Value));
        var none = Paths("AB").Channels();
        Assert.Empty(none);
        Assert.Equal(2, none.Unstated);
    }

    /// <summary>bupaverse/edeaR @e8e36f5, tests/testthat/test_throughput_time.R (MIT): minutes from first to last; one event takes 0, not nothing.</summary>
    [Fact]
    public void Throughput_time_in_minutes()
    {
        (string Who, Instant First, Instant Last)[] patients =
        [
            ("John Doe", Instant.FromUtc(2017, 5, 10, 8, 33, 26), Instant.FromUtc(2017, 5, 11, 14, 52, 36)),
            ("Jane Doe", Instant.FromUtc(2017, 5, 11, 9, 53, 46), Instant.FromUtc(2017, 5, 12, 10, 46, 21)),
            ("George Doe", Instant.FromUtc(2017, 5, 12, 8, 52, 23), Instant.FromUtc(2017, 5, 12, 8, 52, 23)),
        ];
        var rows = patients.SelectMany(p => new[] { (p.Who, At: p.First), (p.Who, At: p.Last) }.Distinct());
        var journeys = InteractionLog.From(rows, c => c.Customer(r => r.Who).Touchpoint(_ => "t").At(r => r.At)).Journeys(JourneyPolicy.ByCustomer());
        Assert.Equal([1819.16667, 1492.58333, 0], journeys.Select(j => Math.Round(j.Duration.TotalMinutes, 5)));
        Assert.Equal(1103.916667, journeys.Durations().Mean!.Value.TotalMinutes, 1e-6);
        Assert.Equal(1492.58333, journeys.Durations().Median!.Value.TotalMinutes, 1e-5);
    }

    /// <summary>
    /// retentioneering 3.3.0 @359bf2c6, tests/tooling/fixtures/funnel_corr.py, funnel_closed_corr: catalog, either of two products
    /// (p here), cart (k) and payment (d) of 8 users; x is an event outside the funnel.
    /// </summary>
    [Fact]
    public void A_closed_funnel_needs_every_stage_after_the_one_before()
    {
        var funnel = Paths("cppkd", "ppkd", "ppccxkd", "cppcpxkd", "pppxkd", "ppccxkd", "cppcpxdk", "cppcpxdk").Funnel("c", "p", "k", "d");
        Assert.Equal([6, 4, 4, 2], funnel.Steps.Select(s => s.Journeys));
        Assert.Equal([100, 66.67, 66.67, 33.33], funnel.Steps.Select(s => Math.Round(s.OfFirst.Value * 100, 2)));
        Assert.Equal([66.67, 100, 50], funnel.Steps.Skip(1).Select(s => Math.Round(s.OfPrevious.Value * 100, 2)));
    }

    /// <summary>GrowthBook docs, funnel-metrics.mdx (PR #6628): 1000 exposed, then 400, 120 and 60.</summary>
    [Fact]
    public void Funnel_step_rates_of_all_and_of_the_step_before()
    {
        var paths = Enumerable.Repeat("xabc", 60).Concat(Enumerable.Repeat("xab", 60)).Concat(Enumerable.Repeat("xa", 280)).Concat(Enumerable.Repeat("x", 600));
        var funnel = Paths([.. paths]).Funnel("a", "b", "c");
        Assert.Equal([.4, .12, .06], funnel.Steps.Select(s => s.OfAll.Value));
        Assert.Equal([.4, .3, .5], funnel.Steps.Select(s => s.OfPrevious.Value));
        Assert.Equal([.6, .7, .5], funnel.Steps.Select(s => s.DropOff.Value), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal([600, 280, 60], funnel.Steps.Select(s => s.Lost));
        Assert.Equal([1, .3, .15], funnel.Steps.Select(s => s.OfFirst.Value));
        Assert.Equal(.06, funnel.Conversion.Value);
        Assert.Equal([null, Duration.FromMinutes(1), Duration.FromMinutes(1)], funnel.Steps.Select(s => s.MedianTime));
        Assert.Equal("60 of 1000 journeys pass 3 steps", funnel.ToString());
    }

    [Fact]
    public void A_funnel_may_meet_a_touchpoint_again_but_only_at_a_later_position()
    {
        var journeys = Paths("A", "AA", "ABA");
        Assert.Equal([3, 2], journeys.Funnel("A", "A").Steps.Select(s => s.Journeys));
        Assert.Equal([3, 0], journeys.Funnel("A", "unheard of").Steps.Select(s => s.Journeys));
        Assert.Equal([true, false], journeys.Funnel("A", "unheard of").Steps.Select(s => s.IsKnown));
        Assert.Equal("A: 3; unheard of: 0, not in the log", string.Join("; ", journeys.Funnel("A", "unheard of").Steps));
        Assert.Throws<ArgumentException>(() => journeys.Funnel());
        Assert.Throws<ArgumentException>(() => journeys.Funnel("A", default));
    }

    [Fact]
    public void Positions_in_a_funnel_count_not_times()
    {
        var log = InteractionLog.From("AB", c => c.Customer(_ => "anna").Touchpoint(r => r.ToString()).At(_ => Noon));
        var journeys = log.Journeys(JourneyPolicy.ByCustomer());
        Assert.Equal(1, journeys.Funnel("A", "B").Conversion.Value);
        Assert.Equal(0, journeys.Funnel("B", "A").Conversion.Value);
    }

    [Fact]
    public void Drop_off_by_position()
    {
        var steps = Paths("ABC", "AB", "AB", "A").DropOff();
        Assert.Equal(["1: 1 of 4 end", "2: 2 of 3 end", "3: 1 of 1 end"], steps.Select(s => s.ToString()));
        Assert.Equal([.25, 2.0 / 3, 1], steps.Select(s => s.DropOff.Value));
    }

    [Fact]
    public void Variants_come_by_frequency_then_by_their_touchpoints_one_by_one()
    {
        var builder = new InteractionLogBuilder();
        string[][] paths = [["b"], ["a b"], ["a", "b"], ["a", "b"], ["a"], ["a", "a"], ["Z"]];
        for (var j = 0; j < paths.Length; j++)
            for (var i = 0; i < paths[j].Length; i++) builder.Journey($"j{j}").Touchpoint(paths[j][i]).At(Noon + Duration.FromMinutes(i)).Add();
        var variants = builder.ToLog().Journeys(JourneyPolicy.ById()).Variants();
        Assert.Equal(["2 × a → b", "1 × Z", "1 × a", "1 × a → a", "1 × a b", "1 × b"], variants.Select(v => v.ToString()));
        Assert.Equal(2.0 / 7, variants[0].Share.Value);
        Assert.Equal(1, variants[^1].Coverage.Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => variants[0].Touchpoints[2]);
        Assert.Equal("1 × " + string.Join(" → ", Enumerable.Repeat("A", 10)) + " → …", Paths("AAAAAAAAAAA").Variants()[0].ToString());
    }

    [Fact]
    public void Many_different_touchpoints_are_counted_as_few()
    {
        var random = new Random(3);
        var few = Enumerable.Range(0, 5000).Select(i => (Journey: i / 25, Touchpoint: "t" + random.Next(30))).ToList();
        var unused = Enumerable.Range(0, 5000).Select(i => (Journey: -1, Touchpoint: "unused" + i));
        static JourneySet Journeys(IEnumerable<(int Journey, string Touchpoint)> rows) => InteractionLog
            .From(rows, c => c.Journey(r => r.Journey).Touchpoint(r => r.Touchpoint).At(_ => Noon)).Where(e => e.Journey != "-1").Journeys(JourneyPolicy.ById());
        Assert.Equal(Journeys(few).Transitions().Select(t => t.ToString()), Journeys(few.Concat(unused)).Transitions().Select(t => t.ToString()));
    }

    [Fact]
    public void Nothing_gives_no_data()
    {
        var journeys = Paths();
        Assert.Empty(journeys.Transitions());
        Assert.Empty(journeys.Starts());
        Assert.Empty(journeys.Ends());
        Assert.Empty(journeys.Variants());
        Assert.Empty(journeys.Touchpoints());
        Assert.Empty(journeys.Channels());
        Assert.Empty(journeys.DropOff());
        Assert.Equal("no data", journeys.Durations().ToString());
        Assert.Null(journeys.Durations().Quantile(0.25));
        Assert.False(journeys.Funnel("A").Conversion.IsDefined);
        Assert.Equal(0, journeys.Funnel("A").Steps[0].Journeys);
    }

    [Fact]
    public void One_interaction_is_a_journey()
    {
        var journeys = Paths("A");
        Assert.Empty(journeys.Transitions());
        Assert.Equal("A: 1", Assert.Single(journeys.Starts()).ToString());
        Assert.Equal("A: 1 interactions in 1 journeys", Assert.Single(journeys.Touchpoints()).ToString());
        Assert.Equal(Duration.Zero, journeys.Durations().Max);
        Assert.Equal("1 journeys, median 0:00:00:00", journeys.Durations().ToString());
    }

    [Fact]
    public void Durations_over_all_of_time_do_not_overflow()
    {
        var rows = Enumerable.Range(0, 2000).SelectMany(i => new[] { (i, Instant.MinValue), (i, Instant.MaxValue) });
        var durations = InteractionLog.From(rows, c => c.Journey(r => r.i).Touchpoint(_ => "t").At(r => r.Item2)).Journeys(JourneyPolicy.ById()).Durations();
        Assert.Equal(durations.Max, durations.Mean);
        Assert.Equal(durations.Min, durations.Max);
        Assert.Throws<ArgumentOutOfRangeException>(() => durations.Quantile(1.01));
        Assert.Throws<ArgumentOutOfRangeException>(() => durations.Quantile(double.NaN));
    }

    /// <summary>Journeys of touchpoints that are named by a letter each, a minute apart.</summary>
    private static JourneySet Paths(params string[] paths)
    {
        var builder = new InteractionLogBuilder();
        for (var j = 0; j < paths.Length; j++)
            for (var i = 0; i < paths[j].Length; i++) builder.Journey($"j{j}").Touchpoint(paths[j][i].ToString()).At(Noon + Duration.FromMinutes(i)).Add();
        return builder.ToLog().Journeys(JourneyPolicy.ById());
    }
}
