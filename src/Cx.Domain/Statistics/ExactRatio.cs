using System;
using System.Numerics;

namespace Cx.Domain.Statistics;

/// <summary>The quotient of two whole numbers of any size, rounded once.</summary>
internal static class ExactRatio
{
    /// <summary>The double nearest to a quotient, to even on ties; above 2⁻¹⁰²², where doubles have all their bits.</summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">A positive whole number.</param>
    public static double Of(BigInteger numerator, BigInteger denominator)
    {
        if (numerator.IsZero) return 0;
        BigInteger magnitude = BigInteger.Abs(numerator);
        // Scaled so that the quotient has 61 or 62 bits: more than a double's 53, and room for a bit that stands for the rest.
        int shift = 61 - (BitLength(magnitude) - BitLength(denominator));
        BigInteger quotient = shift >= 0
            ? BigInteger.DivRem(magnitude << shift, denominator, out BigInteger remainder)
            : BigInteger.DivRem(magnitude, denominator << -shift, out remainder);
        long rounded = (long)quotient;
        if (!remainder.IsZero) rounded |= 1;
        double value = rounded;
        // Two halves, since 2^shift alone can be beyond a double where the quotient isn't.
        value = value * PowerOfTwo(-shift / 2) * PowerOfTwo(-shift - (-shift / 2));
        return numerator.Sign < 0 ? -value : value;
    }

    private static double PowerOfTwo(int exponent) => BitConverter.Int64BitsToDouble((1023L + exponent) << 52);

    private static int BitLength(BigInteger positive)
    {
        byte[] bytes = positive.ToByteArray();
        int last = bytes.Length - 1;
        while (bytes[last] == 0) last--;
        int bits = last * 8;
        for (int top = bytes[last]; top != 0; top >>= 1) bits++;
        return bits;
    }
}
