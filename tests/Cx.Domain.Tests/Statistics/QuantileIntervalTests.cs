using System;
using System.Linq;
using Cx.Domain.Statistics;
using FsCheck.Xunit;
using Xunit;

namespace Cx.Domain.Tests.Statistics;

[Properties(Arbitrary = [typeof(FullRange)])]
public sealed class QuantileIntervalTests
{
    private static readonly double[] Seconds =
        [94, 95, 96, 113, 121, 132, 190, 193, 255, 298, 82, 109, 140, 150, 101, 99, 88, 175, 210, 160, 143, 129, 118, 107, 134, 186];

    // R 4.2.2, with the ranks of Sauro and Lewis.
    [Fact]
    public void The_median_time_has_the_interval_of_Sauro_and_Lewis()
    {
        RankInterval ranks = QuantileInterval.Ranks(26, 0.5, 0.95, QuantileIntervalMethod.NormalApproximation);
        Assert.Equal(9, ranks.LowerRank);
        Assert.Equal(18, ranks.UpperRank);
        Assert.Equal("9 to 18", ranks.ToString());
        double[] sorted = [.. Seconds.OrderBy(s => s)];
        Assert.Equal(new ConfidenceInterval(109, 150, 0.95), QuantileInterval.Of(sorted, 0.5, 0.95, QuantileIntervalMethod.NormalApproximation));
        // Its coverage is short of the level, which the exact ranks are not: pbinom(17, 26, .5) - pbinom(8, 26, .5).
        Assert.Equal(0.92448130249977112, ranks.Coverage, 1e-15);
        Assert.Equal(0.9710407257080078, QuantileInterval.Ranks(26, 0.5).Coverage, 1e-15);
    }

    // The usual table of order-statistic intervals of the median at 95 %, in every textbook of nonparametric statistics.
    [Theory]
    [InlineData(6, 1, 6)]
    [InlineData(8, 1, 8)]
    [InlineData(9, 2, 8)]
    [InlineData(10, 2, 9)]
    [InlineData(20, 6, 15)]
    [InlineData(30, 10, 21)]
    [InlineData(100, 40, 61)]
    public void Exact_ranks_of_the_median_are_those_of_the_tables(int count, int lower, int upper)
    {
        RankInterval ranks = QuantileInterval.Ranks(count, 0.5);
        Assert.Equal(lower, ranks.LowerRank);
        Assert.Equal(upper, ranks.UpperRank);
    }

    [Theory]
    [InlineData(0, 0.5, 0.95)]
    [InlineData(5, 0.5, 0.95)]
    [InlineData(10, 0.9, 0.95)]
    [InlineData(100, 0, 0.5)]
    [InlineData(100, 1, 0.5)]
    public void Too_few_observations_have_no_interval(int count, double p, double level)
    {
        RankInterval ranks = QuantileInterval.Ranks(count, p, level);
        Assert.False(ranks.IsDefined);
        Assert.Equal(default, ranks);
        Assert.Equal(0, ranks.Coverage);
        Assert.Equal("too few data", ranks.ToString());
    }

    [Fact]
    public void Intervals_without_data_say_why()
    {
        Assert.Equal(MetricValue.NoData, QuantileInterval.Of([], 0.5).Reason);
        Assert.Equal(MetricValue.TooFewData, QuantileInterval.Of([1, 2, 3], 0.5).Reason);
    }

    // P(Bin(2, ½) = 0) is ¼ on paper: both observations bound the median at exactly 50 %.
    [Fact]
    public void A_tail_that_equals_its_limit_on_paper_counts_as_within()
    {
        RankInterval ranks = QuantileInterval.Ranks(2, 0.5, 0.5);
        Assert.Equal(1, ranks.LowerRank);
        Assert.Equal(2, ranks.UpperRank);
        Assert.Equal(0.5, ranks.Coverage, 1e-15);
    }

