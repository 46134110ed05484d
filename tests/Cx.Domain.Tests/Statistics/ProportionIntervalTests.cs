using System;
using Cx.Domain.Statistics;
using FsCheck.Xunit;
using Xunit;

namespace Cx.Domain.Tests.Statistics;

[Properties(Arbitrary = [typeof(FullRange)])]
public sealed class ProportionIntervalTests
{
    [Theory]
    [InlineData("R binom, as in statsmodels", 4, 20, ProportionIntervalMethod.AdjustedWald, 0.0749115102767071, 0.4217635845549845, 2e-06)]
    [InlineData("R binom, as in statsmodels", 4, 200, ProportionIntervalMethod.AdjustedWald, 0.005991954548218395, 0.0520995587739575, 2e-06)]
    [InlineData("R binom, as in statsmodels", 190, 200, ProportionIntervalMethod.AdjustedWald, 0.909307307911624, 0.973731898348837, 2e-06)]
    [InlineData("R binom, as in statsmodels", 29, 30, ProportionIntervalMethod.AdjustedWald, 0.819082, 1.0083055, 2e-05)]
    [InlineData("R binom, as in statsmodels", 18, 20, ProportionIntervalMethod.ClopperPearson, 0.6830172859809176, 0.9876514728297052, 2e-06)]
    [InlineData("R binom, as in statsmodels", 4, 20, ProportionIntervalMethod.ClopperPearson, 0.05733399705003284, 0.436614002996668, 2e-06)]
    [InlineData("R binom, as in statsmodels", 4, 200, ProportionIntervalMethod.ClopperPearson, 0.005475565879556443, 0.05041360908989634, 2e-06)]
    [InlineData("R binom, as in statsmodels", 190, 200, ProportionIntervalMethod.ClopperPearson, 0.9099724622986486, 0.975765834527891, 2e-06)]
    [InlineData("R binom, as in statsmodels", 1, 30, ProportionIntervalMethod.ClopperPearson, 0.0008435709, 0.17216946, 2e-05)]
    [InlineData("R binom, as in statsmodels", 29, 30, ProportionIntervalMethod.ClopperPearson, 0.8278305, 0.9991564, 2e-05)]
    [InlineData("R binom, as in statsmodels", 0, 30, ProportionIntervalMethod.ClopperPearson, 0.0, 0.11570331, 2e-05)]
    [InlineData("R binom, as in statsmodels", 30, 30, ProportionIntervalMethod.ClopperPearson, 0.8842967, 1.0, 2e-05)]
    [InlineData("Newcombe 1998, Table I", 81, 263, ProportionIntervalMethod.ClopperPearson, 0.2527, 0.3676, 6e-05)]
    [InlineData("R binom, as in statsmodels", 18, 20, ProportionIntervalMethod.Wald, 0.768521618913513, 1.031478381086487, 2e-06)]
    [InlineData("R binom, as in statsmodels", 190, 200, ProportionIntervalMethod.Wald, 0.919794926420966, 0.980205073579034, 2e-06)]
    [InlineData("R binom, as in statsmodels", 29, 30, ProportionIntervalMethod.Wald, 0.9024326, 1.0309007, 2e-05)]
    [InlineData("R binom, as in statsmodels", 18, 20, ProportionIntervalMethod.Wilson, 0.6989663547715128, 0.972133518786232, 2e-06)]
    [InlineData("R binom, as in statsmodels", 4, 20, ProportionIntervalMethod.Wilson, 0.0806576625797981, 0.4160174322518935, 2e-06)]
    [InlineData("R binom, as in statsmodels", 4, 200, ProportionIntervalMethod.Wilson, 0.00780442641634947, 0.05028708690582643, 2e-06)]
    [InlineData("R binom, as in statsmodels", 1, 30, ProportionIntervalMethod.Wilson, 0.00590859, 0.16670391, 2e-05)]
    [InlineData("R binom, as in statsmodels", 0, 30, ProportionIntervalMethod.Wilson, 0.0, 0.11351339, 2e-05)]
    [InlineData("R binom, as in statsmodels", 30, 30, ProportionIntervalMethod.Wilson, 0.8864866, 1.0, 2e-05)]
    [InlineData("Newcombe 1998, Table I", 15, 148, ProportionIntervalMethod.Wilson, 0.0624, 0.1605, 6e-05)]
    [InlineData("Newcombe 1998, Table I", 0, 20, ProportionIntervalMethod.Wilson, 0, 0.1611, 6e-05)]
    [InlineData("Newcombe 1998, Table I", 81, 263, ProportionIntervalMethod.WilsonContinuity, 0.2535, 0.3682, 6e-05)]
    [InlineData("Newcombe 1998, Table I", 15, 148, ProportionIntervalMethod.WilsonContinuity, 0.0598, 0.1644, 6e-05)]
    [InlineData("Newcombe 1998, Table I", 0, 20, ProportionIntervalMethod.WilsonContinuity, 0, 0.2005, 6e-05)]
    [InlineData("Newcombe 1998, Table I", 1, 29, ProportionIntervalMethod.WilsonContinuity, 0.0018, 0.1963, 6e-05)]
    // Tullis, "Calculating a confidence interval for task completion using the adjusted Wald method", measuringux.com/adjustedwald.htm
    [InlineData("Tullis", 4, 5, ProportionIntervalMethod.AdjustedWald, 0.3596, 0.9796, 1e-4)]
    // statsmodels, test_confint_proportion_wilson_clip
    [InlineData("statsmodels", 19, 38, ProportionIntervalMethod.Wilson, 0.348499283643951, 0.651500716356049, 1e-15)]
    [InlineData("first-click success", 17, 24, ProportionIntervalMethod.Wilson, 0.5083230633550337, 0.8508535180303913, 1e-15)]
    public void Published_intervals_are_reproduced(string source, int successes, int trials, ProportionIntervalMethod method, double lower, double upper, double tolerance)
    {
        ConfidenceInterval interval = ProportionInterval.Of(successes, trials, 0.95, method);
        Assert.True(Math.Abs(interval.Lower.Value - lower) <= tolerance, source);
        Assert.True(Math.Abs(interval.Upper.Value - upper) <= tolerance, source);
        Assert.Equal(0.95, interval.Level);
    }

