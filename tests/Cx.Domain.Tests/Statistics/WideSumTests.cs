using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Cx.Domain.Statistics;
using FsCheck.Xunit;
using Xunit;

namespace Cx.Domain.Tests.Statistics;

[Properties(Arbitrary = [typeof(FullRange)])]
public sealed class WideSumTests
{
    private static readonly long[] Corners =
        [0, 1, -1, 2, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, -0x80000000L, 0x100000000, long.MaxValue, long.MinValue, long.MaxValue - 1, long.MinValue + 1];

    [Property(MaxTest = 2000)]
    public void Sums_and_products_equal_those_of_big_integers(long[] values, long[] factors)
    {
        var sum = default(WideSum);
        BigInteger expected = BigInteger.Zero;
        foreach ((long a, long b) in values.Zip(factors, (a, b) => (Shifted(a), Shifted(b))))
        {
            sum.Add(a);
            expected += a;
            sum.AddProduct(a, b);
            expected += (BigInteger)a * b;
            Assert.Equal(expected, sum.ToBigInteger());
        }
    }

    [Fact]
    public void Corner_products_are_exact()
    {
        foreach (long a in Corners)
            foreach (long b in Corners)
            {
                var sum = default(WideSum);
                sum.AddProduct(a, b);
                Assert.Equal((BigInteger)a * b, sum.ToBigInteger());
                sum.Add(a);
                Assert.Equal(((BigInteger)a * b) + a, sum.ToBigInteger());
                Assert.Equal(Nearest(sum.ToBigInteger()), sum.ToDouble());
            }
    }

    [Property(MaxTest = 1000)]
    public void Order_and_grouping_do_not_matter(long[] values, int seed)
    {
        WideSum whole = Of(values);
        Assert.Equal(whole, Of([.. values.OrderBy(v => unchecked((v * 31) ^ seed))]));
        int middle = values.Length == 0 ? 0 : (seed & int.MaxValue) % values.Length;
        WideSum left = Of([.. values.Take(middle)]), right = Of([.. values.Skip(middle)]);
        right.Add(left);
        Assert.True(whole == right);
        Assert.Equal(whole.GetHashCode(), right.GetHashCode());
        right.Add(1);
        Assert.True(whole != right);
        Assert.False(whole.Equals((object)right));
    }

    [Property(MaxTest = 2000)]
    public void The_double_is_the_nearest(long high, ulong low, byte shift)
    {
        // Shifted right, so that all sizes occur.
        BigInteger value = ((new BigInteger(high) << 64) + low) >> (shift % 128);
        Assert.Equal(Nearest(value), Wide(value).ToDouble());
    }

    [Fact]
    public void The_double_rounds_ties_to_even()
    {
        for (int bits = 0; bits <= 73; bits++)
            foreach (int last in new[] { 0, 1 })
                foreach (int offset in new[] { -1, 0, 1 })
                {
                    // 53 bits that end in 0 or 1, then a half, then a little less or more.
                    BigInteger value = ((((BigInteger.One << 52) + last) * 2) + 1 << bits) + (bits == 0 ? 0 : offset);
                    Assert.Equal(Nearest(value), Wide(value).ToDouble());
                    Assert.Equal(-Nearest(value), Wide(-value).ToDouble());
                }
    }

    [Fact]
    public void Passing_128_bits_is_an_error_and_changes_nothing()
    {
        var sum = new WideSum(long.MaxValue, ulong.MaxValue);
        Assert.Throws<OverflowException>(() => sum.Add(1));
        Assert.Equal(new WideSum(long.MaxValue, ulong.MaxValue), sum);
        sum.Add(-1);
        sum.Add(1);
        var negative = new WideSum(long.MinValue, 0);
        Assert.Throws<OverflowException>(() => negative.Add(-1));
        Assert.Throws<OverflowException>(() => negative.Add(negative));
        negative.Add(sum);
        Assert.Equal(-BigInteger.One, negative.ToBigInteger());
        Assert.Equal(-1, negative.ToDouble());
    }

    internal static double Nearest(BigInteger value) => double.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static WideSum Wide(BigInteger value) => new((long)(value >> 64), (ulong)(value & ulong.MaxValue));

    private static WideSum Of(long[] values)
    {
        var sum = default(WideSum);
        foreach (long value in values)
        {
            sum.Add(value);
            sum.AddProduct(value >> 5, value >> 6);
        }

        return sum;
    }

    // At most 2⁵⁸, so that the products of an array fit.
    private static long Shifted(long value) => value >> 5;
}
