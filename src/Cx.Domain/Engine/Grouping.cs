namespace Cx.Domain;

/// <summary>One thing that rows are grouped by; a run over data starts its own coder.</summary>
internal sealed record GroupField<TRow>(string Name, Func<GroupCoder<TRow>> Start);

/// <summary>Encodes the keys of a chunk's rows as small numbers, dense and in order of arrival.</summary>
internal abstract class GroupCoder<TRow>
{
    public abstract int Count { get; }

    public abstract void Encode(ReadOnlySpan<TRow> rows, Span<int> codes);

    public abstract object? Key(int code);

    /// <summary>For each code the place of its key among the sorted keys.</summary>
    public abstract int[] Ranks();

    protected static int[] Ranks<TKey>(IReadOnlyList<TKey> keys)
    {
        int[] order = [.. Enumerable.Range(0, keys.Count).OrderBy(i => keys[i], KeyOrder<TKey>.Instance)];
        int[] ranks = new int[order.Length];
        for (int i = 0; i < order.Length; i++) ranks[order[i]] = i;
        return ranks;
    }
}

internal sealed class KeyCoder<TRow, TKey>(Func<TRow, TKey> key) : GroupCoder<TRow>
{
    private readonly Dictionary<ValueTuple<TKey>, int> _codes = [];
    private readonly List<TKey> _keys = [];
    private int _last = -1;

    public override int Count => _keys.Count;

    public override object? Key(int code) => _keys[code];

    public override int[] Ranks() => Ranks(_keys);

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
    private readonly int[] _fieldNumbers = [.. Enumerable.Range(0, fields.Count)];
    private readonly int[] _codes = new int[Chunks.Length];

    public int[] Cells { get; } = new int[Chunks.Length];

    public bool IsWhole { get; } = fields.Count == 0;

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
        GroupValue[][] values = [.. _coders.Select((coder, f) => Enumerable.Range(0, coder.Count).Select(c => new GroupValue(fields[f].Name, coder.Key(c))).ToArray())];
        int[][] ranks = [.. _coders.Select(c => c.Ranks())];
        int[][] codes = [.. Enumerable.Range(0, IsWhole ? 0 : CellCount).Select(CodesOf)];
        int[] cells = [.. Enumerable.Range(0, codes.Length)];
        for (int f = ranks.Length - 1; f >= 0; f--) cells = SortedBy(cells, Array.ConvertAll(cells, cell => ranks[f][codes[cell][f]]), ranks[f].Length);
        return cells.Select(cell => (cell, Array.ConvertAll(_fieldNumbers, f => values[f][codes[cell][f]])));
    }

    // A counting sort keeps the order of equals, so sorting by the last field first sorts by all of them.
    private static int[] SortedBy(int[] cells, int[] places, int placeCount)
    {
        int[] next = new int[placeCount + 1];
        foreach (int place in places) next[place + 1]++;
        for (int p = 0; p < placeCount; p++) next[p + 1] += next[p];
        int[] sorted = new int[cells.Length];
        for (int i = 0; i < cells.Length; i++) sorted[next[places[i]]++] = cells[i];
        return sorted;
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
        int[] table = _table;
        int stride = _stride;
        for (int i = 0; i < lefts.Length; i++)
        {
            int left = lefts[i], right = rights[i];
            ulong place = unchecked(((ulong)left * (ulong)stride) + (ulong)right);
            int pair = right < stride && place < (ulong)table.Length ? table[(int)place] : 0;
            lefts[i] = pair > 0 ? pair - 1 : Append(left, right);
            if (pair == 0) (table, stride) = (_table, _stride);
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
