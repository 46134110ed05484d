using System;
using System.Collections.Generic;
using System.Globalization;

namespace Cx.Domain.Analytics;

/// <summary>
/// How many journeys pass given touchpoints in order. A step is the earliest meeting with its touchpoint at a later
/// position than the step before; anything may come between.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Funnel
{
    private Funnel(FunnelStep[] steps, long journeys)
    {
        Steps = steps;
        Journeys = journeys;
        Conversion = steps[steps.Length - 1].OfAll;
    }

    /// <summary>The steps in order, at least one.</summary>
    public IReadOnlyList<FunnelStep> Steps { get; }

    /// <summary>How many journeys there are, whether they reach the first step or not.</summary>
    public long Journeys { get; }

    /// <summary>The share of all journeys that pass all steps, 0 to 1.</summary>
    public MetricValue Conversion { get; }

    /// <summary>How many journeys there are and how many pass all steps.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} of {1} journeys pass {2} steps", Steps[Steps.Count - 1].Journeys, Journeys, Steps.Count);

    internal static Funnel Of(JourneySet journeys, Id<Touchpoint>[] steps)
    {
        if (steps.Length == 0) throw new ArgumentException("A funnel has at least one step.", nameof(steps));
        var codes = Codes(journeys, steps);
        var times = new List<long>[steps.Length];
        for (var step = 0; step < steps.Length; step++) times[step] = [];
        for (var journey = 0; journey < journeys.Count; journey++) Walk(journeys, journey, codes, times);
        var result = new FunnelStep[steps.Length];
        long previous = journeys.Count;
        for (var step = 0; step < steps.Length; step++)
        {
            times[step].Sort();
            var median = step == 0 ? null : Durations.QuantileOf([.. times[step]], 0.5);
            result[step] = new FunnelStep(steps[step], times[step].Count, previous, times[0].Count, journeys.Count, median, codes[step] != CodedColumn.Absent);
            previous = times[step].Count;
        }

        return new Funnel(result, journeys.Count);
    }

    /// <summary>Notes for every step reached the time since the step before.</summary>
    private static void Walk(JourneySet journeys, int journey, int[] codes, List<long>[] times)
    {
        var (step, before) = (0, journeys.StartTicks(journey));
        for (var position = journeys.Offsets[journey]; position < journeys.Offsets[journey + 1] && step < codes.Length; position++)
        {
            if (journeys.Steps[position].Touchpoint != codes[step]) continue;
            var start = journeys.Steps[position].Start;
            times[step++].Add(start - before);
            before = start;
        }
    }

    private static int[] Codes(JourneySet journeys, Id<Touchpoint>[] steps)
    {
        var codes = new Dictionary<Id<Touchpoint>, int>();
        var names = journeys.TouchpointColumn.Names;
        for (var code = 0; code < names.Count; code++) codes.Add(names[code], code);
        return Array.ConvertAll(steps, step => step.IsDefault
            ? throw new ArgumentException("A step is no id.", nameof(steps))
            : codes.TryGetValue(step, out var code) ? code : CodedColumn.Absent);
    }
}
