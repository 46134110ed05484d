using FsCheck;
using FsCheck.Fluent;

namespace Cx.Domain.Tests.Statistics;

/// <summary>Numbers from all over their type's range; FsCheck's own stay near 0.</summary>
public static class FullRange
{
    private static readonly Gen<int> Bits = Gen.Choose(0, ushort.MaxValue);

    public static Arbitrary<ushort> UShorts() => Bits.Select(b => (ushort)b).ToArbitrary();

    public static Arbitrary<short> Shorts() => Bits.Select(b => unchecked((short)b)).ToArbitrary();

    public static Arbitrary<uint> UInts() => Words().ToArbitrary();

    /// <summary>Half of them small, so that sums meet both carries and ties.</summary>
    public static Arbitrary<long> Longs()
    {
        Gen<long> wide = Words().Zip(Words(), (high, low) => unchecked((long)(((ulong)high << 32) | low)));
        return Gen.OneOf(wide, Gen.Choose(-100, 100).Select(i => (long)i)).ToArbitrary();
    }

    public static Arbitrary<ulong> ULongs() => Longs().Generator.Select(l => unchecked((ulong)l)).ToArbitrary();

    private static Gen<uint> Words() => Bits.Zip(Bits, (high, low) => ((uint)high << 16) | (uint)low);
}
