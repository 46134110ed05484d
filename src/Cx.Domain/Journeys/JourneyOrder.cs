using System;
using System.Collections.Generic;

namespace Cx.Domain;

/// <summary>
/// The order of a log's entries as journeys: a counting sort by owner, a small sort by time inside each owner's run,
/// and a scan that breaks runs into journeys.
/// </summary>
internal sealed class JourneyOrder
{
    private JourneyOrder(int[] entries, int[] steps, int[] offsets, long[] starts, long[] ends, int[] owners, int[] ordinals, long ties)
    {
        Entries = entries;
        Steps = steps;
        Offsets = offsets;
        Starts = starts;
        Ends = ends;
        Owners = owners;
        Ordinals = ordinals;
        Ties = ties;
    }

    public int[] Entries { get; }

    public int[] Steps { get; }

    public int[] Offsets { get; }

    public long[] Starts { get; }

    public long[] Ends { get; }

    public int[] Owners { get; }

    public int[] Ordinals { get; }

    public long Ties { get; }

    public static JourneyOrder Of(InteractionLog log, JourneyPolicy policy)
    {
        var column = policy.IsById ? log.JourneyColumn : log.CustomerColumn;
        if (column is null) return new JourneyOrder([], [], [0], [], [], [], [], 0);
        var runs = OwnerRuns.Of(column);
        var steps = Scatter(log, column.Codes, runs);
        var scan = new Scan(log.Ends, policy.InactivityTicks, runs.Owners.Length, steps.Length);
        var comparer = new JourneyStep.Comparer(log.Sequences);
        for (var run = 0; run < runs.Owners.Length; run++)
        {
            var (start, end) = (runs.Offsets[run], runs.Offsets[run + 1]);
            Sort(steps, start, end, log.Sequences, comparer);
            scan.Run(steps, start, end, runs.Owners[run]);
        }

        return scan.ToOrder();
    }

    private static JourneyStep[] Scatter(InteractionLog log, int[] codes, OwnerRuns runs)
    {
        var steps = new JourneyStep[runs.Offsets[runs.Offsets.Length - 1]];
        var next = runs.NextByCode();
        var (starts, touchpoints) = (log.Starts, log.TouchpointColumn.Codes);
        unchecked
        {
            for (var entry = 0; entry < codes.Length; entry++)
            {
                var code = codes[entry];
                if (code >= 0) steps[next[code]++] = new JourneyStep { Start = starts[entry], Touchpoint = touchpoints[entry], Entry = entry };
            }
        }

        return steps;
    }

    private static void Sort(JourneyStep[] steps, int start, int end, long[]? sequences, JourneyStep.Comparer comparer)
    {
        const int Small = 32;
        if (end - start > Small)
        {
            for (var i = start + 1; i < end; i++)
            {
                if (JourneyStep.Precedes(steps[i - 1], steps[i], sequences)) continue;
                Array.Sort(steps, start, end - start, comparer);
                return;
            }

            return;
        }

        for (var i = start + 1; i < end; i++)
        {
            var step = steps[i];
            var place = i;
            for (; place > start && JourneyStep.Precedes(step, steps[place - 1], sequences); place--) steps[place] = steps[place - 1];
            steps[place] = step;
        }
    }

    /// <summary>Collects journeys while it scans the sorted runs of owners.</summary>
    private sealed class Scan(long[]? ends, long inactivity, int owners, int steps)
    {
        private readonly int[] _entries = new int[steps];
        private readonly int[] _steps = new int[steps];
        private readonly List<int> _offsets = new(owners + 1);
        private readonly List<long> _starts = new(owners);
        private readonly List<long> _ends = new(owners);
        private readonly List<int> _owners = new(owners);
        private readonly List<int> _ordinals = new(owners);
        private long _ties;

        public void Run(JourneyStep[] steps, int start, int end, int owner)
        {
            var (latest, previous, ordinal) = (0L, 0L, 0);
            for (var position = start; position < end; position++)
            {
                ref readonly var step = ref steps[position];
                _entries[position] = step.Entry;
                _steps[position] = step.Touchpoint;
                if (position == start || step.Start - latest > inactivity)
                {
                    if (position > start) _ends.Add(latest);
                    _offsets.Add(position);
                    _starts.Add(step.Start);
                    _owners.Add(owner);
                    _ordinals.Add(ordinal++);
                    latest = step.Start;
                }
                else if (step.Start == previous)
                {
                    _ties++;
                }

                previous = step.Start;
                latest = Math.Max(latest, ends is null ? step.Start : Math.Max(step.Start, ends[step.Entry]));
            }

            _ends.Add(latest);
        }

        public JourneyOrder ToOrder()
        {
            _offsets.Add(_entries.Length);
            return new JourneyOrder(_entries, _steps, [.. _offsets], [.. _starts], [.. _ends], [.. _owners], [.. _ordinals], _ties);
        }
    }
}
