using Cx.Domain.Statistics;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Metrics;

public class TaskMetricTests
{
    // Tullis, measuringux.com/adjustedwald.htm (v094): 4 of 5; the limit beyond 1 doesn't occur here.
    [Fact]
    public void Task_success_adjusted_wald()
    {
        Proportion success = Attempts(4, 1, 0).Measure(
            new ProportionMetric<Outcome?>(
                new MetricDescriptor("success", MetricUnits.Ratio, 0, 1),
                o => o == Outcome.Succeeded ? Trial.Success : Trial.Failure,
                method: ProportionIntervalMethod.AdjustedWald),
            o => o);
        Assert.Equal(0.3596, success.Interval.Lower.Value, 1e-4);
        Assert.Equal(0.9796, success.Interval.Upper.Value, 1e-4);
    }

    // R binom 1.1-1.1 (r-prop-8-of-10).
    [Fact]
    public void Task_success_is_wilson_by_default()
    {
        Proportion success = Attempts(8, 1, 1).Measure(CxMetrics.TaskSuccess, o => o);
        Assert.Equal((0.8, 10L, 0.75), (success.Share.Value, success.Count, success.Laplace));
        Assert.Equal(0.490162471536642, success.Interval.Lower.Value, 1e-13);
        Assert.Equal(0.943317848545625, success.Interval.Upper.Value, 1e-13);
    }

    // From the definition: 75 of 250 abandoned; open and unknown attempts are reported apart.
    [Fact]
    public void Abandonment()
    {
        IEnumerable<Outcome?> attempts = Attempts(150, 25, 75).Concat([Outcome.Unknown, null]);
        Proportion abandoned = attempts.Measure(CxMetrics.Abandonment, o => o);
        Assert.Equal((0.3, 250L, 2L), (abandoned.Share.Value, abandoned.Count, abandoned.NotCounted));
    }

    // Sauro and Lewis (v323): 12 errors of 10 users with 5 opportunities each; adjusted Wald computed with SciPy.
    [Fact]
    public void Error_rate()
    {
        TaskErrors?[] attempts = [.. Enumerable.Range(0, 10).Select(i => (TaskErrors?)new TaskErrors(i < 2 ? 2 : 1, 5))];
        TaskErrorRate rate = attempts.Measure(CxMetrics.ErrorRate, a => a);
        Assert.Equal((0.24, 12L, 50L, 10L), (rate.Rate.Value, rate.Errors, rate.Opportunities, rate.Attempts));
        Assert.Equal(0.14159960372603347, rate.Interval.Lower.Value, 1e-14);
        Assert.Equal(0.37550114782331306, rate.Interval.Upper.Value, 1e-14);
    }

    [Fact]
    public void More_errors_than_opportunities_cant_be_right()
    {
        TaskErrorRate rate = new[] { new TaskErrors(3, 2) }.Measure(CxMetrics.ErrorRate, a => a);
        Assert.Equal("1 of 1 attempts with more errors than chances or negative numbers", rate.ToString());
    }

    // measuringusability.com/time_intervals (v105, rounded) and R 4.2.2 (r-gm-sauro, r-gm-uxr).
    [Theory]
    [InlineData(new double[] { 55, 65, 75, 62, 45, 135 }, 68.2410782325651, 46.0050994084105, 101.22453419787, 72.8333333333333, 63.5)]
    [InlineData(new double[] { 60, 53, 70, 42, 62, 43, 81 }, 57.2630176310277, 45.7528680015429, 71.6688009175908, 58.7142857142857, 60)]
    public void Time_on_task(double[] seconds, double geometricMean, double lower, double upper, double mean, double median)
    {
        TimeSummary time = seconds.Measure(CxMetrics.TimeOnTask, s => Elapsed.FromSeconds(s));

        // Logarithms are kept to 2^-40, which is 1e-12 of a value.
        Assert.Equal(geometricMean, time.GeometricMean.Value, 1e-10);
        Assert.Equal(lower, time.Interval.Lower.Value, 1e-9);
        Assert.Equal(upper, time.Interval.Upper.Value, 1e-9);
        Assert.Equal(mean, time.Mean.Value, 1e-12);
        Assert.Equal(median, time.Median.Value.Value, 1e-12);
    }

