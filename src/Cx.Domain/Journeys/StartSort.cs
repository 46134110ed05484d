using System;
using System.Numerics;

namespace Cx.Domain;

/// <summary>
/// Sorts an owner's steps by start, then by sequence; what ties keeps its order. Blocks are sorted by counting for each step how
/// many come before it, several at a time and without branches to mispredict, and merged: n log n steps for any input.
/// </summary>
internal sealed class StartSort(long[]? sequences)
{
    // A multiple of every vector's length.
    private const int Block = 64;

    private readonly long[] _starts = new long[Block];
    private readonly long[] _ranks = new long[Block];

    /// <summary>Sorts into another place; the first is scratch afterwards.</summary>
    public void Sort(Span<JourneyStep> from, Span<JourneyStep> to)
    {
        SortStarts(from, to);
        if (sequences is not null) SortTies(to, sequences);
    }

    private void SortStarts(Span<JourneyStep> from, Span<JourneyStep> to)
    {
        if (IsSorted(from)) from.CopyTo(to);
        else if (from.Length <= Block) SortBlock(from, to);
        else SortBlocks(from, to);
    }

    private static bool IsSorted(ReadOnlySpan<JourneyStep> steps)
    {
        for (var i = 1; i < steps.Length; i++)
            if (steps[i].Start < steps[i - 1].Start) return false;
        return true;
    }

    private void SortBlock(ReadOnlySpan<JourneyStep> from, Span<JourneyStep> to)
    {
        var (starts, ranks) = (_starts, _ranks);
        for (var i = 0; i < from.Length; i++) starts[i] = from[i].Start;
        var sum = 0L;
        unchecked
        {
            var present = starts.AsSpan(0, from.Length);
            for (var i = 0; i < from.Length; i += Vector<long>.Count)
            {
                var some = new Vector<long>(starts, i);
                var before = Vector<long>.Zero;
                foreach (var start in present) before -= Vector.LessThan(new Vector<long>(start), some);
                before.CopyTo(ranks, i);
            }

            for (var i = 0; i < from.Length; i++) sum += ranks[i];
        }

        if (sum != (long)from.Length * (from.Length - 1) / 2) RankTies(from.Length);
        for (var i = 0; i < from.Length; i++) to[(int)ranks[i]] = from[i];
    }

    /// <summary>Puts steps after those of the same start that come before them.</summary>
    private void RankTies(int length)
    {
        for (var i = 1; i < length; i++)
            for (var j = 0; j < i; j++)
                if (_starts[j] == _starts[i]) _ranks[i]++;
    }

    private void SortBlocks(Span<JourneyStep> from, Span<JourneyStep> to)
    {
        for (var start = 0; start < from.Length; start += Block)
        {
            var length = Math.Min(Block, from.Length - start);
            SortBlock(from.Slice(start, length), to.Slice(start, length));
        }

        var isInFrom = false;
        for (long width = Block; width < from.Length; width *= 2)
        {
            if (isInFrom) MergeAll(from, to, width);
            else MergeAll(to, from, width);
            isInFrom = !isInFrom;
        }

        if (isInFrom) from.CopyTo(to);
    }

    private static void MergeAll(ReadOnlySpan<JourneyStep> from, Span<JourneyStep> to, long width)
    {
        for (long start = 0; start < from.Length; start += 2 * width)
        {
            var middle = (int)Math.Min(start + width, from.Length);
            var end = (int)Math.Min(start + (2 * width), from.Length);
            Merge(from.Slice((int)start, middle - (int)start), from.Slice(middle, end - middle), to.Slice((int)start, end - (int)start));
        }
    }

    private static void Merge(ReadOnlySpan<JourneyStep> left, ReadOnlySpan<JourneyStep> right, Span<JourneyStep> to)
    {
        var (l, r) = (0, 0);
        unchecked
        {
            while (l < left.Length && r < right.Length)
            {
                if (right[r].Start < left[l].Start) to[l + r] = right[r++];
                else to[l + r] = left[l++];
            }
        }

        left.Slice(l).CopyTo(to.Slice(l + r));
        right.Slice(r).CopyTo(to.Slice(left.Length + r));
    }

    private void SortTies(Span<JourneyStep> steps, long[] sequences)
    {
        for (var start = 0; start < steps.Length;)
        {
            var end = start + 1;
            while (end < steps.Length && steps[end].Start == steps[start].Start) end++;
            if (end - start > 1) SortTie(steps.Slice(start, end - start), sequences);
            start = end;
        }
    }

    /// <summary>Sorts steps of one start by what stands in for it, their sequence.</summary>
    private void SortTie(Span<JourneyStep> tie, long[] sequences)
    {
        var start = tie[0].Start;
        var scratch = tie.ToArray();
        for (var i = 0; i < scratch.Length; i++) scratch[i].Start = sequences[scratch[i].Entry];
        SortStarts(scratch, tie);
        for (var i = 0; i < tie.Length; i++) tie[i].Start = start;
    }
}
