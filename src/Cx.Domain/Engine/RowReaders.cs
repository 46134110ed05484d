namespace Cx.Domain;

/// <summary>Where to read a chunk of rows: the kind of each observation, where the metric counts kinds and all have one, or the observations.</summary>
internal readonly struct Chunk<TValue>(Kinds? kinds, bool grouped) : IDisposable
{
    private readonly Rented<byte> _kinds = new(grouped ? Chunks.Length : 0);
    private readonly Rented<TValue> _values = new(Chunks.Length);

    public Kinds? KindOfCode => kinds;

    public bool IsGrouped => grouped;

    /// <summary>The kinds one by one, if there are groups to count them by.</summary>
    public byte[] Kinds => _kinds.Array;

    public TValue[] Values => _values.Array;

    public void Dispose()
    {
        _kinds.Dispose();
        _values.Dispose();
    }
}

/// <summary>Reads a chunk: gives the counts of kinds, or 0 if there are groups, or <c>null</c> where observations were read instead.</summary>
internal delegate ulong? ChunkReader<TRow, TValue>(ReadOnlySpan<TRow> rows, in Chunk<TValue> chunk);

internal static class RowReaders
{
    // The runtime compiles a loop for each type of mark and inlines the one selector that it meets in it: so the first
    // few metrics of a scorecard each get a loop of their own, and Measure has one.
    public static ChunkReader<TRow, TValue> Of<TRow, TValue>(Func<TRow, TValue> selector, int position = -1) => (position % 6) switch
    {
        -1 => new Loop<TRow, TValue, bool>(selector).Read,
        0 => new Loop<TRow, TValue, byte>(selector).Read,
        1 => new Loop<TRow, TValue, sbyte>(selector).Read,
        2 => new Loop<TRow, TValue, short>(selector).Read,
        3 => new Loop<TRow, TValue, ushort>(selector).Read,
        4 => new Loop<TRow, TValue, int>(selector).Read,
        _ => new Loop<TRow, TValue, uint>(selector).Read,
    };

    private sealed class Loop<TRow, TValue, TMark>(Func<TRow, TValue> selector)
    {
        public ulong? Read(ReadOnlySpan<TRow> rows, in Chunk<TValue> chunk)
        {
            if (chunk.KindOfCode is { } kinds)
            {
                ulong counts = chunk.IsGrouped ? ReadKinds(rows, chunk.Kinds, kinds.Each) : CountKinds(rows, kinds.Ones);
                if (Kinds.AreAll(counts)) return counts;
            }

            Func<TRow, TValue> select = selector;
            Span<TValue> values = chunk.Values.AsSpan(0, rows.Length);
            for (int i = 0; i < rows.Length; i = unchecked(i + 1)) values[i] = select(rows[i]);
            return null;
        }

        private ulong ReadKinds(ReadOnlySpan<TRow> rows, Span<byte> kinds, ReadOnlySpan<byte> kindOfCode)
        {
            Func<TRow, TValue> select = selector;
            for (int i = 0; i < rows.Length; i = unchecked(i + 1))
            {
                ulong code = Kinds.CodeOf(select(rows[i]));
                byte kind = code < Kinds.Codes ? Kinds.At(kindOfCode, code) : Kinds.None;
                if (kind == Kinds.None) return ulong.MaxValue;
                kinds[i] = kind;
            }

            return 0;
        }

        // Four at a time, and few variables, so that all of them are kept in registers.
        private ulong CountKinds(ReadOnlySpan<TRow> rows, ReadOnlySpan<ulong> ones)
        {
            Func<TRow, TValue> select = selector;
            ulong counts = 0;
            for (; rows.Length >= 4; rows = rows.Slice(4))
            {
                ulong first = Kinds.CodeOf(select(rows[0])), second = Kinds.CodeOf(select(rows[1]));
                ulong third = Kinds.CodeOf(select(rows[2])), fourth = Kinds.CodeOf(select(rows[3]));
                if ((first | second | third | fourth) >= Kinds.Codes) return ulong.MaxValue;
                counts = unchecked(counts + Kinds.At(ones, first) + Kinds.At(ones, second) + Kinds.At(ones, third) + Kinds.At(ones, fourth));
            }

            foreach (TRow row in rows)
            {
                ulong code = Kinds.CodeOf(select(row));
                if (code >= Kinds.Codes) return ulong.MaxValue;
                counts = unchecked(counts + Kinds.At(ones, code));
            }

            return counts;
        }
    }
}
