using System;
using System.Collections.Generic;

namespace Cx.Domain.Analytics;

/// <summary>Counts pairs of neighbours: in a table where it is small, else touchpoint by touchpoint. Neither hashes.</summary>
internal static class TransitionCounting
{
    private const long TableLimit = 1 << 22;

    public static List<(int From, int To, long Count)> Of(JourneySet journeys)
    {
        long touchpoints = journeys.TouchpointColumn.Names.Count;
        return touchpoints * touchpoints <= TableLimit ? InTable(journeys, (int)touchpoints) : ByTouchpoint(journeys, (int)touchpoints);
    }

    private static List<(int From, int To, long Count)> InTable(JourneySet journeys, int touchpoints)
    {
        var table = new long[touchpoints * touchpoints];
        var (steps, offsets) = (journeys.Steps, journeys.Offsets);
        unchecked
        {
            for (var journey = 0; journey < journeys.Count; journey++)
            {
                var from = steps[offsets[journey]].Touchpoint;
                for (var position = offsets[journey] + 1; position < offsets[journey + 1]; position++)
                {
                    var to = steps[position].Touchpoint;
                    table[(from * touchpoints) + to]++;
                    from = to;
                }
            }
        }

        var cells = new List<(int, int, long)>();
        for (var cell = 0; cell < table.Length; cell++)
            if (table[cell] > 0) cells.Add((cell / touchpoints, cell % touchpoints, table[cell]));
        return cells;
    }

    private static List<(int From, int To, long Count)> ByTouchpoint(JourneySet journeys, int touchpoints)
    {
        var (steps, offsets) = (journeys.Steps, journeys.Offsets);
        var ends = new int[touchpoints + 1];
        EachPair(steps, offsets, (from, _) => ends[from + 1]++);
        for (var touchpoint = 0; touchpoint < touchpoints; touchpoint++) ends[touchpoint + 1] += ends[touchpoint];
        var next = (int[])ends.Clone();
        var successors = new int[ends[touchpoints]];
        EachPair(steps, offsets, (from, to) => successors[next[from]++] = to);

        var cells = new List<(int, int, long)>();
        var counts = new long[touchpoints];
        var met = new List<int>();
        for (var from = 0; from < touchpoints; from++)
        {
            for (var i = ends[from]; i < ends[from + 1]; i++)
                if (counts[successors[i]]++ == 0) met.Add(successors[i]);
            foreach (var to in met)
            {
                cells.Add((from, to, counts[to]));
                counts[to] = 0;
            }

            met.Clear();
        }

        return cells;
    }

    private static void EachPair(JourneyStep[] steps, int[] offsets, Action<int, int> use)
    {
        for (var journey = 0; journey < offsets.Length - 1; journey++)
            for (var position = offsets[journey] + 1; position < offsets[journey + 1]; position++) use(steps[position - 1].Touchpoint, steps[position].Touchpoint);
    }
}
