namespace Cx.Domain.Benchmarks;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195): the same data in every run.</summary>
internal struct SeededRandom(ulong seed)
{
    private ulong _state = seed;

    public int Next(int bound) => (int)(Next() % (ulong)bound);

    private ulong Next()
    {
        unchecked
        {
            ulong z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
