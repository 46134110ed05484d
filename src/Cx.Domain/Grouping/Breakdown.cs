using System.Numerics;
using System.Runtime.InteropServices;

namespace Cx.Domain;

/// <summary>One thing that rows are grouped by; a run over data starts its own coder.</summary>
internal sealed record GroupField<TRow>(string Name, Func<GroupCoder<TRow>> Start);

/// <summary>Encodes the keys of a chunk's rows as small numbers, dense and in order of arrival.</summary>
internal abstract class GroupCoder<TRow>
{
    public abstract int Count { get; }

    /// <summary>How many keys there are at most, where that is known before encoding; 0 where it isn't.</summary>
    public virtual int Limit => 0;

    /// <summary>A code for each row, to be used before the next ones are asked for.</summary>
    public abstract ReadOnlySpan<int> Encode(ReadOnlySpan<TRow> rows);

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
    private readonly int[] _buffer = new int[Chunks.Length];
    private int _last = -1;

    public override int Count => _keys.Count;

    public override object? Key(int code) => _keys[code];

    public override int[] Ranks() => Ranks(_keys);

    public override ReadOnlySpan<int> Encode(ReadOnlySpan<TRow> rows)
    {
        for (int i = 0; i < rows.Length; i++) _buffer[i] = _last = Code(key(rows[i]));
        return _buffer.AsSpan(0, rows.Length);
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

/// <summary>Numbers the cells of crossed groups.</summary>
internal sealed class Breakdown<TRow>
{
    private readonly IReadOnlyList<GroupField<TRow>> _fields;
    private readonly GroupCoder<TRow>[] _coders;
    private readonly PairIndex[] _pairs;
    private readonly int[] _cells = new int[Chunks.Length];

    public Breakdown(IReadOnlyList<GroupField<TRow>> fields)
    {
        _fields = fields;
        _coders = [.. fields.Select(f => f.Start())];
        _pairs = new PairIndex[fields.Count - 1];
        int limit = _coders[0].Limit;
        for (int p = 0; p < _pairs.Length; p++) limit = (_pairs[p] = new PairIndex(limit, _coders[p + 1].Limit)).Limit;
    }

    public int CellCount => _pairs.Length == 0 ? _coders[0].Count : _pairs[_pairs.Length - 1].Count;

    /// <summary>The cell of each row, to be used before the next ones are asked for.</summary>
    public ReadOnlySpan<int> Encode(ReadOnlySpan<TRow> rows)
    {
        ReadOnlySpan<int> cells = _coders[0].Encode(rows);
        for (int p = 0; p < _pairs.Length; p++)
        {
            Span<int> pairs = _cells.AsSpan(0, rows.Length);
            _pairs[p].Combine(cells, _coders[p + 1].Encode(rows), pairs);
            cells = pairs;
        }

        return cells;
    }

    /// <summary>Every cell that has occurred with its keys, in the order of the keys.</summary>
    public IEnumerable<(int Cell, GroupValue[] Group)> SortedCells(Func<int, bool> occurred)
    {
        int[] order = [.. Enumerable.Range(0, CellCount).Where(occurred)];
        int[] cells = [.. order], positions = [.. Enumerable.Range(0, order.Length)];
        int[][] codes = [.. _coders.Select(_ => new int[order.Length])];
        GroupValue[][] values = [.. _coders.Select((coder, f) => Enumerable.Range(0, coder.Count).Select(c => new GroupValue(_fields[f].Name, coder.Key(c))).ToArray())];
        for (int f = _coders.Length - 1; f >= 0; f--)
        {
            for (int i = 0; i < cells.Length; i++) (cells[i], codes[f][i]) = f > 0 ? _pairs[f - 1].Split(cells[i]) : (0, cells[i]);
            positions = SortedBy(positions, codes[f], _coders[f].Ranks());
        }

        foreach (int position in positions)
        {
            GroupValue[] group = new GroupValue[codes.Length];
            for (int f = 0; f < group.Length; f++) group[f] = values[f][codes[f][position]];
            yield return (order[position], group);
        }
    }

    // A counting sort keeps the order of equals, so sorting by the last field first sorts by all of them.
    private static int[] SortedBy(int[] positions, int[] codes, int[] ranks)
    {
        int[] next = new int[ranks.Length + 1], sorted = new int[positions.Length];
        foreach (int position in positions) next[ranks[codes[position]] + 1]++;
        for (int rank = 0; rank < ranks.Length; rank++) next[rank + 1] += next[rank];
        foreach (int position in positions) sorted[next[ranks[codes[position]]]++] = position;
        return sorted;
    }
}

/// <summary>Numbers pairs of small numbers: those that occur, in order of arrival, or all, where they are known and not too many.</summary>
internal sealed class PairIndex(int leftLimit, int rightLimit)
{
    private readonly List<(int Left, int Right)> _pairs = [];
    private int[] _table = [];
    private int _stride = 1;

    public int Limit { get; } = (long)leftLimit * rightLimit <= 1 << 18 ? leftLimit * rightLimit : 0;

    public int Count => Limit > 0 ? Limit : _pairs.Count;

    public (int Left, int Right) Split(int pair) => Limit > 0 ? (pair / rightLimit, pair % rightLimit) : _pairs[pair];

    public void Combine(ReadOnlySpan<int> lefts, ReadOnlySpan<int> rights, Span<int> pairs)
    {
        if (Limit > 0) CombineAll(lefts, rights, pairs, rightLimit);
        else CombineOccurring(lefts, rights, pairs);
    }

    private static void CombineAll(ReadOnlySpan<int> lefts, ReadOnlySpan<int> rights, Span<int> pairs, int stride)
    {
        ReadOnlySpan<Vector<int>> leftLanes = MemoryMarshal.Cast<int, Vector<int>>(lefts), rightLanes = MemoryMarshal.Cast<int, Vector<int>>(rights);
        Span<Vector<int>> pairLanes = MemoryMarshal.Cast<int, Vector<int>>(pairs);
        for (int i = 0; i < leftLanes.Length; i++) pairLanes[i] = (leftLanes[i] * stride) + rightLanes[i];
        for (int i = leftLanes.Length * Vector<int>.Count; i < lefts.Length; i++) pairs[i] = (lefts[i] * stride) + rights[i];
    }

    private void CombineOccurring(ReadOnlySpan<int> lefts, ReadOnlySpan<int> rights, Span<int> pairs)
    {
        int[] table = _table;
        int stride = _stride;
        for (int i = 0; i < lefts.Length; i++)
        {
            int left = lefts[i], right = rights[i];
            ulong place = unchecked(((ulong)left * (ulong)stride) + (ulong)right);
            int pair = right < stride && place < (ulong)table.Length ? table[(int)place] : 0;
            pairs[i] = pair > 0 ? pair - 1 : Append(left, right);
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
