#if NETSTANDARD2_0
namespace System;

/// <summary>The framework's 64×64-bit product where the target lacks it.</summary>
internal static class WideMultiply
{
    extension(Math)
    {
        public static long BigMul(long a, long b, out long low)
        {
            unchecked
            {
                ulong x = (ulong)a, y = (ulong)b;
                ulong xLow = (uint)x, xHigh = x >> 32, yLow = (uint)y, yHigh = y >> 32;
                ulong bottom = xLow * yLow;
                ulong middle = (xHigh * yLow) + (bottom >> 32);
                ulong other = (xLow * yHigh) + (uint)middle;
                low = (long)((other << 32) | (uint)bottom);
                long high = (long)((xHigh * yHigh) + (middle >> 32) + (other >> 32));
                // The product of the bit patterns as unsigned numbers; each negative factor counts 2⁶⁴ too much.
                return high - ((a >> 63) & b) - ((b >> 63) & a);
            }
        }
    }
}
#endif
