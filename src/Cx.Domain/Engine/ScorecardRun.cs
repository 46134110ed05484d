namespace Cx.Domain;

/// <summary>A metric in a scorecard, under its name; a run over data starts its own tally.</summary>
internal sealed record ScorecardEntry<TRow>(string Name, MetricDescriptor Metric, Func<int, IScorecardTally<TRow>> Start);

/// <summary>What a scorecard's metric has seen so far, by breakdown and cell, or all together.</summary>
internal interface IScorecardTally<TRow>
{
    void Read(ReadOnlySpan<TRow> rows);

    /// <summary>Takes what was read last into the cells of a breakdown.</summary>
    void Add(int breakdown, ReadOnlySpan<int> cells, int cellCount);

    /// <summary>The result of all rows, once all were added; the cells' results come after it.</summary>
    IMetricResult Overall();

    bool Saw(int breakdown, int cell);

    IMetricResult Cell(int breakdown, int cell);
}

internal sealed class ScorecardTally<TRow, TObservation, TState, TResult>(
    IMetric<TObservation, TState, TResult> metric, ChunkReader<TRow, TObservation> reader, int breakdownCount) : IScorecardTally<TRow>
    where TResult : IMetricResult
{
    private readonly CellStates<TObservation, TState, TResult>[] _cells =
        [.. Enumerable.Range(0, breakdownCount).Select(_ => new CellStates<TObservation, TState, TResult>(metric))];

    private readonly Chunk<TObservation> _chunk = new(Kinds.Of<TState>(metric), grouped: breakdownCount > 0);
    private TState _all = metric.CreateState();
    private bool _counted;

    public void Read(ReadOnlySpan<TRow> rows)
    {
        ulong? counts = reader(rows, _chunk);
        _counted = counts is not null;
        if (breakdownCount == 0) Batch.AddMany(metric, ref _all, _chunk, counts, rows.Length);
    }

    public void Add(int breakdown, ReadOnlySpan<int> cells, int cellCount) => _cells[breakdown].Add(cells, cellCount, _chunk, _counted);

    // Every row is in a cell of the first breakdown, so its cells together are all rows: no need to add them twice.
    public IMetricResult Overall()
    {
        foreach (var cells in _cells) cells.Finish();
        return breakdownCount == 0 ? metric.Compute(_all) : _cells[0].ComputeAll();
    }

    public bool Saw(int breakdown, int cell) => _cells[breakdown].Saw(cell);

    public IMetricResult Cell(int breakdown, int cell) => _cells[breakdown].Compute(cell);
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
            foreach (IScorecardTally<TRow> tally in _tallies) tally.Read(chunk);
            for (int b = 0; b < _breakdowns.Length; b++)
            {
                ReadOnlySpan<int> cells = _breakdowns[b].Encode(chunk);
                foreach (IScorecardTally<TRow> tally in _tallies) tally.Add(b, cells, _breakdowns[b].CellCount);
            }
        }
    }

    public ScorecardResult Result()
    {
        List<Measurement> measurements = [.. entries.Select((e, i) => new Measurement(e.Name, e.Metric, [], _tallies[i].Overall()))];
        for (int b = 0; b < _breakdowns.Length && entries.Length > 0; b++)
        {
            foreach ((int cell, GroupValue[] group) in _breakdowns[b].SortedCells(cell => _tallies[0].Saw(b, cell)))
            {
                for (int e = 0; e < entries.Length; e++) measurements.Add(new(entries[e].Name, entries[e].Metric, group, _tallies[e].Cell(b, cell)));
            }
        }

        return new ScorecardResult(measurements);
    }
}
