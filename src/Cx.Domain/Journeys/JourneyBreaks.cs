using System;

namespace Cx.Domain;

/// <summary>Breaks owners' ordered runs into journeys.</summary>
internal sealed class JourneyBreaks(JourneyStep[] steps, long[]? ends, long inactivity)
{
    private readonly ColumnBuilder<long>? _ends = ends is null ? null : new ColumnBuilder<long>(UnixTicks.None);
    private int[] _offsets = new int[1024];
    private int _count;

    public long Ties { get; private set; }

    public int[] Offsets()
    {
        Reserve(0);
        _offsets[_count] = steps.Length;
        Array.Resize(ref _offsets, _count + 1);
        return _offsets;
    }

    public long[]? Ends() => _ends?.ToArray(_count);

    /// <summary>Takes the next owner's run.</summary>
    public void Scan(int start, int end)
    {
        Reserve(end - start);
        _offsets[_count] = start;
        if (ends is null) ScanStarts(start, end);
        else ScanEnds(start, end, ends);
        _count++;
    }

    /// <summary>Notes every position as the next journey's start and lets the next position overwrite it where it is none: nothing to mispredict.</summary>
    private void ScanStarts(int start, int end)
    {
        var run = steps.AsSpan(start, end - start);
        var (offsets, count, ties) = (_offsets, _count, 0);
        unchecked
        {
            for (var i = 1; i < run.Length; i++)
            {
                var gap = run[i].Start - run[i - 1].Start;
                offsets[count + 1] = start + i;
                count += gap > inactivity ? 1 : 0;
                ties += gap == 0 ? 1 : 0;
            }
        }

        _count = count;
        Ties += ties;
    }

    private void ScanEnds(int start, int end, long[] ends)
    {
        var latest = Math.Max(steps[start].Start, ends[steps[start].Entry]);
        for (var i = start + 1; i < end; i++)
        {
            var step = steps[i];
            if (step.Start - latest > inactivity)
            {
                _ends!.Set(_count, latest);
                _offsets[++_count] = i;
                latest = step.Start;
            }
            else if (step.Start == steps[i - 1].Start)
            {
                Ties++;
            }

            latest = Math.Max(latest, Math.Max(step.Start, ends[step.Entry]));
        }

        _ends!.Set(_count, latest);
    }

    /// <summary>Makes room for so many journeys more, and for the last offset.</summary>
    private void Reserve(int journeys)
    {
        var needed = _count + (long)journeys + 1;
        if (needed > _offsets.Length) Array.Resize(ref _offsets, (int)Math.Max(needed, Math.Min(_offsets.Length * 2L, steps.Length + 1L)));
    }
}
