namespace Cx.Domain;

/// <summary>A column of values, for applications that hold their data in columns; see <see cref="ColumnScorecard"/>.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
/// <remarks>Derive from it to read one's own storage. Implementations are thread-safe for reading.</remarks>
public abstract class Column<T>
{
    /// <summary>How many values there are.</summary>
    public abstract int Length { get; }

    /// <summary>Copies values out.</summary>
    /// <param name="start">The first value's position.</param>
    /// <param name="values">Where to; its length says how many.</param>
    public abstract void Read(int start, Span<T> values);

    /// <summary>Reads a chunk, the way the engine does.</summary>
    internal virtual ulong? Read(int start, int count, in Chunk<T> chunk)
    {
        Read(start, chunk.Values.AsSpan(0, count));
        return null;
    }
}

/// <summary>Makes columns of arrays, without copying them.</summary>
public static class Column
{
    /// <summary>A column of an array's values: <c>Column.Of(scores, s =&gt; (Rating)s)</c>.</summary>
    /// <param name="values">The values; not copied, so don't change them while measuring.</param>
    /// <param name="convert">What to observe of a value; pure, since it may be asked twice.</param>
    public static Column<TOut> Of<T, TOut>(T[] values, Func<T, TOut> convert)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(convert);
        return new ConvertedColumn<T, TOut>(values, convert);
    }

    /// <summary>A column of dictionary-encoded keys: each value is a position in the list of keys.</summary>
    /// <param name="codes">The codes; not copied, so don't change them while measuring.</param>
    /// <param name="keys">What the codes stand for.</param>
    /// <exception cref="ArgumentException">A code isn't the position of a key.</exception>
    public static CodedColumn<TKey> Coded<TKey>(int[] codes, IReadOnlyList<TKey> keys)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(keys);
        int count = keys.Count;
        foreach (int code in codes)
        {
            if (code < 0 || code >= count) throw new ArgumentException($"The code {code} isn't the position of one of {count} keys.", nameof(codes));
        }

        return new CodedColumn<TKey>(codes, keys);
    }

    private sealed class ConvertedColumn<T, TOut>(T[] source, Func<T, TOut> convert) : Column<TOut>
    {
        private readonly ChunkReader<T, TOut> _reader = RowReaders.Of(convert);

        public override int Length => source.Length;

        public override void Read(int start, Span<TOut> values)
        {
            for (int i = 0; i < values.Length; i++) values[i] = convert(source[start + i]);
        }

        internal override ulong? Read(int start, int count, in Chunk<TOut> chunk) => _reader(source.AsSpan(start, count), chunk);
    }
}

/// <summary>A column of keys, each stored as a position in a list of keys.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <remarks>Thread-safe for reading.</remarks>
public sealed class CodedColumn<TKey>
{
    internal CodedColumn(int[] codes, IReadOnlyList<TKey> keys) => (Codes, Keys) = (codes, keys);

    /// <summary>How many values there are.</summary>
    public int Length => Codes.Length;

    /// <summary>What the codes stand for.</summary>
    public IReadOnlyList<TKey> Keys { get; }

    internal int[] Codes { get; }
}
