using FsCheck.Xunit;
using Xunit;

namespace Cx.Domain.Tests.Metrics;

public class RatingMetricTests
{
    // formbricks surveySummary.test.ts @b66c1dd978 (v045): 5, 4, 3, 5 has the mean 4.25; 3 of 4 in the top two boxes.
    [Property]
    public void A_rating_keeps_its_number(double number, long whole, int small)
    {
        Assert.Equal(number, ((Rating)number).Value);
        Assert.Equal(whole, ((Rating)whole).Value);
        Assert.Equal((Rating)(double)small, small);
        Assert.Equal((Rating)(long)small, small);
        Assert.Equal(((Rating)(double)small).GetHashCode(), ((Rating)(decimal)small).GetHashCode());
    }

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    [InlineData((1L << 62) - 1)]
    [InlineData(1L << 62)]
    [InlineData(-(1L << 62))]
    public void A_rating_may_be_huge(long number) => Assert.Equal(number, ((Rating)number).Value);

    [Fact]
    public void No_answer_is_not_a_number()
    {
        Rating none = default;
        Assert.Equal((Rating)(int?)null, none);
        Assert.Equal((Rating)(double?)null, none);
        Assert.NotEqual((Rating)0, none);
        Assert.NotEqual((Rating)(-1), none);
        Assert.NotEqual((Rating)double.NaN, none);
        Assert.NotEqual((Rating)new Score(0, Scale.ZeroToTen), none);
        Assert.Equal((Rating)double.NaN, double.NaN);
        Assert.Equal((Rating)0, -0.0);
    }

    [Fact]
    public void Csat_of_published_ratings()
    {
        CustomerSatisfaction csat = new[] { 5, 4, 3, 5 }.Measure(CxMetrics.Csat, r => r);
        Assert.Equal((4.25, 75.0, 3L, 4L), (csat.Mean.Value, csat.Share.Value, csat.Satisfied, csat.Count));
    }

    // 7 of 10: Wilson 39.7 to 89.2 %, R binom 1.1-1.1.
    [Fact]
    public void Csat_interval_is_wilson_in_percent()
    {
        CustomerSatisfaction csat = new[] { 5, 5, 5, 5, 4, 4, 4, 3, 2, 1 }.Measure(CxMetrics.Csat, r => r);
        Assert.Equal(39.67781, csat.Interval.Lower.Value, 5e-6);
        Assert.Equal(89.22087, csat.Interval.Upper.Value, 5e-6);
        Assert.Equal("70.0 % (39.7 to 89.2), n = 10", csat.ToString());
    }

    [Fact]
    public void Csat_top_box_and_scale_are_choices()
    {
        int[] answers = [7, 6, 5, 4];
        Assert.Equal(50, answers.Measure(new CsatMetric(Scale.OneToSeven), r => r).Share.Value);
        Assert.Equal(25, answers.Measure(new CsatMetric(Scale.OneToSeven, topBoxes: 1), r => r).Share.Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => new CsatMetric(topBoxes: 3));
        Assert.Throws<ArgumentException>(() => new CsatMetric(new Scale(1, 5, MetricDirection.LowerIsBetter)));
    }

    // Computed with SciPy from the definition (v329): mean 8.0, t interval with 9 degrees of freedom.
    [Fact]
    public void Mean_with_t_interval()
    {
        Average mean = new[] { 10, 9, 8, 7, 10, 6, 9, 3, 8, 10 }.Measure(Metric.Mean("ltr", (int r) => r));
        Assert.Equal(8.0, mean.Mean.Value);
        Assert.Equal(6.418286367803837, mean.Interval.Lower.Value, 1e-13);
        Assert.Equal(9.581713632196163, mean.Interval.Upper.Value, 1e-13);
    }

    // Tullis and Albert, levels of success (v326): the t interval passes 1, and a plain mean has no range to cut it to.
    [Fact]
    public void Mean_of_levels_of_success()
    {
        Average mean = new[] { 1, 1, 0.5, 0, 1, 0.5, 1, 1 }.Measure(Metric.Mean("partial-success", (double r) => r));
        Assert.Equal(0.75, mean.Mean.Value);
        Assert.Equal(0.4340137929315377, mean.Interval.Lower.Value, 1e-14);
        Assert.Equal(1.0659862070684623, mean.Interval.Upper.Value, 1e-14);
    }

    // R 4.2.2 (r-mean-ci-seq): level 0.9.
    [Fact]
    public void Mean_at_another_level()
    {
        Average mean = new[] { 7, 6, 5, 7, 4, 6, 7, 3 }.Measure(Metric.Mean("seq", (int r) => r, level: 0.9));
        Assert.Equal(5.625, mean.Mean.Value);
        Assert.Equal(1.50594061730772, mean.StandardDeviation.Value, 1e-14);
        Assert.Equal(4.61626873408723, mean.Interval.Lower.Value, 1e-14);
        Assert.Equal(6.63373126591277, mean.Interval.Upper.Value, 1e-14);
    }

    // NIST StRD univariate NumAcc2 and NumAcc4: doubles that stop at 8 digits in one pass give 15 here.
    [Theory]
    [InlineData(1.2, 1.1, 1.3, 1.2)]
    [InlineData(10000000.2, 10000000.1, 10000000.3, 10000000.2)]
    public void Mean_and_deviation_of_nist(double first, double low, double high, double mean)
    {
        Average average = Enumerable.Range(0, 1001).Select(i => i == 0 ? first : i % 2 == 1 ? low : high)
            .Measure(Metric.Mean("nist", (double r) => r));
        Assert.Equal(mean, average.Mean.Value);
        Assert.Equal(0.1, average.StandardDeviation.Value, 1e-16);
    }

