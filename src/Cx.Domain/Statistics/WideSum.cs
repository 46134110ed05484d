using System;
using System.Numerics;

namespace Cx.Domain.Statistics;

/// <summary>
/// An exact sum of 64-bit numbers and of their products, in 128 bits of two's complement: adding is associative and
/// commutative, so a result doesn't depend on order or on how the work was split.
/// </summary>
internal struct WideSum : IEquatable<WideSum>
{
    /// <summary>The upper 64 bits, with the sign.</summary>
    public long High;

    /// <summary>The lower 64 bits.</summary>
    public ulong Low;

    public WideSum(long high, ulong low)
    {
        High = high;
        Low = low;
    }

    public static bool operator ==(WideSum left, WideSum right) => left.Equals(right);

    public static bool operator !=(WideSum left, WideSum right) => !left.Equals(right);

    /// <exception cref="OverflowException">The sum passes 128 bits.</exception>
    public void Add(long value) => Add(value >> 63, unchecked((ulong)value));

    /// <exception cref="OverflowException">The sum passes 128 bits.</exception>
    public void AddProduct(long a, long b)
    {
        long high = Math.BigMul(a, b, out long low);
        Add(high, unchecked((ulong)low));
    }

    /// <exception cref="OverflowException">The sum passes 128 bits.</exception>
    public void Add(WideSum other) => Add(other.High, other.Low);

    /// <summary>The nearest double, the even one of two that are as near.</summary>
    public readonly double ToDouble()
    {
        if (High == (unchecked((long)Low) >> 63)) return unchecked((long)Low);
        bool isNegative = High < 0;
        ulong high = unchecked((ulong)High), low = Low;
        if (isNegative)
        {
            low = unchecked(0 - low);
            high = unchecked(~high + (low == 0 ? 1UL : 0UL));
        }

        // The 64 leading bits, then 63, the last one standing for all that are dropped: still more than a double's 53,
        // so there is one rounding, and signed conversion has the same on every runtime.
        int zeros = LeadingZeros(high);
        ulong top = high == 0 ? low : (high << zeros) | (low >> 1 >> (63 - zeros));
        ulong rest = high == 0 ? 0 : low << zeros;
        ulong kept = (top >> 1) | (top & 1) | (rest == 0 ? 0UL : 1UL);
        double magnitude = unchecked((long)kept) * BitConverter.Int64BitsToDouble((1023L + 65 - zeros) << 52);
        return isNegative ? -magnitude : magnitude;
    }

    public readonly BigInteger ToBigInteger() => (new BigInteger(High) << 64) + Low;

    public readonly bool Equals(WideSum other) => High == other.High && Low == other.Low;

    public override readonly bool Equals(object? obj) => obj is WideSum other && Equals(other);

    public override readonly int GetHashCode() => unchecked((High.GetHashCode() * 397) ^ Low.GetHashCode());

    private void Add(long high, ulong low)
    {
        ulong sum = unchecked(Low + low);
        long carry = sum < low ? 1 : 0;
        long newHigh = unchecked(High + high + carry);
        // Two's complement overflows exactly when both operands have the sign that the result lacks.
        if (((High ^ newHigh) & (high ^ newHigh)) < 0) throw new OverflowException("The exact sum passes 128 bits.");
        High = newHigh;
        Low = sum;
    }

    private static int LeadingZeros(ulong value)
    {
        int zeros = 64;
        while (value != 0)
        {
            value >>= 1;
            zeros--;
        }

        return zeros;
    }
}
