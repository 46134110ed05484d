using System;
using System.Diagnostics;
using System.Linq;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Journeys;

/// <summary>Inputs made to hurt. The bounds are generous: they tell n log n from n², not a fast machine from a slow one.</summary>
public class HostileLogTests
{
    private const int Million = 1_000_000;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("random")]
    [InlineData("reversed")]
    [InlineData("tied")]
    [InlineData("sawtooth")]
    public void A_million_interactions_of_one_customer(string shape)
    {
        var random = new Random(1);
        var times = Enumerable.Range(0, Million).Select(i => shape switch
        {
            "random" => random.Next(),
            "reversed" => Million - i,
            "tied" => 0L,
            _ => i % 33,
        }).ToArray();
        var sequence = Enumerable.Range(0, Million).Select(i => (long)(Million - i)).ToArray();
        var watch = Stopwatch.StartNew();
        var log = new InteractionColumns().Touchpoints(new int[Million], ["t"]).Customers(new int[Million], ["c"]).At(times).Sequence(sequence).ToLog();
        var journeys = log.Journeys(JourneyPolicy.ByCustomer());
        Assert.Equal(Million - 1, journeys.Transitions().Total);
        Assert.Single(journeys.Variants());
        Assert.Equal(Million, journeys.DropOff().Count);
        Assert.True(watch.Elapsed < Bound, $"{watch.Elapsed}");
        var journey = Assert.Single(journeys);
        for (var i = 1; i < Million; i++)
            Assert.True(journey[i - 1].Start < journey[i].Start || (journey[i - 1].Start == journey[i].Start && journey[i - 1].Sequence < journey[i].Sequence));
    }

    [Fact]
    public void A_million_journeys_of_one_customer_and_their_ids()
    {
        var times = Enumerable.Range(0, Million).Select(i => (long)i * 1000).ToArray();
        var watch = Stopwatch.StartNew();
        var log = new InteractionColumns().Touchpoints(new int[Million], ["t"]).Customers(new int[Million], ["c"]).At(times).ToLog();
        var journeys = log.Journeys(JourneyPolicy.ByCustomer(Duration.Zero));
        Assert.Equal(Million, journeys.Count);
        Assert.Equal(Million, journeys.Select(j => j.Id).Distinct().Count());
        Assert.True(watch.Elapsed < Bound, $"{watch.Elapsed}");
    }

    [Fact]
    public void A_hundred_thousand_variants_with_a_long_common_beginning()
    {
        const int Journeys = 100_000, Length = 20;
        var touchpoints = Enumerable.Range(0, Journeys * Length).Select(i => i % Length < 17 ? 0 : (i / Length / (int)Math.Pow(47, i % Length - 17)) % 47).ToArray();
        var watch = Stopwatch.StartNew();
        var log = new InteractionColumns()
            .Touchpoints(touchpoints, [.. Enumerable.Range(0, 47).Select(i => $"t{i}")])
            .Journeys([.. Enumerable.Range(0, Journeys * Length).Select(i => i / Length)], [.. Enumerable.Range(0, Journeys).Select(i => $"j{i}")])
            .At([.. Enumerable.Range(0, Journeys * Length).Select(i => (long)i)])
            .ToLog();
        var variants = log.Journeys(JourneyPolicy.ById()).Variants();
        Assert.Equal(Journeys, variants.Count);
        Assert.Equal(1, variants[^1].Coverage.Value);
        Assert.True(watch.Elapsed < Bound, $"{watch.Elapsed}");
    }

    [Fact]
    public void As_many_touchpoints_as_interactions()
    {
        const int Count = 200_000;
        var watch = Stopwatch.StartNew();
        var log = new InteractionColumns()
            .Touchpoints([.. Enumerable.Range(0, Count)], [.. Enumerable.Range(0, Count).Select(i => $"t{i}")])
            .Customers(new int[Count], ["c"]).At([.. Enumerable.Range(0, Count).Select(i => (long)i)]).ToLog();
        var journeys = log.Journeys(JourneyPolicy.ByCustomer());
        Assert.Equal(Count - 1, journeys.Transitions().Count);
        Assert.Equal(Count, journeys.Touchpoints().Count);
        Assert.True(watch.Elapsed < Bound, $"{watch.Elapsed}");
    }
}
