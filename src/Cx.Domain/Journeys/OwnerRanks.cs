namespace Cx.Domain;

/// <summary>Numbers owners, journey ids or customers, by their first appearance among a log's entries.</summary>
internal static class OwnerRanks
{
    /// <summary>The number of each code, from 1; 0 for codes that no entry has.</summary>
    /// <param name="column">The owners' column.</param>
    /// <param name="shift">Owners whose numbers agree above this bit are a partition.</param>
    /// <param name="partitionStarts">Where each partition starts when entries are brought together by partition, and a last one: where they end.</param>
    public static int[] Of(CodedColumn column, int shift, out int[] partitionStarts)
    {
        var ranks = new int[column.Names.Count];
        var counts = new int[(ranks.Length >> shift) + 2];
        unchecked
        {
            var found = 0;
            foreach (var code in column.Codes)
            {
                if (code < 0) continue;
                var rank = ranks[code];
                if (rank == 0) ranks[code] = rank = ++found;
                counts[((rank - 1) >> shift) + 1]++;
            }
        }

        for (var partition = 1; partition < counts.Length; partition++) counts[partition] += counts[partition - 1];
        partitionStarts = counts;
        return ranks;
    }
}
