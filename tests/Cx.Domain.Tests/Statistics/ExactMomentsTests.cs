using System;
using System.Linq;
using System.Numerics;
using Cx.Domain.Statistics;
using FsCheck.Xunit;
using Xunit;

namespace Cx.Domain.Tests.Statistics;

[Properties(Arbitrary = [typeof(FullRange)])]
public sealed class ExactMomentsTests
{
    private const long Billion = 1_000_000_000;

    // NIST StRD, univariate, Michelso (speed of light, 100 observations), in hundredths.
    private static readonly long[] Michelso =
    [
        29985, 29974, 29990, 30007, 29993, 29985, 29995, 29998, 29998, 29988, 30000, 29998, 29993, 29965, 29976, 29981, 30000, 30000, 29996, 29996,
        29996, 29994, 29996, 29994, 29988, 29980, 29985, 29988, 29990, 29984, 29983, 29979, 29981, 29988, 29988, 29983, 29980, 29979, 29976, 29980,
        29988, 29988, 29988, 29986, 29972, 29972, 29962, 29986, 29997, 29995, 29988, 29991, 29985, 29987, 29984, 29984, 29985, 29984, 29984, 29984,
        29989, 29981, 29981, 29982, 29980, 29977, 29976, 29974, 29975, 29976, 29991, 29992, 29989, 29986, 29988, 29972, 29984, 29985, 29985, 29978,
        29989, 29984, 29978, 29981, 29976, 29981, 29979, 29981, 29982, 29985, 29987, 29987, 29981, 29974, 29981, 29994, 29995, 29980, 29981, 29987,
    ];

    [Fact]
    public void Michelso_is_certified_to_all_15_digits()
    {
        ExactMoments moments = Of(Michelso);
        Assert.Equal(100, moments.Count);
        Assert.Equal(299.8524, moments.Mean(100).Value);
        Assert.Equal(0.0790105478190518, Math.Sqrt(moments.Variance(100).Value), 1e-16);
    }

    // NIST StRD, univariate: NumAcc2 is 1.2 then 500 times (1.1, 1.3); NumAcc4 the same around ten million.
    [Theory]
    [InlineData(1, 1.2)]
    [InlineData(10000000, 10000000.2)]
    public void NumAcc_is_exact(long whole, double mean)
    {
        var moments = default(ExactMoments);
        moments.Add((whole * Billion) + (2 * (Billion / 10)));
        for (int i = 0; i < 500; i++)
        {
            moments.Add((whole * Billion) + (Billion / 10));
            moments.Add((whole * Billion) + (3 * (Billion / 10)));
        }

        Assert.Equal(mean, moments.Mean(Billion).Value);
        Assert.Equal(0.01, moments.Variance(Billion).Value);
    }

    [Fact]
    public void Too_few_observations_are_undefined()
    {
        var moments = default(ExactMoments);
        Assert.Equal(MetricValue.NoData, moments.Mean(1).Reason);
        Assert.Equal(MetricValue.NoData, moments.Variance(1).Reason);
        moments.Add(7);
        Assert.Equal(7, moments.Mean(1).Value);
        Assert.Equal(MetricValue.TooFewData, moments.Variance(1).Reason);
        moments.Add(7);
        Assert.Equal(0, moments.Variance(1).Value);
    }

    [Property(MaxTest = 1000)]
    public void Order_and_grouping_do_not_matter_to_the_last_bit(long[] values, int seed, byte cut)
    {
        values = [.. values.Select(Spread)];
        ExactMoments whole = Of(values);
        ExactMoments shuffled = Of([.. values.OrderBy(v => unchecked((v * 31) ^ seed))]);
        int middle = cut % (values.Length + 1);
        ExactMoments left = Of([.. values.Take(middle)]), right = Of([.. values.Skip(middle)]);
        ExactMoments merged = left, swapped = right;
        merged.Merge(right);
        swapped.Merge(left);
        foreach (ExactMoments other in new[] { shuffled, merged, swapped })
        {
            Assert.True(whole == other);
            Assert.Equal(whole.GetHashCode(), other.GetHashCode());
            Assert.Equal(whole.Mean(Billion), other.Mean(Billion));
            Assert.Equal(whole.Variance(Billion), other.Variance(Billion));
        }

        merged.Merge(default);
        Assert.Equal(whole, merged);
        merged.Add(0);
        Assert.True(whole != merged);
    }

    [Property(MaxTest = 1000)]
    public void Mean_and_variance_are_the_nearest_doubles_to_the_true_ones(long[] values)
    {
        values = [.. values.Select(Spread), 5, 6];
        ExactMoments moments = Of(values);
        BigInteger n = values.Length, sum = values.Aggregate(BigInteger.Zero, (s, v) => s + v);
        AssertNearest(sum, n * Billion, moments.Mean(Billion).Value);
        // From the deviations, not from the sums: Σ(nX − ΣX)² = n²·Σ(X − mean)².
        BigInteger squares = values.Aggregate(BigInteger.Zero, (s, v) => s + BigInteger.Pow((n * v) - sum, 2));
        AssertNearest(squares, n * n * (n - 1) * Billion * Billion, moments.Variance(Billion).Value);
    }

    [Fact]
    public void Sums_near_the_end_of_their_range_still_give_the_variance()
    {
        var moments = default(ExactMoments);
        moments.Add(long.MaxValue);
        moments.Add(long.MinValue + 1);
        Assert.Equal(0, moments.Mean(1).Value);
        Assert.Equal(2 * Math.Pow(2, 126), moments.Variance(1).Value);
    }

    private static ExactMoments Of(long[] values)
    {
        var moments = default(ExactMoments);
        foreach (long value in values) moments.Add(value);
        return moments;
    }

    // At most 2⁵⁷, so that the squares of an array fit.
    private static long Spread(long value) => value is > -100 and < 100 ? value : value >> 6;

    // No neighbouring double is nearer: |value·d − n| ≤ |neighbour·d − n|, in whole numbers.
    private static void AssertNearest(BigInteger numerator, BigInteger denominator, double value)
    {
        BigInteger Distance(double candidate)
        {
            (BigInteger top, BigInteger bottom) = Fraction(candidate);
            return BigInteger.Abs((top * denominator * (BigInteger.One << 1100)) - (numerator * bottom * (BigInteger.One << 1100))) / bottom;
        }

        Assert.True(Distance(value) <= Distance(Math.BitIncrement(value)));
        Assert.True(Distance(value) <= Distance(Math.BitDecrement(value)));
    }

    private static (BigInteger Top, BigInteger Bottom) Fraction(double value)
    {
        BigInteger bottom = BigInteger.One;
        while (value != Math.Floor(value))
        {
            value *= 2;
            bottom *= 2;
        }

        return (new BigInteger(value), bottom);
    }
}