    [Fact]
    public void Impossible_arguments_are_rejected()
    {
        Assert.Throws<ArgumentOutOfRangeException>("count", () => QuantileInterval.Ranks(-1, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => QuantileInterval.Ranks((1L << 53) + 1, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>("p", () => QuantileInterval.Ranks(10, 1.5));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => QuantileInterval.Ranks(10, 0.5, 0));
        Assert.Throws<ArgumentOutOfRangeException>("method", () => QuantileInterval.Ranks(10, 0.5, 0.5, (QuantileIntervalMethod)2));
    }

    [Property(MaxTest = 1000)]
    public void Exact_ranks_are_those_of_the_definition(byte size, ushort seed, ushort anyLevel)
    {
        int n = size;
        double p = (seed + 0.5) / 65536, level = (anyLevel + 1) / 65537.0, tail = (1 - level) / 2;
        double[] below = new double[n + 2];
        for (int k = 0; k <= n; k++) below[k + 1] = below[k] + Term(n, k, p);
        int lower = Enumerable.Range(1, n).LastOrDefault(rank => below[rank] <= tail);
        int upper = Enumerable.Range(1, n).FirstOrDefault(rank => 1 - below[rank] <= tail);
        RankInterval ranks = QuantileInterval.Ranks(n, p, level);
        if (lower == 0 || upper == 0)
        {
            Assert.False(ranks.IsDefined);
            return;
        }

        Assert.Equal(lower, ranks.LowerRank);
        Assert.Equal(upper, ranks.UpperRank);
        Assert.Equal(below[upper] - below[lower], ranks.Coverage, 1e-12);
        Assert.True(ranks.Coverage >= level - 1e-12);
    }

    [Property(MaxTest = 1000)]
    public void Ranks_of_any_size_keep_the_level_and_are_the_narrowest(uint size, ushort seed, byte scale)
    {
        long n = (long)size << (scale % 22);
        double p = (seed + 0.5) / 65536;
        RankInterval ranks = QuantileInterval.Ranks(n, p, 0.99);
        if (!ranks.IsDefined) return;
        double limit = (1 - 0.99) / 2;
        Assert.InRange(ranks.LowerRank, 1, ranks.UpperRank);
        Assert.InRange(ranks.UpperRank, ranks.LowerRank, n);
        Assert.True(Binomial.Cdf(ranks.LowerRank - 1, n, p) <= limit * (1 + 1e-12));
        Assert.True(Binomial.Cdf(ranks.LowerRank, n, p) > limit);
        Assert.True(Binomial.UpperTail(ranks.UpperRank - 1, n, p) <= limit * (1 + 1e-12));
        Assert.True(Binomial.UpperTail(ranks.UpperRank - 2, n, p) > limit);
        Assert.InRange(ranks.Coverage, 0.99 - 1e-12, 1);
    }

    [Property(MaxTest = 1000)]
    public void Ranks_mirror_with_p(ushort n, ushort seed)
    {
        double p = seed / 65536.0;
        RankInterval ranks = QuantileInterval.Ranks(n, p), mirrored = QuantileInterval.Ranks(n, 1 - p);
        Assert.Equal(ranks.IsDefined, mirrored.IsDefined);
        if (!ranks.IsDefined) return;
        Assert.Equal(n + 1 - ranks.UpperRank, mirrored.LowerRank);
        Assert.Equal(n + 1 - ranks.LowerRank, mirrored.UpperRank);
    }

    [Property(MaxTest = 1000)]
    public void Intervals_of_higher_level_contain_those_of_lower(ushort n, ushort seed, bool isExact)
    {
        QuantileIntervalMethod method = isExact ? QuantileIntervalMethod.ExactBinomial : QuantileIntervalMethod.NormalApproximation;
        RankInterval inner = QuantileInterval.Ranks(n, seed / 65536.0, 0.8, method), outer = QuantileInterval.Ranks(n, seed / 65536.0, 0.9, method);
        if (!outer.IsDefined) return;
        Assert.True(inner.IsDefined);
        Assert.True(outer.LowerRank <= inner.LowerRank && inner.UpperRank <= outer.UpperRank && inner.Coverage <= outer.Coverage + 1e-14);
    }

    private static double Term(int n, int k, double p)
    {
        double term = Math.Pow(1 - p, n - k);
        for (int i = 1; i <= k; i++) term *= p * (n - k + i) / i;
        return term;
    }
}
