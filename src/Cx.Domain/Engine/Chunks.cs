using System.Buffers;

namespace Cx.Domain;

/// <summary>Takes rows, as many at a time as there are; cuts them into chunks itself.</summary>
internal interface IChunkConsumer<TRow>
{
    void Add(ReadOnlySpan<TRow> rows);
}

/// <summary>Cuts any source of rows into chunks: one virtual call a chunk instead of one a row and metric.</summary>
internal static class Chunks
{
    // Below 256, so that counts of a chunk fit in a byte.
    public const int Length = 240;

    public static void Feed<TRow>(IEnumerable<TRow> rows, IChunkConsumer<TRow> consumer)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows is TRow[] array) consumer.Add(array);
#if NET
        else if (rows is List<TRow> list) consumer.Add(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list));
#endif
        else FeedEnumerable(rows, consumer);
    }

    /// <summary>Cuts off a chunk: of objects, so few that the processor has fetched most of the next ones by its end.</summary>
    public static ReadOnlySpan<TRow> Next<TRow>(ref ReadOnlySpan<TRow> rows)
    {
        ReadOnlySpan<TRow> chunk = rows.Slice(0, Math.Min(rows.Length, default(TRow) is null ? Length / 2 : Length));
        rows = rows.Slice(chunk.Length);
        return chunk;
    }

    private static void FeedEnumerable<TRow>(IEnumerable<TRow> rows, IChunkConsumer<TRow> consumer)
    {
        using Rented<TRow> buffer = new(Length);
        int count = 0;
        foreach (TRow row in rows)
        {
            buffer.Array[count++] = row;
            if (count < Length) continue;
            consumer.Add(buffer.Array.AsSpan(0, count));
            count = 0;
        }

        if (count > 0) consumer.Add(buffer.Array.AsSpan(0, count));
    }
}

/// <summary>An array from the shared pool, given back at the end of a using block.</summary>
internal readonly struct Rented<T>(int length) : IDisposable
{
    public T[] Array { get; } = ArrayPool<T>.Shared.Rent(length);

    public void Dispose() => ArrayPool<T>.Shared.Return(Array, clearArray: default(T) is null);
}
