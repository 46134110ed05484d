using Cx.Domain.Simulation;
using Cx.Domain.Statistics;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Simulation;

/// <summary>Random numbers and the times drawn from them.</summary>
public class DistributionTests
{
    private const int Draws = 40_000;

    // Expected: the same definitions, written down once more in Python.
    [Fact]
    public void Another_language_on_another_run_time_draws_the_same()
    {
        var child = RandomStream.Of(2026).Child(3);
        Assert.Equal([928868243, 367470415, 212177046, 480054800], Enumerable.Range(0, 4).Select(_ => child.Below(1_000_000_000)));
        Assert.Equal(501701743712102949, child.Below(long.MaxValue));
        Assert.Equal(-0.6798943166808208, RandomStream.Of(7).Child(1).Child(2).Normal());

        var random = RandomStream.Of(-1);
        var time = DurationDistribution.LogNormal(Duration.FromHours(1), 1.7);
        ulong hash = 0;
        for (int i = 0; i < 100_000; i++) hash = unchecked((hash * 31) + (ulong)time.Draw(random));
        Assert.Equal(2290214334093263312UL, hash);
    }

    [Theory]
    [InlineData(1e-16)]
    [InlineData(1e-9)]
    [InlineData(1e-4)]
    [InlineData(0.07)]
    [InlineData(0.0751)]
    [InlineData(0.3)]
    [InlineData(0.4999)]
    [InlineData(0.8)]
    [InlineData(0.95)]
    [InlineData(0.999999)]
    public void The_portable_normal_quantile_has_seven_digits(double p) =>
        Assert.Equal(1, NormalQuantile.At(p) / Normal.Quantile(p), 2e-7);

    [Property]
    public void The_portable_normal_quantile_is_symmetric_and_rises(uint a, uint b)
    {
        double p = (Math.Min(a, b) + 0.5) / 4294967296, q = (Math.Max(a, b) + 0.5) / 4294967296;
        Assert.Equal(-NormalQuantile.At(1 - p), NormalQuantile.At(p));
        // The two formulas meet with their own last digits.
        Assert.True(NormalQuantile.At(p) <= NormalQuantile.At(q) + 1e-6);
    }

    [Property]
    public void A_draw_stays_below_its_bound(long seed, PositiveInt bound)
    {
        var random = RandomStream.Of(seed);
        for (int i = 0; i < 100; i++) Assert.InRange(random.Below(bound.Get), 0, bound.Get - 1);
        Assert.InRange(random.Below(long.MaxValue), 0, long.MaxValue - 1);
    }

    [Fact]
    public void Draws_fill_their_range_evenly()
    {
        var random = RandomStream.Of(8);
        var counts = new int[10];
        for (int i = 0; i < 100_000; i++) counts[random.Below(10)]++;
        // 27.9 is the 99.9th percentile of chi-squared with nine degrees of freedom.
        Assert.InRange(counts.Sum(c => Math.Pow(c - 10_000, 2) / 10_000), 0, 27.9);
    }

    [Fact]
    public void The_children_of_a_stream_differ_and_do_not_depend_on_what_was_drawn()
    {
        var random = RandomStream.Of(8);
        var child = random.Child(3).Below(long.MaxValue);
        random.Below(5);
        Assert.Equal(child, random.Child(3).Below(long.MaxValue));
        Assert.Equal(10_000, Enumerable.Range(0, 10_000).Select(n => random.Child(n).Below(long.MaxValue)).Distinct().Count());
        Assert.Equal(10_000, Enumerable.Range(-5000, 10_000).Select(n => RandomStream.Of(n).Below(long.MaxValue)).Distinct().Count());
    }

    [Theory]
    [InlineData(15, 1.6)]
    [InlineData(600, 2.5)]
    [InlineData(3600, 1)]
    [InlineData(1, 10)]
    public void Log_normal_times_have_their_median_and_spread(double seconds, double spread)
    {
        var ticks = Sorted(DurationDistribution.LogNormal(Duration.FromSeconds(seconds), spread));
        double median = seconds * NodaConstants.TicksPerSecond;
        // The standard error of a median's logarithm is 1.25 σ/√n; five of them.
        double bound = Math.Exp(5 * 1.2533 * Math.Log(spread) / Math.Sqrt(Draws)) - 1 + 1e-6;
        Assert.Equal(1, ticks[Draws / 2] / median, bound);
        Assert.Equal(spread, ticks[(int)(Draws * 0.8413447)] / median, spread * bound * 2);
        Assert.Equal(1 / spread, ticks[(int)(Draws * 0.1586553)] / median, bound * 2);
    }

    [Fact]
    public void Log_normal_times_are_the_powers_that_they_stand_for()
    {
        RandomStream one = RandomStream.Of(4), other = RandomStream.Of(4);
        var time = DurationDistribution.LogNormal(Duration.FromHours(1), 1.7);
        for (int i = 0; i < 1000; i++)
            Assert.Equal(1, time.Draw(one) / (3.6e10 * Math.Pow(1.7, other.Normal())), 1e-8);
    }

    [Fact]
    public void No_time_is_longer_than_the_longest()
    {
        var ticks = Sorted(DurationDistribution.LogNormal(DurationDistribution.Longest, 10));
        Assert.Equal(DurationDistribution.Longest.BclCompatibleTicks, ticks[^1]);
        Assert.Equal(DurationDistribution.Longest.BclCompatibleTicks, ticks[(Draws / 2) + 500]);
    }

    [Fact]
    public void Even_times_reach_both_ends()
    {
        var ticks = Sorted(DurationDistribution.Between(Duration.FromTicks(7), Duration.FromTicks(9)));
        Assert.Equal([7, 8, 9], ticks.Distinct());
        Assert.All(new long[] { 7, 8, 9 }, t => Assert.InRange(ticks.Count(x => x == t), (Draws / 3) - 500, (Draws / 3) + 500));
        Assert.Equal([5], Sorted(DurationDistribution.Exactly(Duration.FromTicks(5))).Distinct());
    }

    [Fact]
    public void Observed_times_come_as_often_as_they_were_observed()
    {
        var ticks = Sorted(DurationDistribution.OneOf(Duration.FromTicks(2), Duration.FromTicks(1), Duration.FromTicks(2)));
        Assert.Equal(1.0 / 3, ticks.Count(t => t == 1) / (double)Draws, 0.01);
    }

    [Fact]
    public void Times_out_of_range_are_refused()
    {
        var second = Duration.FromSeconds(1);
        Assert.Throws<ArgumentOutOfRangeException>("least", () => DurationDistribution.Between(-second, second));
        Assert.Throws<ArgumentOutOfRangeException>("most", () => DurationDistribution.Between(second, Duration.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("most", () => DurationDistribution.Between(second, Duration.FromDays(367)));
        Assert.Throws<ArgumentOutOfRangeException>("median", () => DurationDistribution.LogNormal(-second, 2));
        foreach (double spread in new[] { 0.99, 10.1, double.NaN, double.PositiveInfinity })
            Assert.Throws<ArgumentOutOfRangeException>("spread", () => DurationDistribution.LogNormal(second, spread));
        Assert.Throws<ArgumentException>("durations", () => DurationDistribution.OneOf());
        Assert.Throws<ArgumentNullException>("durations", () => DurationDistribution.OneOf(null!));
    }

    private static long[] Sorted(DurationDistribution time)
    {
        var random = RandomStream.Of(6);
        return [.. Enumerable.Range(0, Draws).Select(_ => time.Draw(random)).Order()];
    }
}