    // R 4.2.2 with binom 1.1-1.1, printed to 15 digits; Jeffreys from qbeta.
    [Theory]
    [InlineData(0, 5, ProportionIntervalMethod.Wald, 0, 0)]
    [InlineData(0, 5, ProportionIntervalMethod.Wilson, 3.13925294213494e-17, 0.434482464783175)]
    [InlineData(0, 5, ProportionIntervalMethod.AdjustedWald, -0.0545723948496854, 0.48905485963286)]
    [InlineData(0, 5, ProportionIntervalMethod.ClopperPearson, 0, 0.521823750104981)]
    [InlineData(0, 5, ProportionIntervalMethod.Jeffreys, 0, 0.379377142299039)]
    [InlineData(1, 5, ProportionIntervalMethod.Wald, -0.150609016230633, 0.550609016230633)]
    [InlineData(1, 5, ProportionIntervalMethod.Wilson, 0.0362241086324301, 0.624465370237475)]
    [InlineData(1, 5, ProportionIntervalMethod.AdjustedWald, 0.0203206312937166, 0.640368847576188)]
    [InlineData(1, 5, ProportionIntervalMethod.ClopperPearson, 0.00505076337946808, 0.716417936118089)]
    [InlineData(1, 5, ProportionIntervalMethod.Jeffreys, 0.0225127659991551, 0.628626400631994)]
    [InlineData(10, 10, ProportionIntervalMethod.Wald, 1, 1)]
    [InlineData(10, 10, ProportionIntervalMethod.Wilson, 0.722467200137111, 1)]
    [InlineData(10, 10, ProportionIntervalMethod.AdjustedWald, 0.679112694249454, 1.04335450588766)]
    [InlineData(10, 10, ProportionIntervalMethod.ClopperPearson, 0.691502892181239, 1)]
    [InlineData(10, 10, ProportionIntervalMethod.Jeffreys, 0.782803732490789, 1)]
    [InlineData(11, 12, ProportionIntervalMethod.Wald, 0.760289779247936, 1.0730435540854)]
    [InlineData(11, 12, ProportionIntervalMethod.Wilson, 0.646120088858883, 0.985134905595083)]
    [InlineData(11, 12, ProportionIntervalMethod.AdjustedWald, 0.624666572294123, 1.00658842215984)]
    [InlineData(11, 12, ProportionIntervalMethod.ClopperPearson, 0.615203834849056, 0.99789240676814)]
    [InlineData(11, 12, ProportionIntervalMethod.Jeffreys, 0.671504273599412, 0.990855673765851)]
    [InlineData(19, 25, ProportionIntervalMethod.Wald, 0.592586489327222, 0.927413510672778)]
    [InlineData(19, 25, ProportionIntervalMethod.Wilson, 0.565703166445709, 0.885036863065986)]
    [InlineData(19, 25, ProportionIntervalMethod.AdjustedWald, 0.562480452778096, 0.888259576733599)]
    [InlineData(19, 25, ProportionIntervalMethod.ClopperPearson, 0.548711982183314, 0.906435560668257)]
    [InlineData(19, 25, ProportionIntervalMethod.Jeffreys, 0.570613960761892, 0.893077203797978)]
    [InlineData(8, 10, ProportionIntervalMethod.Wald, 0.552081987078175, 1.04791801292182)]
    [InlineData(8, 10, ProportionIntervalMethod.Wilson, 0.490162471536642, 0.943317848545625)]
    [InlineData(8, 10, ProportionIntervalMethod.AdjustedWald, 0.479367590566151, 0.954112729516116)]
    [InlineData(8, 10, ProportionIntervalMethod.ClopperPearson, 0.443904537692359, 0.974789273673167)]
    [InlineData(8, 10, ProportionIntervalMethod.Jeffreys, 0.497225503560007, 0.955940586447369)]
    public void Intervals_equal_those_of_R(int successes, int trials, ProportionIntervalMethod method, double lower, double upper)
    {
        ConfidenceInterval interval = ProportionInterval.Of(successes, trials, 0.95, method);
        Assert.Equal(lower, interval.Lower.Value, 6e-15);
        Assert.Equal(upper, interval.Upper.Value, 6e-15);
    }

