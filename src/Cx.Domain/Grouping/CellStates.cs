namespace Cx.Domain;

/// <summary>The states of a metric by cell; where it counts kinds, the counts that haven't gone into the states yet.</summary>
internal sealed class CellStates<TObservation, TState, TResult>(IMetric<TObservation, TState, TResult> metric)
{
    private readonly IKindMetric<TState>? _kindMetric = Kinds.Of<TState>(metric) is null ? null : (IKindMetric<TState>)metric;
    private readonly int _kindBits = Kinds.Of<TState>(metric)?.Bits ?? 0;
    private TState[] _states = [];
    private bool[] _seen = [];
    private ushort[] _counts = [];

    public void Add(ReadOnlySpan<int> cells, int cellCount, in Chunk<TObservation> chunk, bool counted)
    {
        if (_states.Length < cellCount) Grow(Math.Max(cellCount, 2 * _states.Length));
        if (counted)
        {
            Count(cells, chunk.Kinds);
            return;
        }

        foreach (int cell in cells) _seen[cell] = true;
        Batch.AddGrouped(metric, _states, cells, chunk.Values.AsSpan(0, cells.Length));
    }

    /// <summary>Takes the counts into the states, once everything has been added.</summary>
    public void Finish()
    {
        for (int i = 0; i < _counts.Length; i++)
        {
            if (_counts[i] > 0) AddCount(i >> _kindBits, i & ((1 << _kindBits) - 1), _counts[i]);
        }
    }

    public bool Saw(int cell) => cell < _seen.Length && _seen[cell];

    public TResult Compute(int cell) => metric.Compute(_states[cell]);

    public TResult ComputeAll()
    {
        TState all = metric.CreateState();
        foreach (TState state in _states) metric.Merge(ref all, state);
        return metric.Compute(all);
    }

    private void Count(ReadOnlySpan<int> cells, ReadOnlySpan<byte> kinds)
    {
        ushort[] counts = _counts;
        int kindBits = _kindBits;
        kinds = kinds.Slice(0, cells.Length);
        for (int i = 0; i < cells.Length; i = unchecked(i + 1))
        {
            ref ushort count = ref counts[unchecked((cells[i] << kindBits) + kinds[i])];
            count = unchecked((ushort)(count + 1));
            if (count == 0) AddCount(cells[i], kinds[i], 1 << 16);
        }
    }

    private void AddCount(int cell, int kind, int count)
    {
        _seen[cell] = true;
        _kindMetric!.Add(ref _states[cell], kind, count);
    }

    private void Grow(int length)
    {
        int old = _states.Length;
        Array.Resize(ref _states, length);
        Array.Resize(ref _seen, length);
        if (_kindMetric is not null) Array.Resize(ref _counts, length << _kindBits);
        for (int i = old; i < length; i++) _states[i] = metric.CreateState();
    }
}
