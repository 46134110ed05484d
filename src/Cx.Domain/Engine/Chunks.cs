using System.Buffers;

namespace Cx.Domain;

/// <summary>Takes rows a chunk at a time.</summary>
internal interface IChunkConsumer<TRow>
{
    void Add(ReadOnlySpan<TRow> rows);
}

/// <summary>Reads a value of each row of a chunk.</summary>
internal delegate void ChunkReader<TRow, TValue>(ReadOnlySpan<TRow> rows, Span<TValue> values);

/// <summary>Cuts any source of rows into chunks: one virtual call a chunk instead of one a row and metric.</summary>
internal static class Chunks
{
    // A chunk and its projections stay in the first-level cache, and a chunk's overhead is spread over a thousand rows.
    public const int Length = 512;

    public static void Feed<TRow>(IEnumerable<TRow> rows, IChunkConsumer<TRow> consumer)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows is TRow[] array) FeedSpan(array, consumer);
#if NET
        else if (rows is List<TRow> list) FeedSpan(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list), consumer);
#endif
        else FeedEnumerable(rows, consumer);
    }

    // The selector is copied to a local and called in a tight loop of its own: so the runtime inlines it.
    public static ChunkReader<TRow, TValue> Reader<TRow, TValue>(Func<TRow, TValue> selector) => (rows, values) =>
    {
        Func<TRow, TValue> select = selector;
        for (int i = 0; i < rows.Length; i++) values[i] = select(rows[i]);
    };

    private static void FeedSpan<TRow>(ReadOnlySpan<TRow> rows, IChunkConsumer<TRow> consumer)
    {
        for (; rows.Length > Length; rows = rows.Slice(Length)) consumer.Add(rows.Slice(0, Length));
        if (rows.Length > 0) consumer.Add(rows);
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

/// <summary>The batch path of a metric, or its one-by-one path where it has none.</summary>
internal static class Batch
{
    public static void AddMany<TObservation, TState, TResult>(
        IMetric<TObservation, TState, TResult> metric, ref TState state, ReadOnlySpan<TObservation> observations)
    {
        if (metric is IBatchMetric<TObservation, TState> batch) batch.AddMany(ref state, observations);
        else foreach (TObservation observation in observations) metric.Add(ref state, observation);
    }

    public static void AddGrouped<TObservation, TState, TResult>(
        IMetric<TObservation, TState, TResult> metric, Span<TState> states, ReadOnlySpan<int> groups, ReadOnlySpan<TObservation> observations)
    {
        if (metric is IBatchMetric<TObservation, TState> batch) batch.AddGrouped(states, groups, observations);
        else for (int i = 0; i < observations.Length; i++) metric.Add(ref states[groups[i]], observations[i]);
    }
}
