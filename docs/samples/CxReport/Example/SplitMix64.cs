namespace CxReport.Example;

/// <summary>
/// Seeded random numbers that are the same on every machine and for ever: SplitMix64 (Steele, Lea and Flood 2014,
/// doi:10.1145/2660193.2660195), and whole numbers only.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to below the bound, which is positive; uneven by less than 2⁻³² of the bound.</summary>
    public int Below(int bound) => (int)((Next() >> 32) * (ulong)bound >> 32);

    /// <summary>A number of the range, both ends included; small ones are more likely, as waiting times are: the range times a cubed fraction.</summary>
    public int Skewed(int least, int most)
    {
        // A fraction of 16 bits, its cube of 32: the product with the range fits.
        var fraction = Next() >> 48;
        var cubed = (fraction * fraction * fraction) >> 16;
        return least + (int)(((ulong)(most - least + 1) * cubed) >> 32);
    }

    /// <summary>The place of one of the weights, each as likely as it is large.</summary>
    public int Weighted(ReadOnlySpan<int> weights)
    {
        var total = 0;
        foreach (var weight in weights) total += weight;
        var left = Below(total);
        var place = 0;
        while (left >= weights[place]) left -= weights[place++];
        return place;
    }

    private ulong Next()
    {
        unchecked
        {
            var mixed = _state += 0x9E3779B97F4A7C15UL;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