    // Miller, "How not to sort by average rating": the lower limit ranks 100 of 101 above 2 of 2.
    [Theory]
    [InlineData(600, 1000, 0.5693094295142662)]
    [InlineData(5500, 10000, 0.5402319557715324)]
    [InlineData(2, 2, 0.34238022750665303)]
    [InlineData(100, 101, 0.9460328420055449)]
    public void The_lower_limit_ranks_reviews(int positive, int all, double lower) =>
        Assert.Equal(lower, ProportionInterval.Of(positive, all).Lower.Value, 2e-15);

    [Theory]
    [MemberData(nameof(Methods))]
    public void No_trials_give_no_data(ProportionIntervalMethod method)
    {
        ConfidenceInterval interval = ProportionInterval.Of(0, 0, 0.95, method);
        Assert.False(interval.IsDefined);
        Assert.Equal(MetricValue.NoData, interval.Reason);
    }

    [Theory]
    [InlineData(ProportionIntervalMethod.Wilson)]
    [InlineData(ProportionIntervalMethod.WilsonContinuity)]
    [InlineData(ProportionIntervalMethod.ClopperPearson)]
    [InlineData(ProportionIntervalMethod.Jeffreys)]
    public void The_ends_are_exact(ProportionIntervalMethod method)
    {
        foreach (double trials in new[] { 0.25, 1, 3, 10, 263, 1e9, 1e15 })
        {
            Assert.Equal(0, ProportionInterval.Of(0, trials, 0.9, method).Lower.Value);
            Assert.Equal(1, ProportionInterval.Of(trials, trials, 0.9, method).Upper.Value);
        }
    }

    [Fact]
    public void Impossible_arguments_are_rejected()
    {
        foreach (double bad in new[] { -1, double.NaN, double.PositiveInfinity })
        {
            Assert.Throws<ArgumentOutOfRangeException>("successes", () => ProportionInterval.Of(bad, 10));
            Assert.Throws<ArgumentOutOfRangeException>("trials", () => ProportionInterval.Of(1, bad));
        }

        Assert.Throws<ArgumentOutOfRangeException>("successes", () => ProportionInterval.Of(11, 10));
        foreach (double bad in new[] { 0, 1, double.NaN }) Assert.Throws<ArgumentOutOfRangeException>("level", () => ProportionInterval.Of(1, 10, bad));
        foreach (int bad in new[] { -1, 6 }) Assert.Throws<ArgumentOutOfRangeException>("method", () => ProportionInterval.Of(1, 10, 0.95, (ProportionIntervalMethod)bad));
    }

