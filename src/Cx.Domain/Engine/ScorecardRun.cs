namespace Cx.Domain;

/// <summary>A metric in a scorecard, under its name; a run over data starts its own tally.</summary>
internal sealed record ScorecardEntry<TRow>(string Name, MetricDescriptor Metric, Func<int, IScorecardTally<TRow>> Start);

/// <summary>What a scorecard's metric has seen so far, by breakdown and cell.</summary>
internal interface IScorecardTally<TRow>
{
    void Add(ReadOnlySpan<TRow> rows, Breakdown<TRow>[] breakdowns);

    IMetricResult Overall();

    IMetricResult Cell(int breakdown, int cell);
}

internal sealed class ScorecardTally<TRow, TObservation, TState, TResult>(
    IMetric<TObservation, TState, TResult> metric, ChunkReader<TRow, TObservation> reader, int breakdownCount) : IScorecardTally<TRow>
    where TResult : IMetricResult
{
    private readonly TState[][] _states = [.. Enumerable.Repeat(Array.Empty<TState>(), breakdownCount)];
    private readonly TObservation[] _values = new TObservation[Chunks.Length];

    public void Add(ReadOnlySpan<TRow> rows, Breakdown<TRow>[] breakdowns)
    {
        Span<TObservation> values = _values.AsSpan(0, rows.Length);
        reader(rows, values);
        for (int b = 0; b < breakdowns.Length; b++)
        {
            Grow(ref _states[b], breakdowns[b].CellCount);
            if (breakdowns[b].IsWhole) Batch.AddMany(metric, ref _states[b][0], values);
            else Batch.AddGrouped(metric, _states[b], breakdowns[b].Cells.AsSpan(0, rows.Length), values);
        }
    }

    // Every row is in a cell of the first breakdown, so its cells together are all rows: no need to add them twice.
    public IMetricResult Overall()
    {
        TState all = metric.CreateState();
        foreach (TState state in _states[0]) metric.Merge(ref all, state);
        return metric.Compute(all);
    }

    public IMetricResult Cell(int breakdown, int cell) => metric.Compute(_states[breakdown][cell]);

    private void Grow(ref TState[] states, int count)
    {
        int old = states.Length;
        if (old >= count) return;
        Array.Resize(ref states, Math.Max(count, 2 * old));
        for (int i = old; i < states.Length; i++) states[i] = metric.CreateState();
    }
}

/// <summary>One pass of a scorecard over rows.</summary>
internal sealed class ScorecardRun<TRow>(ScorecardEntry<TRow>[] entries, GroupField<TRow>[][] fields) : IChunkConsumer<TRow>
{
    private readonly Breakdown<TRow>[] _breakdowns = [.. fields.Select(f => new Breakdown<TRow>(f))];
    private readonly IScorecardTally<TRow>[] _tallies = [.. entries.Select(e => e.Start(fields.Length))];

    public void Add(ReadOnlySpan<TRow> rows)
    {
        while (rows.Length > 0)
        {
            ReadOnlySpan<TRow> chunk = Chunks.Next(ref rows);
            foreach (Breakdown<TRow> breakdown in _breakdowns) breakdown.Encode(chunk);
            foreach (IScorecardTally<TRow> tally in _tallies) tally.Add(chunk, _breakdowns);
        }
    }

    public ScorecardResult Result()
    {
        List<Measurement> measurements = [.. entries.Select((e, i) => new Measurement(e.Name, e.Metric, [], _tallies[i].Overall()))];
        for (int b = 0; b < _breakdowns.Length; b++)
        {
            foreach ((int cell, GroupValue[] group) in _breakdowns[b].SortedCells())
            {
                for (int e = 0; e < entries.Length; e++) measurements.Add(new(entries[e].Name, entries[e].Metric, group, _tallies[e].Cell(b, cell)));
            }
        }

        return new ScorecardResult(measurements);
    }
}
