using System;
using System.Linq;
using Cx.Domain.Statistics;
using FsCheck.Xunit;
using Xunit;

namespace Cx.Domain.Tests.Statistics;

[Properties(Arbitrary = [typeof(FullRange)])]
public sealed class MeanIntervalTests
{
    // R 4.2.2: t.test of an ease question (SEQ) and of likelihood to recommend.
    [Theory]
    [InlineData(new double[] { 7, 6, 5, 7, 4, 6, 7, 3 }, 0.9, 4.61626873408723, 6.63373126591277)]
    [InlineData(new double[] { 10, 9, 8, 7, 10, 6, 9, 3, 8, 10 }, 0.95, 6.418286367803837, 9.581713632196163)]
    public void Intervals_equal_those_of_R(double[] values, double level, double lower, double upper)
    {
        ConfidenceInterval interval = Of(values, level);
        Assert.Equal(lower, interval.Lower.Value, 6e-15);
        Assert.Equal(upper, interval.Upper.Value, 6e-15);
        Assert.Equal(level, interval.Level);
    }

    // The geometric mean of task times. Sauro, "Graph and calculator for confidence intervals for task times" (whole
    // seconds), then R 4.2.2 for the same times and for those of the R package uxr.
    [Theory]
    [InlineData(new double[] { 55, 65, 75, 62, 45, 135 }, 46, 101, 0.5)]
    [InlineData(new double[] { 55, 65, 75, 62, 45, 135 }, 46.0050994084105, 101.22453419787, 6e-13)]
    [InlineData(new double[] { 60, 53, 70, 42, 62, 43, 81 }, 45.7528680015429, 71.6688009175908, 6e-13)]
    public void Intervals_of_logarithms_give_those_of_task_times(double[] seconds, double lower, double upper, double tolerance)
    {
        ConfidenceInterval interval = Of([.. seconds.Select(s => Math.Log(s))], 0.95);
        Assert.Equal(lower, Math.Exp(interval.Lower.Value), tolerance);
        Assert.Equal(upper, Math.Exp(interval.Upper.Value), tolerance);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Fewer_than_two_observations_have_no_interval(int count)
    {
        ConfidenceInterval interval = MeanInterval.Of(count, double.NaN, double.NaN);
        Assert.False(interval.IsDefined);
        Assert.Equal(MetricValue.TooFewData, interval.Reason);
    }

    [Fact]
    public void Equal_observations_have_no_width() =>
        Assert.Equal(new ConfidenceInterval(4.5, 4.5, 0.99), MeanInterval.Of(7, 4.5, 0, 0.99));

    [Fact]
    public void Impossible_arguments_are_rejected()
    {
        Assert.Throws<ArgumentOutOfRangeException>("count", () => MeanInterval.Of(-1, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => MeanInterval.Of(1, 0, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("mean", () => MeanInterval.Of(2, double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>("standardDeviation", () => MeanInterval.Of(2, 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>("standardDeviation", () => MeanInterval.Of(2, 0, double.PositiveInfinity));
    }

    [Property(MaxTest = 1000)]
    public void Intervals_nest_by_level_around_the_mean(ushort count, short mean, ushort deviation, ushort first, ushort second)
    {
        double narrow = (Math.Min(first, second) + 1) / 65537.0, wide = (Math.Max(first, second) + 1) / 65537.0;
        ConfidenceInterval inner = MeanInterval.Of(count + 2, mean, deviation, narrow);
        ConfidenceInterval outer = MeanInterval.Of(count + 2, mean, deviation, wide);
        Assert.InRange(mean, inner.Lower.Value, inner.Upper.Value);
        Assert.True(outer.Lower.Value <= inner.Lower.Value && inner.Upper.Value <= outer.Upper.Value);
    }

    private static ConfidenceInterval Of(double[] values, double level)
    {
        double mean = values.Average();
        double deviation = Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1));
        return MeanInterval.Of(values.Length, mean, deviation, level);
    }
}
