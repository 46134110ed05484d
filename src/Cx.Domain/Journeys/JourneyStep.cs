using System.Collections.Generic;

namespace Cx.Domain;

/// <summary>What sorting a journey needs of an interaction, side by side in memory.</summary>
internal struct JourneyStep
{
    public long Start;
    public int Touchpoint;
    public int Entry;

    /// <summary>By start, then sequence, then the order of the log: no two are equal, so any sort is stable.</summary>
    public static bool Precedes(in JourneyStep left, in JourneyStep right, long[]? sequences) =>
        left.Start != right.Start ? left.Start < right.Start : PrecedesAtOnce(left.Entry, right.Entry, sequences);

    private static bool PrecedesAtOnce(int left, int right, long[]? sequences) =>
        sequences is null || sequences[left] == sequences[right] ? left < right : sequences[left] < sequences[right];

    public sealed class Comparer(long[]? sequences) : IComparer<JourneyStep>
    {
        public int Compare(JourneyStep x, JourneyStep y) =>
            x.Entry == y.Entry ? 0 : Precedes(x, y, sequences) ? -1 : 1;
    }
}
