using Cx.Domain.Statistics;
using Cx.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cx.Domain.Tests.Metrics;

/// <summary>What customers say they will do, and what they did.</summary>
public class LoyaltyTests
{
    private static readonly Gen<Rating> Stars = Generators.Ratings(Scale.OneToFive).With<Rating>(0, 6, double.NaN, new Score(3, Scale.ZeroToTen));

    [Fact]
    public void Likelihood_to_recommend_keeps_the_laws()
    {
        Gen<Rating> answers = Generators.Ratings(Scale.ZeroToTen).With<Rating>(11, new Score(3, Scale.OneToFive));
        MetricLaws.Check(CxMetrics.LikelihoodToRecommend, answers);
        MetricLaws.Check(new LikelihoodToRecommendMetric(Scale.OneToFive, 0.8, OffScalePolicy.LeaveOut), Stars);
    }

    [Fact]
    public void Repurchase_intent_keeps_the_laws()
    {
        MetricLaws.Check(CxMetrics.RepurchaseIntent, Stars, new(oracle: NaiveIntent));
        MetricLaws.Check(new RepurchaseIntentMetric(topBoxes: 1, interval: ProportionIntervalMethod.ClopperPearson, offScale: OffScalePolicy.LeaveOut), Stars);
    }

    [Fact]
    public void Repeat_purchase_keeps_the_laws() =>
        MetricLaws.Check(CxMetrics.RepeatPurchaseRate, Gen.Choose(-1, 20).Select(n => n == 20 ? null : n == -1 ? 0 : (long?)n).With<long?>(-3, long.MaxValue));

    // Computed with SciPy from the definition (v329): mean 8.0, t interval with 9 degrees of freedom.
    [Fact]
    public void Likelihood_to_recommend_of_a_computed_example()
    {
        Average mean = new[] { 10, 9, 8, 7, 10, 6, 9, 3, 8, 10 }.Measure(CxMetrics.LikelihoodToRecommend, r => r);
        Assert.Equal(8.0, mean.Mean.Value);
        Assert.Equal(6.418286367803837, mean.Interval.Lower.Value, 1e-13);
        Assert.Equal(9.581713632196163, mean.Interval.Upper.Value, 1e-13);
    }

    // Edge cases of the definition: one answer has no interval, answers that are all the same have one of no width.
    [Fact]
    public void Likelihood_to_recommend_of_few_answers()
    {
        Assert.Equal("8.0, n = 1", new[] { 8 }.Measure(CxMetrics.LikelihoodToRecommend, r => r).ToString());
        Assert.Equal("8.0 (8.0 to 8.0), n = 2", new[] { 8, 8 }.Measure(CxMetrics.LikelihoodToRecommend, r => r).ToString());
        Assert.Equal("no data", Array.Empty<int?>().Measure(CxMetrics.LikelihoodToRecommend, r => r).ToString());
    }

    // 7 of 10: Wilson 39.7 to 89.2 %, R binom 1.1-1.1.
    [Fact]
    public void Repurchase_intent_is_the_share_of_the_top_boxes()
    {
        IntentToRepurchase intent = new int?[] { 5, 5, 5, 5, 4, 4, 4, 3, 2, 1, null }.Measure(CxMetrics.RepurchaseIntent, r => r);
        Assert.Equal("70.0 % (39.7 to 89.2), n = 10", intent.ToString());
        Assert.Equal((7L, 3.8, 1L), (intent.Intending, intent.Mean.Value, intent.NoAnswer));
        Assert.Equal(0.7, intent.Share.Value);
    }

    [Fact]
    public void Repurchase_intent_choices_are_checked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RepurchaseIntentMetric(topBoxes: 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RepurchaseIntentMetric(topBoxes: 0));
        Assert.Throws<ArgumentException>(() => new RepurchaseIntentMetric(new Scale(1, 5, MetricDirection.LowerIsBetter)));
        Assert.False(new[] { 5, 6 }.Measure(CxMetrics.RepurchaseIntent, r => r).Share.IsDefined);
    }

    // Definition, Wilson interval computed (v327): 40 customers with one order, 25 with two, 35 with three.
    [Fact]
    public void Repeat_purchase_of_a_computed_example()
    {
        int?[] orders = [.. Enumerable.Repeat<int?>(1, 40), .. Enumerable.Repeat<int?>(2, 25), .. Enumerable.Repeat<int?>(3, 35), 0, null];
        Proportion repeat = orders.Measure(CxMetrics.RepeatPurchaseRate, n => n);
        Assert.Equal((0.6, 100L, 2L), (repeat.Share.Value, repeat.Count, repeat.NotCounted));
        Assert.Equal(0.5020025867910618, repeat.Interval.Lower.Value, 1e-9);
        Assert.Equal(0.6905987135675411, repeat.Interval.Upper.Value, 1e-9);
        Assert.False(new[] { 2, -1 }.Measure(CxMetrics.RepeatPurchaseRate, n => n).Share.IsDefined);
    }

    private static IntentToRepurchase NaiveIntent(IReadOnlyList<Rating> ratings)
    {
        IntentToRepurchase intent = ratings.Where(r => r.Fits(Scale.OneToFive)).Measure(CxMetrics.RepurchaseIntent, r => r);
        Assert.Equal(ratings.Count(r => r.Fits(Scale.OneToFive) && r.Value >= 4), intent.Intending);
        return ratings.Measure(CxMetrics.RepurchaseIntent);
    }
}
