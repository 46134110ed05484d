namespace Cx.Domain;

/// <summary>Durations in order, from which order statistics are read.</summary>
internal sealed class SortedTicks(long[]? values, long[] buckets, int firstBucket)
{
    public long[]? Values => values;

    /// <summary>The duration of a rank, from 1, in ticks.</summary>
    public double AtRank(long rank)
    {
        if (values is not null) return values[rank - 1];
        long seen = 0;
        int bucket = 0;
        while ((seen += buckets[bucket]) < rank) bucket++;
        return DurationState.MiddleOf(firstBucket + bucket);
    }
}
