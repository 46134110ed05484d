using System;
using Cx.Domain.Statistics;
using FsCheck.Xunit;
using Xunit;

namespace Cx.Domain.Tests.Statistics;

[Properties(Arbitrary = [typeof(FullRange)])]
public sealed class SpecialFunctionsTests
{
    // mpmath, 40 digits: loggamma(x), and loggamma(x) - ((x-.5)*log(x) - x + log(2*pi)/2).
    [Theory]
    [InlineData(1e-5, 11.51291969289583, 4.837643556460688)]
    [InlineData(0.5, 0.5723649429247001, 0.15342640972002736)]
    [InlineData(1, 0, 0.08106146679532726)]
    [InlineData(3.7, 1.428072326665388, 0.022468770580143146)]
    [InlineData(9.999, 12.799575780077414, 0.008331396020466343)]
    [InlineData(10, 12.801827480081469, 0.008330563433362871)]
    [InlineData(1234.5, 7550.550901077895, 6.75037112277304e-05)]
    public void Gamma_functions_equal_their_references(double x, double logGamma, double correction)
    {
        Assert.Equal(logGamma, SpecialFunctions.LogGamma(x), 1e-15 * (2 + Math.Abs(logGamma)));
        Assert.Equal(correction, SpecialFunctions.StirlingCorrection(x), 1e-15 * (0.5 + correction));
    }

    [Property(MaxTest = 1000)]
    public void The_correction_steps_by_the_recurrence_of_the_gamma_function(ushort seed)
    {
        double x = 0.01 + (seed / 1000.0);
        // Γ(x + 1) = xΓ(x).
        double step = ((x + 0.5) * SpecialFunctions.Log1p(1 / x)) - 1;
        Assert.Equal(step, SpecialFunctions.StirlingCorrection(x) - SpecialFunctions.StirlingCorrection(x + 1), 1e-15 * (1 + x));
    }

    [Theory]
    [InlineData(1e-20, 1e-20)]
    [InlineData(1e-9, 9.999999995e-10)]
    [InlineData(0.5, 0.4054651081081644)]
    [InlineData(-0.75, -1.3862943611198906)]
    [InlineData(1e20, 46.051701859880914)]
    public void Small_logarithms_keep_their_digits(double x, double expected) =>
        Assert.Equal(1, SpecialFunctions.Log1p(x) / expected, 5e-16);

    // mpmath, 40 digits: log1p(e) - e.
    [Theory]
    [InlineData(1e-12, -4.9999999999966665e-25)]
    [InlineData(-0.001, -5.0033358353350014e-07)]
    [InlineData(0.3, -0.037635735532508945)]
    [InlineData(1, -0.3068528194400547)]
    [InlineData(-0.5, -0.1931471805599453)]
    [InlineData(5, -3.208240530771945)]
    [InlineData(-0.9, -1.4025850929940457)]
    public void Deviances_keep_their_digits(double e, double expected) =>
        Assert.Equal(1, SpecialFunctions.LogMinusExcess(1 + e, e) / expected, 2e-15);

    [Property(MaxTest = 2000)]
    public void The_excess_is_exact_where_it_nearly_vanishes(uint first, uint second, short offset)
    {
        double a = first + 1.0, b = second + 1.0, x = (a / (a + b)) + (offset * 1e-18);
        if (x > 0.5) return;
        // decimal holds a, b exactly and x to 28 digits.
        decimal wide = (decimal)a - (((decimal)a + (decimal)b) * Exact(x));
        Assert.Equal((double)wide, SpecialFunctions.Excess(a, b, x), Math.Abs((double)wide * 1e-13) + 1e-17);
    }

    // A double's digits beyond the 15 that its conversion to decimal keeps.
    private static decimal Exact(double x)
    {
        long leading = (long)(x * 9007199254740992);
        double rest = (x * 9007199254740992) - leading;
        return (leading + (decimal)rest) / 9007199254740992m;
    }
}
