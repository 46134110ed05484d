using System;
using System.Numerics;
using Cx.Domain.Statistics;
using FsCheck.Xunit;
using Xunit;

namespace Cx.Domain.Tests.Statistics;

[Properties(Arbitrary = [typeof(FullRange)])]
public sealed class ExactRatioTests
{
    // A quotient of two numbers that doubles hold is what the processor rounds, once.
    [Property(MaxTest = 5000)]
    public void Quotients_of_exact_doubles_are_those_of_the_processor(long numerator, long denominator, short shift)
    {
        double top = numerator % (1L << 53), bottom = Math.Abs(denominator % (1L << 53)) + 1;
        Assert.Equal(top / bottom, ExactRatio.Of(new BigInteger(top), new BigInteger(bottom)));
        int power = shift % 900;
        BigInteger scale = BigInteger.One << Math.Abs(power);
        double scaled = power < 0 ? ExactRatio.Of(new BigInteger(top), new BigInteger(bottom) * scale) : ExactRatio.Of(new BigInteger(top) * scale, new BigInteger(bottom));
        Assert.Equal(top / bottom * Math.Pow(2, power), scaled);
    }

    [Fact]
    public void Ties_go_to_even()
    {
        BigInteger one = BigInteger.One << 53;
        Assert.Equal(Math.Pow(2, 53), ExactRatio.Of((one * 2) + 1, 2));
        Assert.Equal(Math.Pow(2, 53) + 4, ExactRatio.Of(one + 3, 1));
        Assert.Equal(-1.0 / 3, ExactRatio.Of(-1, 3));
        Assert.Equal(0, ExactRatio.Of(0, 3));
    }
}
