using System;
using Cx.Domain.Statistics;
using FsCheck.Xunit;
using Xunit;

namespace Cx.Domain.Tests.Statistics;

[Properties(Arbitrary = [typeof(FullRange)])]
public sealed class DistributionTests
{
    [Fact]
    public void The_ends_of_the_quantiles_are_the_ends_of_the_distributions()
    {
        Assert.Equal(double.NegativeInfinity, Normal.Quantile(0));
        Assert.Equal(double.PositiveInfinity, Normal.Quantile(1));
        Assert.Equal(double.NegativeInfinity, StudentT.Quantile(0, 3));
        Assert.Equal(double.PositiveInfinity, StudentT.Quantile(1, 3));
        Assert.Equal(0, Beta.Quantile(0, 2, 3));
        Assert.Equal(1, Beta.Quantile(1, 2, 3));
        Assert.Equal(0, Gamma.Quantile(0, 2));
        Assert.Equal(double.PositiveInfinity, Gamma.Quantile(1, 2));
        Assert.Equal(0, ChiSquared.Quantile(0, 2));
        Assert.Equal(double.PositiveInfinity, ChiSquared.Quantile(1, 2));
    }

    [Fact]
    public void Beyond_the_ends_the_tails_are_0_and_1()
    {
        foreach (double sign in new[] { -1, 1 })
        {
            double end = sign * double.PositiveInfinity, cdf = sign > 0 ? 1 : 0;
            Assert.Equal(cdf, Normal.Cdf(end));
            Assert.Equal(1 - cdf, Normal.UpperTail(end));
            Assert.Equal(cdf, StudentT.Cdf(end, 3));
            Assert.Equal(1 - cdf, StudentT.UpperTail(end, 3));
            Assert.Equal(cdf, Beta.Cdf(end, 2, 3));
            Assert.Equal(1 - cdf, Beta.UpperTail(end, 2, 3));
            Assert.Equal(cdf, Gamma.Cdf(end, 2));
            Assert.Equal(1 - cdf, Gamma.UpperTail(end, 2));
            Assert.Equal(cdf, ChiSquared.Cdf(end, 2));
            Assert.Equal(1 - cdf, ChiSquared.UpperTail(end, 2));
        }
    }

    [Fact]
    public void Medians_of_symmetric_distributions_are_in_the_middle()
    {
        Assert.Equal(0, Normal.Quantile(0.5));
        Assert.Equal(0.5, Normal.Cdf(0));
        foreach (double parameter in new[] { 0.5, 1, 7, 1e6 })
        {
            Assert.Equal(0, StudentT.Quantile(0.5, parameter));
            Assert.Equal(0.5, StudentT.Cdf(0, parameter));
            Assert.Equal(0.5, Beta.Quantile(0.5, parameter, parameter), 1e-15);
        }
    }

