namespace Cx.Domain.Simulation;

/// <summary>
/// Seeded random numbers that are the same on every machine and for ever: SplitMix64 (Steele, Lea and Flood 2014,
/// doi:10.1145/2660193.2660195) and whole numbers. Every draw takes one number of the stream.
/// </summary>
/// <remarks>Not thread-safe; a stream belongs to one walk.</remarks>
internal sealed class RandomStream
{
    private const ulong Step = 0x9E3779B97F4A7C15UL;

    private readonly ulong _origin;
    private ulong _state;

    private RandomStream(ulong origin) => _origin = _state = origin;

    public static RandomStream Of(long seed) => new(Mix(unchecked((ulong)seed + Step)));

    /// <summary>
    /// A stream of its own for a part of the whole. It depends on where this one began and on the number, not on how much
    /// was drawn: so what is added to one part of a simulation changes nothing in another.
    /// </summary>
    public RandomStream Child(int number) => new(Mix(unchecked(_origin ^ Mix(((ulong)number * Step) + 1))));

    /// <summary>A whole number from 0 to below the bound, which is positive; uneven by less than the bound in 2⁶³.</summary>
    public long Below(long bound)
    {
        long high = Math.BigMul((long)(Next() >> 1), bound, out long low);
        return unchecked((high << 1) | (long)((ulong)low >> 63));
    }

    /// <summary>Whether something of this probability happens.</summary>
    public bool Happens(long probability) => Below(Parts.Whole) < probability;

    /// <summary>A standard normal number, within ±8.3.</summary>
    public double Normal()
    {
        // Halves of 2⁻⁵²: exact, never 0 or 1, and as many below ½ as above.
        return NormalQuantile.At(((Next() >> 12) + 0.5) * (1.0 / (1L << 52)));
    }

    private ulong Next() => Mix(unchecked(_state += Step));

    private static ulong Mix(ulong bits)
    {
        unchecked
        {
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
            return bits ^ (bits >> 31);
        }
    }
}