    // measuringu.com/average-times (v106, v107).
    [Theory]
    [InlineData(new double[] { 100, 101, 102, 103, 104 }, 102, 102)]
    [InlineData(new double[] { 100, 101, 102, 103, 104, 200 }, 710 / 6.0, 102.5)]
    public void Mean_and_median(double[] seconds, double mean, double median)
    {
        TimeSummary time = seconds.Measure(CxMetrics.TimeOnTask, s => Elapsed.FromSeconds(s));
        Assert.Equal(mean, time.Mean.Value, 1e-12);
        Assert.Equal(median, time.Median.Value.Value, 1e-12);
    }

    // R 4.2.2 (r-median-ci-binomial), ranks by Sauro and Lewis' formula.
    [Fact]
    public void Median_with_its_interval()
    {
        double[] seconds = [94, 95, 96, 113, 121, 132, 190, 193, 255, 298, 82, 109, 140, 150, 101, 99, 88, 175, 210, 160, 143, 129, 118, 107, 134, 186];
        DurationMetric metric = new(
            new MetricDescriptor("time", MetricUnits.Seconds, 0), headline: 0.5, interval: QuantileIntervalMethod.NormalApproximation);
        TimeSummary time = seconds.Measure(metric, s => Elapsed.FromSeconds(s));
        Assert.Equal((130.5, 109.0, 150.0), (time.Value.Value, time.Interval.Lower.Value, time.Interval.Upper.Value));
    }

    [Fact]
    public void Durations_and_time_spans_convert_and_missing_ones_are_counted()
    {
        Duration?[] durations = [Duration.FromSeconds(2), null];
        TimeSpan[] spans = [TimeSpan.FromSeconds(8)];
        MetricSnapshot<DurationState> both = CxMetrics.TimeOnTask.Merge(
            CxMetrics.TimeOnTask.Snapshot(durations.Select(d => (Elapsed)d)), CxMetrics.TimeOnTask.Snapshot(spans.Select(s => (Elapsed)s)));
        TimeSummary time = CxMetrics.TimeOnTask.Compute(both);
        Assert.Equal(4, time.GeometricMean.Value, 1e-11);
        Assert.Equal((2L, 1L), (time.Count, time.NotCounted));
    }

    [Fact]
    public void Times_that_are_all_alike_have_exactly_that_mean()
    {
        TimeSummary time = new[] { 40.0, 40.0 }.Measure(CxMetrics.TimeOnTask, s => Elapsed.FromSeconds(s));
        Assert.Equal((40.0, 40.0, 40.0), (time.Value.Value, time.Mean.Value, time.Median.Value.Value));
    }

    [Fact]
    public void Times_that_arent_positive_can_be_left_out_by_name()
    {
        DurationMetric metric = new(new MetricDescriptor("time", MetricUnits.Seconds, 0), offScale: OffScalePolicy.LeaveOut);
        TimeSummary time = new double?[] { 5, 0, -3 }.Measure(metric, s => Elapsed.FromSeconds(s));
        Assert.Equal((5.0, 1L, 2L), (time.Value.Value, time.Count, time.Invalid));
    }

    [Fact]
    public void Times_that_arent_positive_cant_be_right()
    {
        TimeSummary time = new double?[] { 5, 0, -3, null }.Measure(CxMetrics.TimeOnTask, s => Elapsed.FromSeconds(s));
        Assert.Equal("2 of 3 times that aren't positive", time.ToString());
    }

    [Fact]
    public void Page_load_reports_the_75th_percentile()
    {
        TimeSummary load = Enumerable.Range(1, 101).Measure(CxMetrics.PageLoad, ms => Elapsed.FromMilliseconds(ms));
        Assert.Equal((76.0, "ms", true), (load.Value.Value, load.Unit, load.IsExact));
        Assert.True(load.Interval.Lower.Value < 76 && load.Interval.Upper.Value > 76);
    }