    // Delighted help centre, "How is CES calculated?" (v044): 5 disagree, 5 neutral, 10 agree on five points gives 50.
    [Fact]
    public void Ces_2_as_share_of_a_published_example()
    {
        int[] answers = [.. Enumerable.Repeat(2, 5), .. Enumerable.Repeat(3, 5), .. Enumerable.Repeat(4, 10)];
        CustomerEffort effort = answers.Measure(new CesMetric(CesVersion.Ease2, Scale.OneToFive, CesHeadline.EasyShare), r => r);
        Assert.Equal((50.0, 10L, "%"), (effort.Value.Value, effort.Easy, effort.Unit));
    }

    [Fact]
    public void Ces_versions_state_their_directions_and_dont_mix()
    {
        Assert.Equal(MetricDirection.LowerIsBetter, CxMetrics.Ces1.Descriptor.Direction);
        Assert.Equal(MetricDirection.HigherIsBetter, CxMetrics.Ces2.Descriptor.Direction);
        Assert.Throws<ArgumentException>(() => new CesMetric(CesVersion.Effort1, Scale.OneToFive));

        Score easy = new(2, new Scale(1, 5, MetricDirection.LowerIsBetter));
        Assert.Equal(1, new Score?[] { easy }.Measure(CxMetrics.Ces1, s => s).Easy);
        Assert.Equal(1, new Score?[] { easy }.Measure(CxMetrics.Ces2, s => s).OffScale);
    }

    [Theory]
    [InlineData(4.4, 0)]
    [InlineData(4.5, 1)]
    [InlineData(5, 1)]
    [InlineData(4, 0)]
    public void Ces_2_neutral_answers_are_not_easy(double answer, long easy) =>
        Assert.Equal(easy, new[] { answer }.Measure(CxMetrics.Ces2, r => r).Easy);

    [Fact]
    public void One_answer_has_a_mean_but_no_interval()
    {
        CustomerEffort effort = new[] { 6 }.Measure(CxMetrics.Ces2, r => r);
        Assert.Equal(6, effort.Mean.Value);
        Assert.Equal("too few data", effort.MeanInterval.ToString());
        Assert.Equal("6.0, n = 1", effort.ToString());
    }

    // Several answers at a time once took no answer for an answer of 0, where 0 is on the scale.
    [Fact]
    public void No_answer_is_no_zero()
    {
        int?[] answers = [4, null, null, 8];
        Assert.Equal("6.0", answers.Measure(Metric.Mean("any", (int? r) => r)).Mean.ToString("0.0", null));
        Average onScale = answers.Measure(Metric.Mean("on-scale", (int? r) => r, scale: Scale.ZeroToTen));
        Assert.Equal((6.0, 2L, 2L), (onScale.Mean.Value, onScale.Count, onScale.NoAnswer));
        CustomerSatisfaction csat = answers.Measure(new CsatMetric(Scale.ZeroToTen, topBoxes: 3), r => r);
        Assert.Equal((50.0, 2L, 2L, 0L), (csat.Share.Value, csat.Count, csat.NoAnswer, csat.OffScale));
        CustomerEffort effort = answers.Measure(new CesMetric(CesVersion.Effort1, new Scale(0, 10, MetricDirection.LowerIsBetter)), r => r);
        Assert.Equal((6.0, 1L, 2L), (effort.Mean.Value, effort.Easy, effort.NoAnswer));
    }

    [Fact]
    public void Answers_off_the_scale_are_told_with_how_many_of_how_many()
    {
        int?[] answers = [4, 5, 6, 60, null];
        Assert.Equal("2 of 4 answers off the scale 1..5", answers.Measure(CxMetrics.Csat, r => r).ToString());
        Assert.Equal("1 of 4 answers off the scale 1..7", answers.Measure(CxMetrics.Ces2, r => r).ToString());
        Assert.Equal("2 of 4 answers off the scale 1..5", answers.Measure(CxMetrics.RepurchaseIntent, r => r).ToString());
        Assert.Equal("1 of 4 answers off the scale 0..10", answers.Measure(CxMetrics.LikelihoodToRecommend, r => r).ToString());
        Assert.Equal("1 of 4 answers off the scale 0..10", answers.Measure(CxMetrics.Nps.Weighted(), r => r, _ => 1).ToString()!.Replace(" or with a weight that can't be right", "", StringComparison.Ordinal));
        Assert.Equal("1 of 2 numbers out of range", new[] { 1, double.NaN }.Measure(Metric.Mean("any", (double r) => r)).ToString());
        Assert.Equal("1 of 2 rows with a number out of range", new[] { 1, double.NaN }.Measure(Metric.Ratio("any", (double r) => r, r => 1)).ToString());
        Assert.Equal("1 of 2 observations that can't be right", new Outcome?[] { Outcome.Failed, (Outcome)9 }.Measure(CxMetrics.TaskSuccess, o => o).ToString());
        Assert.Equal("1 of 2 pairs with an answer off its scale", new[] { 5, 6 }.Measure(CxMetrics.UxCxAlignment, r => (r, 5)).ToString());
        Assert.Equal("1 of 2 answers off their scale", new[] { 5, 6 }.Measure(new GroupAlignmentMetric("a", "a", "b"), r => (true, r)).ToString());
    }
}