    [Property(MaxTest = 2000)]
    public void Limits_mirror_with_failures_for_successes(ushort first, ushort second, byte choice)
    {
        (double successes, double trials) = Counts(first, second);
        ProportionIntervalMethod method = Method(choice);
        ConfidenceInterval interval = ProportionInterval.Of(successes, trials, 0.95, method);
        ConfidenceInterval mirrored = ProportionInterval.Of(trials - successes, trials, 0.95, method);
        // 1 − limit rounds at the scale of 1; each limit is good to some 1e-15.
        Assert.Equal(1 - interval.Upper.Value, mirrored.Lower.Value, 4e-15);
        Assert.Equal(1 - interval.Lower.Value, mirrored.Upper.Value, 4e-15);
    }

    [Property(MaxTest = 2000)]
    public void Intervals_of_higher_level_contain_those_of_lower(ushort first, ushort second, byte choice, ushort firstLevel, ushort secondLevel)
    {
        (double successes, double trials) = Counts(first, second);
        double narrow = Level(Math.Min(firstLevel, secondLevel)), wide = Level(Math.Max(firstLevel, secondLevel));
        ConfidenceInterval inner = ProportionInterval.Of(successes, trials, narrow, Method(choice));
        ConfidenceInterval outer = ProportionInterval.Of(successes, trials, wide, Method(choice));
        Assert.True(outer.Lower.Value <= inner.Lower.Value + 2e-15);
        Assert.True(outer.Upper.Value >= inner.Upper.Value - 2e-15);
    }

    [Property(MaxTest = 2000)]
    public void All_but_the_Wald_methods_stay_within_0_and_1_and_contain_the_share(ushort first, ushort second, byte choice, ushort anyLevel)
    {
        (double successes, double trials) = Counts(first, second);
        ProportionIntervalMethod method = Method(choice);
        ConfidenceInterval interval = ProportionInterval.Of(successes, trials, Level(anyLevel), method);
        if (method is not (ProportionIntervalMethod.Wald or ProportionIntervalMethod.AdjustedWald))
        {
            Assert.InRange(interval.Lower.Value, 0, interval.Upper.Value);
            Assert.InRange(interval.Upper.Value, interval.Lower.Value, 1);
        }

        // A Bayesian or pulled-in interval of low level needn't contain the share.
        if (method is ProportionIntervalMethod.Jeffreys or ProportionIntervalMethod.AdjustedWald) return;
        double share = successes / trials;
        Assert.InRange(share, interval.Lower.Value - 2e-15, interval.Upper.Value + 2e-15);
    }

    // Each method's defining equation, solved backwards.
    [Property(MaxTest = 2000)]
    public void Limits_satisfy_their_definitions(ushort first, ushort second)
    {
        (double successes, double trials) = Counts(first, second);
        if (successes == 0 || successes == trials) return;
        double z = Normal.Quantile(0.975), share = successes / trials;
        ConfidenceInterval wilson = ProportionInterval.Of(successes, trials);
        foreach (double limit in new[] { wilson.Lower.Value, wilson.Upper.Value })
            Assert.Equal(z, Math.Abs(share - limit) / Math.Sqrt(limit * (1 - limit) / trials), 1e-9);

        ConfidenceInterval exact = ProportionInterval.Of(successes, trials, 0.95, ProportionIntervalMethod.ClopperPearson);
        // A limit near 1 is rounded at the scale of 1, of which n trials make n times as much.
        double tolerance = 1e-13 + (1e-15 * trials);
        Assert.Equal(0.025, Binomial.UpperTail((long)successes - 1, (long)trials, exact.Lower.Value), tolerance);
        Assert.Equal(0.025, Binomial.Cdf((long)successes, (long)trials, exact.Upper.Value), tolerance);
    }

    public static TheoryData<ProportionIntervalMethod> Methods()
    {
        var methods = new TheoryData<ProportionIntervalMethod>();
        for (int i = 0; i <= 5; i++) methods.Add((ProportionIntervalMethod)i);
        return methods;
    }

    private static (double Successes, double Trials) Counts(ushort first, ushort second)
    {
        int trials = 1 + Math.Max(first, second);
        return (Math.Min(first, second), trials);
    }

    private static ProportionIntervalMethod Method(byte choice) => (ProportionIntervalMethod)(choice % 6);

    private static double Level(int level) => (level + 1) / 65537.0;
}