    // The stated bound: half a bucket, 1/256.
    [Fact]
    public void Beyond_the_exact_limit_percentiles_are_within_their_stated_error()
    {
        double[] seconds = [.. Enumerable.Range(0, 20_000).Select(i => Math.Exp(i / 2000.0))];
        TimeSummary all = seconds.Measure(CxMetrics.TimeOnTask, s => Elapsed.FromSeconds(s));
        Assert.False(all.IsExact);
        foreach (PercentileEstimate percentile in all.Percentiles)
        {
            double exact = Quantile.Of(seconds, percentile.P);
            Assert.InRange(percentile.Value.Value / exact, 1 - (1 / 256.0) - 1e-4, 1 + (1 / 256.0) + 1e-4);
        }

        DurationMetric kept = new(new MetricDescriptor("time", MetricUnits.Seconds, 0), exactLimit: int.MaxValue);
        TimeSummary exactly = seconds.Measure(kept, s => Elapsed.FromSeconds(s));
        Assert.True(exactly.IsExact);
        Assert.Equal(all.GeometricMean, exactly.GeometricMean);
        Assert.Equal(Quantile.Of(seconds, 0.9), exactly.Percentiles[3].Value.Value, 1e-6);
    }

    [Fact]
    public void Every_bucket_holds_its_middle_and_is_narrow()
    {
        for (long ticks = 1; ticks > 0 && ticks < long.MaxValue / 3; ticks += (ticks / 8) + 1)
        {
            int bucket = DurationState.BucketOf(ticks);
            double middle = DurationState.MiddleOf(bucket);
            Assert.Equal(bucket, DurationState.BucketOf((long)middle));
            Assert.InRange(Math.Abs(middle - ticks) / ticks, 0, 1 / 256.0);
            Assert.True(DurationState.BucketOf(ticks + 1) - bucket is 0 or 1);
        }
    }

    // AAPOR, Standard Definitions: I 600, P 50, R 100, NC 80, O 20, U 150, e = 0.5 (computed).
    [Theory]
    [InlineData(ResponseRateDefinition.Simple, null, 0.65)]
    [InlineData(ResponseRateDefinition.Aapor1, null, 0.600)]
    [InlineData(ResponseRateDefinition.Aapor2, null, 0.650)]
    [InlineData(ResponseRateDefinition.Aapor3, 0.5, 600 / 925.0)]
    [InlineData(ResponseRateDefinition.Aapor4, 0.5, 650 / 925.0)]
    [InlineData(ResponseRateDefinition.Aapor5, null, 600 / 850.0)]
    [InlineData(ResponseRateDefinition.Aapor6, null, 650 / 850.0)]
    public void Response_rates_by_name(ResponseRateDefinition definition, double? e, double expected)
    {
        (Disposition Disposition, int Count)[] counts =
        [
            (Disposition.Complete, 600), (Disposition.Partial, 50), (Disposition.Refusal, 100), (Disposition.NonContact, 80),
            (Disposition.Other, 20), (Disposition.Unknown, 150),
        ];
        SurveyResponseRate rate = counts.SelectMany(c => Enumerable.Repeat(c.Disposition, c.Count))
            .Measure(new ResponseRateMetric(definition, e), d => d);
        Assert.Equal(expected, rate.Rate.Value, 1e-15);
    }

    [Fact]
    public void The_simple_response_rate_leaves_out_what_was_not_delivered()
    {
        Disposition[] invitations = [Disposition.Complete, Disposition.Partial, Disposition.Unknown, Disposition.Undelivered];
        Assert.Equal(2 / 3.0, invitations.Measure(CxMetrics.ResponseRate, d => d).Rate.Value, 1e-15);
        Assert.Equal(1 / 4.0, invitations.Measure(new ResponseRateMetric(ResponseRateDefinition.Aapor1), d => d).Rate.Value, 1e-15);
    }

    private static IEnumerable<Outcome?> Attempts(int succeeded, int failed, int abandoned) =>
        Enumerable.Repeat<Outcome?>(Outcome.Succeeded, succeeded)
            .Concat(Enumerable.Repeat<Outcome?>(Outcome.Failed, failed))
            .Concat(Enumerable.Repeat<Outcome?>(Outcome.Abandoned, abandoned));
}
