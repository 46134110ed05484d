using System;

namespace Cx.Domain;

/// <summary>Numbers owners, journey ids or customers, by their first appearance among a log's entries.</summary>
internal static class OwnerRanks
{
    /// <summary>The number of each entry's owner, from 1; 0 where it has none.</summary>
    /// <param name="column">The owners' column.</param>
    /// <param name="shift">Owners whose numbers agree above this bit are a partition.</param>
    /// <param name="partitionStarts">Where each partition starts when entries are brought together by partition, and a last one: where they end.</param>
    public static int[] Of(CodedColumn column, int shift, out int[] partitionStarts)
    {
        var codes = column.Codes;
        var ranks = GC.AllocateUninitializedArray<int>(codes.Length);
        var rankByCode = new int[column.Names.Count];
        var counts = new int[(rankByCode.Length >> shift) + 2];
        var found = 0;
        unchecked
        {
            for (var entry = 0; entry < codes.Length; entry++)
            {
                var (code, rank) = (codes[entry], 0);
                if (code >= 0)
                {
                    rank = rankByCode[code];
                    if (rank == 0) rankByCode[code] = rank = ++found;
                    counts[((rank - 1) >> shift) + 1]++;
                }

                ranks[entry] = rank;
            }
        }

        for (var partition = 1; partition < counts.Length; partition++) counts[partition] += counts[partition - 1];
        partitionStarts = counts;
        return ranks;
    }
}
