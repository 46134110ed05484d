using System;
using Cx.Domain.Statistics;
using Xunit;

namespace Cx.Domain.Tests.Statistics;

public sealed class ProportionEstimateTests
{
    // R 4.2.2, printed to 15 digits.
    [Theory]
    [InlineData(0, 5, 0, 0.142857142857143, 0.217241232391587, 0.0833333333333333)]
    [InlineData(1, 5, 0.2, 0.285714285714286, 0.330344739434952, 0.25)]
    [InlineData(10, 10, 1, 0.916666666666667, 0.861233600068555, 0.954545454545455)]
    [InlineData(11, 12, 0.916666666666667, 0.857142857142857, 0.815627497226983, 0.884615384615385)]
    [InlineData(19, 25, 0.76, 0.740740740740741, 0.725370014755847, 0.75)]
    [InlineData(8, 10, 0.8, 0.75, 0.716740160041133, 0.772727272727273)]
    public void Points_equal_those_of_R(int successes, int trials, double share, double laplace, double wilson, double jeffreys)
    {
        Assert.Equal(share, ProportionEstimate.Share(successes, trials).Value, 1e-15);
        Assert.Equal(laplace, ProportionEstimate.Laplace(successes, trials).Value, 1e-15);
        Assert.Equal(wilson, ProportionEstimate.WilsonMidpoint(successes, trials).Value, 1e-15);
        Assert.Equal(jeffreys, ProportionEstimate.Jeffreys(successes, trials).Value, 1e-15);
    }

    // Tullis, measuringux.com/adjustedwald.htm
    [Fact]
    public void The_published_adjusted_point_is_reproduced() =>
        Assert.Equal(0.6696, ProportionEstimate.WilsonMidpoint(4, 5).Value, 1e-4);

    [Fact]
    public void The_midpoint_is_the_centre_of_both_intervals_it_names()
    {
        double midpoint = ProportionEstimate.WilsonMidpoint(3, 17, 0.9).Value;
        foreach (ProportionIntervalMethod method in new[] { ProportionIntervalMethod.Wilson, ProportionIntervalMethod.AdjustedWald })
        {
            ConfidenceInterval interval = ProportionInterval.Of(3, 17, 0.9, method);
            Assert.Equal(midpoint, (interval.Lower.Value + interval.Upper.Value) / 2, 1e-15);
        }
    }

    [Fact]
    public void No_trials_give_no_data()
    {
        Assert.Equal(MetricValue.NoData, ProportionEstimate.Share(0, 0).Reason);
        Assert.Equal(MetricValue.NoData, ProportionEstimate.Laplace(0, 0).Reason);
        Assert.Equal(MetricValue.NoData, ProportionEstimate.Jeffreys(0, 0).Reason);
        Assert.Equal(MetricValue.NoData, ProportionEstimate.WilsonMidpoint(0, 0).Reason);
    }

    [Fact]
    public void Impossible_arguments_are_rejected()
    {
        Assert.Throws<ArgumentOutOfRangeException>("successes", () => ProportionEstimate.Share(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>("trials", () => ProportionEstimate.Laplace(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => ProportionEstimate.WilsonMidpoint(1, 2, 1));
    }
}
