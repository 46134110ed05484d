using System;

namespace Cx.Domain;

/// <summary>
/// A log's entries in the order of journeys. Entries are brought together by owner in two passes, first into partitions of
/// owners that fit the processor's cache, then inside each; then each owner's run is sorted by time and broken into journeys.
/// Writing straight to each owner's run would miss the cache with every entry.
/// </summary>
internal sealed class JourneyOrder
{
    private static readonly JourneyOrder None = new([], [0], null, 0);

    private JourneyOrder(JourneyStep[] steps, int[] offsets, long[]? ends, long ties)
    {
        Steps = steps;
        Offsets = offsets;
        Ends = ends;
        Ties = ties;
    }

    /// <summary>The entries, journey by journey.</summary>
    public JourneyStep[] Steps { get; }

    /// <summary>Where each journey starts, and a last one: where they end.</summary>
    public int[] Offsets { get; }

    /// <summary>The latest end of each journey, in ticks; not there where no entry has an end: it is the last start then.</summary>
    public long[]? Ends { get; }

    public long Ties { get; }

    public static JourneyOrder Of(InteractionLog log, JourneyPolicy policy)
    {
        var owners = policy.IsById ? log.JourneyColumn : log.CustomerColumn;
        if (owners is null) return None;
        var touchpointBits = Bits(log.TouchpointColumn.Names.Count);
        var shift = Math.Min(Math.Max(8, Bits(owners.Names.Count) - 10), 31 - touchpointBits);
        var ranks = OwnerRanks.Of(owners, shift, out var partitionStarts);
        var steps = Partition(log, ranks, shift, touchpointBits, partitionStarts);

        var runs = new OwnerRuns(steps, shift, touchpointBits, log.Sequences);
        var breaks = new JourneyBreaks(steps, log.Ends, policy.InactivityTicks);
        for (var partition = 0; partition + 1 < partitionStarts.Length; partition++)
            runs.Order(partitionStarts[partition], partitionStarts[partition + 1], breaks);
        return new JourneyOrder(steps, breaks.Offsets(), breaks.Ends(), breaks.Ties);
    }

    private static JourneyStep[] Partition(InteractionLog log, int[] ranks, int shift, int touchpointBits, int[] partitionStarts)
    {
        var steps = GC.AllocateUninitializedArray<JourneyStep>(partitionStarts[partitionStarts.Length - 1]);
        var next = (int[])partitionStarts.Clone();
        var (starts, touchpoints) = (log.Starts, log.TouchpointColumn.Codes);
        var local = (1 << shift) - 1;
        unchecked
        {
            for (var entry = 0; entry < ranks.Length; entry++)
            {
                var rank = ranks[entry] - 1;
                if (rank < 0) continue;
                ref var step = ref steps[next[rank >> shift]++];
                step.Start = starts[entry];
                step.Touchpoint = ((rank & local) << touchpointBits) | touchpoints[entry];
                step.Entry = entry;
            }
        }

        return steps;
    }

    private static int Bits(int count)
    {
        var bits = 0;
        while (count >> bits > 0) bits++;
        return bits;
    }
}
