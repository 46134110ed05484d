using System;
using System.Linq;
using Cx.Domain.Statistics;
using Xunit;

namespace Cx.Domain.Tests.Statistics;

/// <summary>All distributions against values of 110 digits, made by distributions.py beside this file.</summary>
public sealed class DistributionReferenceTests
{
    private const double Epsilon = 2.220446049250313e-16;

    [Theory]
    [InlineData("normal")]
    [InlineData("t")]
    [InlineData("chisq")]
    [InlineData("gamma")]
    [InlineData("beta")]
    public void Quantiles_have_13_digits(string distribution)
    {
        int count = 0;
        foreach (string[] row in Reference.Rows("distributions.csv").Where(r => r[0] == distribution && r[1] == "q"))
        {
            double p = Reference.Number(row[2]), expected = Reference.Number(row[5]);
            double actual = (distribution, Parameter(row[3]), Parameter(row[4])) switch
            {
                ("normal", _, _) => Normal.Quantile(p),
                ("t", var v, _) => StudentT.Quantile(p, v),
                ("chisq", var v, _) => ChiSquared.Quantile(p, v),
                ("gamma", var a, _) => Gamma.Quantile(p, a),
                (_, var a, var b) => Beta.Quantile(p, a, b),
            };
            // Worst measured: 1.2e-14, at p = 1e-10 and half a degree of freedom, where x is p⁴ times a constant.
            AssertClose(row, expected, actual, 2e-14);
            count++;
        }

        Assert.InRange(count, 15, 100);
    }

    [Theory]
    [InlineData("normal")]
    [InlineData("t")]
    [InlineData("chisq")]
    [InlineData("beta")]
    [InlineData("binomial")]
    public void Both_tails_have_nearly_all_digits(string distribution)
    {
        int count = 0;
        foreach (string[] row in Reference.Rows("distributions.csv").Where(r => r[0] == distribution && r[1] != "q"))
        {
            double x = Reference.Number(row[2]), expected = Reference.Number(row[5]);
            bool isUpper = row[1] == "u";
            double actual = (distribution, Parameter(row[3]), Parameter(row[4])) switch
            {
                ("normal", _, _) => isUpper ? Normal.UpperTail(x) : Normal.Cdf(x),
                ("t", var v, _) => isUpper ? StudentT.UpperTail(x, v) : StudentT.Cdf(x, v),
                ("chisq", var v, _) => isUpper ? ChiSquared.UpperTail(x, v) : ChiSquared.Cdf(x, v),
                ("beta", var a, var b) => isUpper ? Beta.UpperTail(x, a, b) : Beta.Cdf(x, a, b),
                (_, var n, var p) => isUpper ? Binomial.UpperTail((long)x, (long)n, p) : Binomial.Cdf((long)x, (long)n, p),
            };
            // e^y inherits y's rounding, |y|·ε, where y is the logarithm of the tail.
            AssertClose(row, expected, actual, Epsilon * (10 + Math.Abs(Math.Log(expected))));
            count++;
        }

        Assert.InRange(count, 10, 100);
    }

    // R 4.2.2; its 15 printed digits are half a unit, up to 5e-15, off.
    [Theory]
    [InlineData(0.025, 9, 2, 0.554983882971805)]
    [InlineData(0.975, 10, 1, 0.997471421455538)]
    [InlineData(0.025, 0.5, 10.5, 4.78904331575819e-05)]
    [InlineData(0.975, 1.5, 9.5, 0.381314771066616)]
    public void Beta_quantiles_equal_those_of_R(double p, double alpha, double beta, double expected) =>
        Assert.Equal(1, Beta.Quantile(p, alpha, beta) / expected, 6e-15);

    [Theory]
    [InlineData(1, 6.31375151467504, 12.7062047361747, 63.6567411628715)]
    [InlineData(2, 2.91998558035372, 4.30265272974946, 9.92484320091829)]
    [InlineData(3, 2.35336343480182, 3.18244630528371, 5.84090930973335)]
    [InlineData(4, 2.13184678632665, 2.77644510519779, 4.60409487134999)]
    [InlineData(5, 2.01504837333302, 2.57058183563631, 4.03214298355523)]
    [InlineData(6, 1.9431802805153, 2.44691185114497, 3.70742802132478)]
    [InlineData(9, 1.83311293265624, 2.2621571627982, 3.24983554159213)]
    [InlineData(10, 1.81246112281168, 2.22813885198627, 3.16927267261695)]
    [InlineData(19, 1.72913281152137, 2.09302405440831, 2.86093460646498)]
    [InlineData(29, 1.6991270265335, 2.0452296421327, 2.7563859036706)]
    [InlineData(30, 1.69726088659396, 2.04227245630124, 2.74999565356723)]
    [InlineData(60, 1.67064886490464, 2.00029782201426, 2.66028302885504)]
    [InlineData(100, 1.66023432608534, 1.98397151852355, 2.62589052143802)]
    [InlineData(1000, 1.64637881728546, 1.96233908082641, 2.58075469806595)]
    public void T_quantiles_equal_those_of_R(double degreesOfFreedom, double p95, double p975, double p995)
    {
        Assert.Equal(1, StudentT.Quantile(0.95, degreesOfFreedom) / p95, 6e-15);
        Assert.Equal(1, StudentT.Quantile(0.975, degreesOfFreedom) / p975, 6e-15);
        Assert.Equal(1, StudentT.Quantile(0.995, degreesOfFreedom) / p995, 6e-15);
    }

    // R 4.2.2, except ½ a degree of freedom: there R says 164.557673480494, mpmath 164.5576734804882.
    [Theory]
    [InlineData(0.5, 164.5576734804882)]
    [InlineData(1.5, 6.01666310442793)]
    [InlineData(11.8, 2.18291565645341)]
    [InlineData(23.55, 2.06598755814183)]
    public void T_quantiles_of_fractional_degrees_of_freedom_equal_those_of_R(double degreesOfFreedom, double expected) =>
        Assert.Equal(1, StudentT.Quantile(0.975, degreesOfFreedom) / expected, 6e-15);

    // R package uxr 0.2.0, README: how sure it is that a completion rate exceeds a benchmark.
    [Theory]
    [InlineData(6, 14, 0.3, 0.7805158)]
    [InlineData(9, 11, 0.8, 0.3825985)]
    public void The_binomial_gives_published_benchmark_probabilities(int successes, int trials, double benchmark, double expected) =>
        Assert.Equal(expected, Binomial.Cdf(successes - 1, trials, benchmark), 5e-8);

    // A proportion ± 5 points at 95 % takes 385 answers: z²·p(1 − p)/e².
    [Fact]
    public void The_sample_size_of_a_poll_is_385() =>
        Assert.Equal(385, Math.Ceiling(Math.Pow(Normal.Quantile(0.975), 2) * 0.25 / (0.05 * 0.05)));

    private static double Parameter(string field) => field.Length == 0 ? 0 : Reference.Number(field);

    private static void AssertClose(string[] row, double expected, double actual, double tolerance) =>
        Assert.True(Math.Abs(actual - expected) <= tolerance * Math.Abs(expected), $"{string.Join(",", row)}: {actual:R}");
}
