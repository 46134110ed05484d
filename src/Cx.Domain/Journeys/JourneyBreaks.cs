using System;

namespace Cx.Domain;

/// <summary>Breaks owners' ordered runs into journeys.</summary>
internal sealed class JourneyBreaks(JourneyStep[] steps, long[]? ends, long inactivity)
{
    private readonly ColumnBuilder<long>? _ends = ends is null ? null : new ColumnBuilder<long>(UnixTicks.None);
    private readonly ColumnBuilder<int> _offsets = new(0);
    private int _count;

    public long Ties { get; private set; }

    public int[] Offsets()
    {
        _offsets.Set(_count, steps.Length);
        return _offsets.ToArray(_count + 1);
    }

    public long[]? Ends() => _ends?.ToArray(_count);

    /// <summary>Takes the next owner's run.</summary>
    public void Scan(int start, int end)
    {
        _offsets.Set(_count, start);
        if (ends is null) ScanStarts(start, end);
        else ScanEnds(start, end, ends);
        _count++;
    }

    private void ScanStarts(int start, int end)
    {
        var run = steps.AsSpan(start, end - start);
        unchecked
        {
            var ties = 0;
            for (var i = 1; i < run.Length; i++)
            {
                var gap = run[i].Start - run[i - 1].Start;
                if (gap == 0) ties++;
                if (gap > inactivity) _offsets.Set(++_count, start + i);
            }

            Ties += ties;
        }
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
                _offsets.Set(++_count, i);
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
}
