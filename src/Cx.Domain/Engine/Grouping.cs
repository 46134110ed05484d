namespace Cx.Domain;

/// <summary>One thing that rows are grouped by; a run over data starts its own coder.</summary>
internal sealed record GroupField<TRow>(string Name, Func<GroupCoder<TRow>> Start);

/// <summary>Encodes the keys of a chunk's rows as small numbers, dense and in order of arrival.</summary>
internal abstract class GroupCoder<TRow>
{
    public abstract int Count { get; }

    public abstract void Encode(ReadOnlySpan<TRow> rows, Span<int> codes);

    public abstract object? Key(int code);

    /// <summary>The order of two codes' keys.</summary>
    public abstract int Compare(int left, int right);
}

internal sealed class KeyCoder<TRow, TKey>(Func<TRow, TKey> key) : GroupCoder<TRow>
{
    private readonly Dictionary<ValueTuple<TKey>, int> _codes = [];
    private readonly List<TKey> _keys = [];
    private int _last = -1;

    public override int Count => _keys.Count;

    public override object? Key(int code) => _keys[code];

    public override int Compare(int left, int right) => KeyOrder<TKey>.Instance.Compare(_keys[left], _keys[right]);

    public override void Encode(ReadOnlySpan<TRow> rows, Span<int> codes)
    {
        for (int i = 0; i < rows.Length; i++) codes[i] = _last = Code(key(rows[i]));
    }

    // Rows often come in runs of one key, and comparing with the last one is far cheaper than hashing.
    private int Code(TKey next)
    {
        if (_last >= 0 && EqualityComparer<TKey>.Default.Equals(next, _keys[_last])) return _last;
        if (_codes.TryGetValue(new(next), out int code)) return code;
        _codes.Add(new(next), _keys.Count);
        _keys.Add(next);
        return _keys.Count - 1;
    }
}

/// <summary>Numbers the cells of crossed groups that occur, densely and in order of arrival, whatever the cardinalities.</summary>
internal sealed class Breakdown<TRow>(IReadOnlyList<GroupField<TRow>> fields)
{
    private readonly GroupCoder<TRow>[] _coders = [.. fields.Select(f => f.Start())];
    private readonly PairIndex[] _pairs = [.. fields.Skip(1).Select(_ => new PairIndex())];
    private readonly int[] _codes = new int[Chunks.Length];

    public int[] Cells { get; } = new int[Chunks.Length];

    public bool IsWhole => fields.Count == 0;

    public int CellCount => IsWhole ? 1 : _pairs.Length == 0 ? _coders[0].Count : _pairs[_pairs.Length - 1].Count;

    public void Encode(ReadOnlySpan<TRow> rows)
    {
        for (int f = 0; f < _coders.Length; f++)
        {
            _coders[f].Encode(rows, f == 0 ? Cells : _codes);
            if (f > 0) _pairs[f - 1].Combine(Cells.AsSpan(0, rows.Length), _codes);
        }
    }

    /// <summary>Every cell with its keys, in the order of the keys.</summary>
    public IEnumerable<(int Cell, GroupValue[] Group)> SortedCells()
    {
        int[][] codes = [.. Enumerable.Range(0, IsWhole ? 0 : CellCount).Select(CodesOf)];
        IOrderedEnumerable<int> sorted = Enumerable.Range(0, codes.Length).OrderBy(_ => 0);
        foreach ((GroupCoder<TRow> coder, int f) in _coders.Select((coder, f) => (coder, f)))
        {
            sorted = sorted.ThenBy(cell => codes[cell][f], Comparer<int>.Create(coder.Compare));
        }

        return sorted.Select(cell => (cell, codes[cell].Select((code, f) => new GroupValue(fields[f].Name, _coders[f].Key(code))).ToArray()));
    }

    private int[] CodesOf(int cell)
    {
        int[] codes = new int[_coders.Length];
        for (int f = codes.Length - 1; f > 0; f--) (cell, codes[f]) = _pairs[f - 1].Split(cell);
        codes[0] = cell;
        return codes;
    }
}

/// <summary>Numbers pairs of small numbers densely, in order of arrival.</summary>
internal sealed class PairIndex
{
    private readonly List<(int Left, int Right)> _pairs = [];
    private int[] _table = [];
    private int _stride = 1;

    public int Count => _pairs.Count;

    public (int Left, int Right) Split(int pair) => _pairs[pair];

    public void Combine(Span<int> lefts, ReadOnlySpan<int> rights)
    {
        for (int i = 0; i < lefts.Length; i++)
        {
            long place = ((long)lefts[i] * _stride) + rights[i];
            int pair = rights[i] < _stride && place < _table.Length ? _table[place] : 0;
            lefts[i] = pair > 0 ? pair - 1 : Append(lefts[i], rights[i]);
        }
    }

    // Growing by doubling keeps the cost of numbering a pair constant on average.
    private int Append(int left, int right)
    {
        _pairs.Add((left, right));
        int rows = _table.Length / _stride;
        if (right >= _stride || left >= rows)
        {
            while (right >= _stride) _stride *= 2;
            _table = new int[Math.Max(left >= rows ? 2 * rows : rows, left + 1) * _stride];
            for (int i = 0; i < _pairs.Count; i++) _table[(_pairs[i].Left * _stride) + _pairs[i].Right] = i + 1;
        }

        _table[(left * _stride) + right] = _pairs.Count;
        return _pairs.Count - 1;
    }
}
