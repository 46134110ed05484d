using System;

namespace Cx.Domain;

/// <summary>Orders a partition's entries in place: by owner, by start, by sequence where given, by the order of the log.</summary>
internal sealed class OwnerRuns(JourneyStep[] steps, int shift, int touchpointBits, long[]? sequences)
{
    private readonly int[] _ends = new int[(1 << shift) + 1];
    private readonly StartSort _sort = new(sequences);
    private JourneyStep[] _buffer = [];

    public void Order(int start, int end, JourneyBreaks breaks)
    {
        if (start == end) return;
        if (_buffer.Length < end - start) _buffer = GC.AllocateUninitializedArray<JourneyStep>(end - start);
        Gather(steps.AsSpan(start, end - start));
        var runStart = 0;
        for (var owner = 0; owner < _ends.Length - 1; owner++)
        {
            var length = _ends[owner] - runStart;
            if (length == 0) continue;
            _sort.Sort(_buffer.AsSpan(runStart, length), steps.AsSpan(start + runStart, length));
            breaks.Scan(start + runStart, start + runStart + length);
            runStart += length;
        }
    }

    /// <summary>A counting sort into the buffer; it keeps the order of the log inside each owner's run.</summary>
    private void Gather(ReadOnlySpan<JourneyStep> partition)
    {
        var (ends, buffer, touchpoints) = (_ends, _buffer, (1 << touchpointBits) - 1);
        Array.Clear(ends, 0, ends.Length);
        unchecked
        {
            foreach (ref readonly var step in partition) ends[(step.Touchpoint >> touchpointBits) + 1]++;
            for (var owner = 1; owner < ends.Length; owner++) ends[owner] += ends[owner - 1];
            foreach (ref readonly var step in partition)
            {
                ref var place = ref buffer[ends[step.Touchpoint >> touchpointBits]++];
                place.Start = step.Start;
                place.Touchpoint = step.Touchpoint & touchpoints;
                place.Entry = step.Entry;
            }
        }
    }
}
