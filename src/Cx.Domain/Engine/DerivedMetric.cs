namespace Cx.Domain;

/// <summary>A metric over what passes a filter and a selector, its result changed: all of On, Where and Select.</summary>
internal sealed class DerivedMetric<TRow, TObservation, TState, TResult, TOther>(
    IMetric<TObservation, TState, TResult> inner, MetricDescriptor descriptor,
    Func<TRow, bool>? filter, Func<TRow, TObservation> selector, Func<TResult, TOther> result)
    : IMetric<TRow, TState, TOther>, IBatchMetric<TRow, TState>, ISharesState<TState>
{
    private readonly ChunkReader<TRow, TObservation> _reader = RowReaders.Of(selector);

    public MetricDescriptor Descriptor => descriptor;

    public object Inner => inner;

    public TState CreateState() => inner.CreateState();

    public void Add(ref TState state, TRow observation)
    {
        if (filter is null || filter(observation)) inner.Add(ref state, selector(observation));
    }

    public void Merge(ref TState into, TState from) => inner.Merge(ref into, from);

    public TOther Compute(TState state) => result(inner.Compute(state));

    public void AddMany(ref TState state, ReadOnlySpan<TRow> observations)
    {
        using Rented<TRow> passing = new(filter is null ? 0 : Chunks.Length);
        using Chunk<TObservation> chunk = new(Kinds.Of<TState>(inner), grouped: false);
        while (observations.Length > 0)
        {
            ReadOnlySpan<TRow> rows = Filter(Chunks.Next(ref observations), default, passing.Array, []);
            Batch.AddMany(inner, ref state, chunk, _reader(rows, chunk), rows.Length);
        }
    }

    public void AddGrouped(Span<TState> states, ReadOnlySpan<int> groups, ReadOnlySpan<TRow> observations)
    {
        using Rented<TRow> passing = new(filter is null ? 0 : Chunks.Length);
        using Rented<int> passingGroups = new(filter is null ? 0 : Chunks.Length);
        using Chunk<TObservation> chunk = new(null, grouped: false);
        while (observations.Length > 0)
        {
            ReadOnlySpan<int> chunkGroups = Chunks.Next(ref groups);
            ReadOnlySpan<TRow> rows = Filter(Chunks.Next(ref observations), chunkGroups, passing.Array, passingGroups.Array);
            _reader(rows, chunk);
            Batch.AddGrouped(inner, states, filter is null ? chunkGroups : passingGroups.Array.AsSpan(0, rows.Length), chunk.Values.AsSpan(0, rows.Length));
        }
    }

    private ReadOnlySpan<TRow> Filter(ReadOnlySpan<TRow> rows, ReadOnlySpan<int> groups, TRow[] passing, int[] passingGroups)
    {
        if (filter is null) return rows;
        int count = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            if (!filter(rows[i])) continue;
            if (groups.Length > 0) passingGroups[count] = groups[i];
            passing[count++] = rows[i];
        }

        return passing.AsSpan(0, count);
    }
}