    [Fact]
    public void Impossible_arguments_are_rejected()
    {
        foreach (double bad in new[] { -0.1, 1.1, double.NaN })
        {
            Assert.Throws<ArgumentOutOfRangeException>("p", () => Normal.Quantile(bad));
            Assert.Throws<ArgumentOutOfRangeException>("p", () => StudentT.Quantile(bad, 1));
            Assert.Throws<ArgumentOutOfRangeException>("p", () => Beta.Quantile(bad, 1, 1));
            Assert.Throws<ArgumentOutOfRangeException>("p", () => Gamma.Quantile(bad, 1));
            Assert.Throws<ArgumentOutOfRangeException>("p", () => ChiSquared.Quantile(bad, 1));
            Assert.Throws<ArgumentOutOfRangeException>("probability", () => Binomial.Cdf(1, 2, bad));
            Assert.Throws<ArgumentOutOfRangeException>("probability", () => Binomial.UpperTail(1, 2, bad));
        }

        foreach (double bad in new[] { 0, -1, double.NaN })
        {
            Assert.Throws<ArgumentOutOfRangeException>("degreesOfFreedom", () => StudentT.Cdf(1, bad));
            Assert.Throws<ArgumentOutOfRangeException>("degreesOfFreedom", () => ChiSquared.Cdf(1, bad));
            Assert.Throws<ArgumentOutOfRangeException>("shape", () => Gamma.Cdf(1, bad));
            Assert.Throws<ArgumentOutOfRangeException>("scale", () => Gamma.Quantile(0.5, 1, bad));
            Assert.Throws<ArgumentOutOfRangeException>("alpha", () => Beta.Cdf(0.5, bad, 1));
            Assert.Throws<ArgumentOutOfRangeException>("beta", () => Beta.UpperTail(0.5, 1, bad));
        }

        Assert.Throws<ArgumentOutOfRangeException>("z", () => Normal.Cdf(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>("z", () => Normal.UpperTail(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>("t", () => StudentT.UpperTail(double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>("x", () => Beta.Cdf(double.NaN, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("x", () => Gamma.Cdf(double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>("trials", () => Binomial.Cdf(0, -1, 0.5));
    }

    [Fact]
    public void Infinitely_many_degrees_of_freedom_are_normal()
    {
        Assert.Equal(Normal.Quantile(0.975), StudentT.Quantile(0.975, double.PositiveInfinity));
        Assert.Equal(Normal.Cdf(-2), StudentT.Cdf(-2, double.PositiveInfinity));
        Assert.Equal(1, StudentT.Quantile(0.975, 1e17) / Normal.Quantile(0.975), 2e-15);
    }

    [Fact]
    public void Scale_stretches_the_gamma_distribution()
    {
        Assert.Equal(Gamma.Cdf(3, 2.5), Gamma.Cdf(12, 2.5, 4));
        Assert.Equal(4 * Gamma.Quantile(0.3, 2.5), Gamma.Quantile(0.3, 2.5, 4));
    }

    // Distributions with a formula of their own.
    [Property(MaxTest = 1000)]
    public void Closed_forms_agree(uint seed, ushort other)
    {
        double p = Probability(seed), b = 0.25 + (other / 100.0);
        // ν = 1 (Cauchy) and 2; their own formulas lose digits near ½, so they are taken about it.
        double centred = p - 0.5;
        AssertClose(Math.Tan(Math.PI * centred), StudentT.Quantile(p, 1), 1e-14 + (4e-16 / p / (1 - p)));
        AssertClose(centred * Math.Sqrt(2 / (p * (1 - p))), StudentT.Quantile(p, 2), 1e-14);
        AssertClose(-2 * SpecialFunctions.Log1p(-p), ChiSquared.Quantile(p, 2), 1e-14);
        AssertClose(Math.Pow(p, 1 / b), Beta.Quantile(p, b, 1), 1e-14 * (1 + (1 / b)));
        double sine = Math.Sin(Math.PI * p / 2);
        AssertClose(sine * sine, Beta.Quantile(p, 0.5, 0.5), 3e-14);
    }

    [Property(MaxTest = 1000)]
    public void Probabilities_come_back_through_the_quantile(uint seed, ushort first, ushort second)
    {
        double p = Probability(seed), a = Parameter(first), b = Parameter(second);
        // x is rounded, which moves the probability by x·density·ε.
        AssertReturns(p, Normal.Cdf(Normal.Quantile(p)), Math.Abs(Normal.Quantile(p)));
        AssertReturns(p, StudentT.Cdf(StudentT.Quantile(p, a), a), 10);
        AssertReturns(p, ChiSquared.Cdf(ChiSquared.Quantile(p, a), a), Math.Sqrt(a) + a);
        AssertReturns(p, Gamma.Cdf(Gamma.Quantile(p, a), a), Math.Sqrt(a) + a);
        double x = Beta.Quantile(p, a, b);
        if (x < 0.5) AssertReturns(p, Beta.Cdf(x, a, b), Math.Sqrt(a) + a);
    }

    [Property(MaxTest = 1000)]
    public void Both_tails_add_up_to_1(short position, ushort first, ushort second)
    {
        double z = position / 3000.0, a = Parameter(first), b = Parameter(second), share = (position + 32768.5) / 65537;
        Assert.Equal(1, Normal.Cdf(z) + Normal.UpperTail(z), 3e-16);
        Assert.Equal(1, StudentT.Cdf(z, a) + StudentT.UpperTail(z, a), 3e-15);
        Assert.Equal(1, ChiSquared.Cdf(a * Math.Exp(z), a) + ChiSquared.UpperTail(a * Math.Exp(z), a), 3e-15);
        Assert.Equal(1, Beta.Cdf(share, a, b) + Beta.UpperTail(share, a, b), 1e-14);
        Assert.Equal(Normal.Cdf(z), Normal.UpperTail(-z));
        Assert.Equal(StudentT.Cdf(z, a), StudentT.UpperTail(-z, a));
    }

    [Property(MaxTest = 1000)]
    public void Symmetric_quantiles_are_exact_negatives(uint seed, ushort first)
    {
        // 1 − p has no rounding for these.
        double p = seed / 4294967296.0, v = Parameter(first);
        Assert.Equal(-Normal.Quantile(p), Normal.Quantile(1 - p));
        Assert.Equal(-StudentT.Quantile(p, v), StudentT.Quantile(1 - p, v));
    }

    [Property(MaxTest = 1000)]
    public void Quantiles_grow_with_p(uint first, uint second, ushort one, ushort other)
    {
        double p = Math.Min(Probability(first), Probability(second)), q = Math.Max(Probability(first), Probability(second)), a = Parameter(one), b = Parameter(other);
        // Neighbouring p can swap by the last bits.
        AssertAtMost(Normal.Quantile(p), Normal.Quantile(q));
        AssertAtMost(StudentT.Quantile(p, a), StudentT.Quantile(q, a));
        AssertAtMost(ChiSquared.Quantile(p, a), ChiSquared.Quantile(q, a));
        AssertAtMost(Beta.Quantile(p, a, b), Beta.Quantile(q, a, b));
    }

    [Property(MaxTest = 1000)]
    public void The_binomial_is_the_sum_of_its_terms(byte trials, ushort successes, ushort seed)
    {
        int n = trials, k = successes % (n + 1);
        double p = (seed + 0.5) / 65536;
        double sum = 0;
        for (int i = 0; i <= k; i++) sum += Term(n, i, p);
        Assert.Equal(sum, Binomial.Cdf(k, n, p), 1e-13);
        Assert.Equal(1, Binomial.Cdf(k, n, p) + Binomial.UpperTail(k, n, p), 1e-14);
    }

    [Fact]
    public void The_binomial_has_its_ends()
    {
        Assert.Equal(0, Binomial.Cdf(-1, 3, 0.5));
        Assert.Equal(1, Binomial.UpperTail(-1, 3, 0.5));
        Assert.Equal(1, Binomial.Cdf(3, 3, 0.5));
        Assert.Equal(0, Binomial.UpperTail(long.MaxValue, long.MaxValue, 0.5));
        Assert.Equal(1, Binomial.Cdf(0, 0, 0.5));
        Assert.Equal(1, Binomial.Cdf(0, 3, 0));
        Assert.Equal(0, Binomial.Cdf(2, 3, 1));
        Assert.Equal(1, Binomial.UpperTail(2, 3, 1));
    }

    private static double Term(int n, int k, double p)
    {
        double term = Math.Pow(1 - p, n - k);
        for (int i = 1; i <= k; i++) term *= p * (n - k + i) / i;
        return term;
    }

    // Spread over (0, 1), with every fourth one towards the lower tail.
    private static double Probability(uint seed)
    {
        double p = (seed + 0.5) / 4294967296.0;
        return seed % 4 == 0 ? p * p * p : p;
    }

    // From ½ to about 10⁶, evenly by logarithm.
    private static double Parameter(ushort seed) => 0.5 * Math.Exp(seed / 4500.0);

    private static void AssertClose(double expected, double actual, double tolerance) =>
        Assert.True(Math.Abs(actual - expected) <= tolerance * Math.Abs(expected), $"{actual:R} instead of {expected:R}");

    private static void AssertReturns(double p, double actual, double condition) =>
        Assert.True(Math.Abs(actual - p) <= p * 2.3e-16 * (60 + (10 * condition)), $"{actual:R} instead of {p:R}");

    private static void AssertAtMost(double lower, double upper) =>
        Assert.True(lower <= upper + (4e-15 * Math.Abs(upper)), $"{lower:R} above {upper:R}");
}
