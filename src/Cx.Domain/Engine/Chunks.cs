using System.Buffers;

namespace Cx.Domain;

/// <summary>Takes rows, as many at a time as there are; cuts them into chunks itself.</summary>
internal interface IChunkConsumer<TRow>
{
    void Add(ReadOnlySpan<TRow> rows);
}

/// <summary>Reads a value of each row of a chunk.</summary>
internal delegate void ChunkReader<TRow, TValue>(ReadOnlySpan<TRow> rows, Span<TValue> values);

/// <summary>Cuts any source of rows into chunks: one virtual call a chunk instead of one a row and metric.</summary>
internal static class Chunks
{
    public const int Length = 512;

    public static void Feed<TRow>(IEnumerable<TRow> rows, IChunkConsumer<TRow> consumer)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows is TRow[] array) consumer.Add(array);
#if NET
        else if (rows is List<TRow> list) consumer.Add(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list));
#endif
        else FeedEnumerable(rows, consumer);
    }

    // The runtime compiles a loop for each type of mark and inlines the one selector that it meets in it: so the first
    // few metrics of a scorecard each get a loop of their own, and Measure has one.
    public static ChunkReader<TRow, TValue> Reader<TRow, TValue>(Func<TRow, TValue> selector, int position = -1) => (position % 6) switch
    {
        -1 => new Loop<TRow, TValue, bool>(selector).Read,
        0 => new Loop<TRow, TValue, byte>(selector).Read,
        1 => new Loop<TRow, TValue, sbyte>(selector).Read,
        2 => new Loop<TRow, TValue, short>(selector).Read,
        3 => new Loop<TRow, TValue, ushort>(selector).Read,
        4 => new Loop<TRow, TValue, int>(selector).Read,
        _ => new Loop<TRow, TValue, uint>(selector).Read,
    };

    /// <summary>Cuts off a chunk: of objects, so few that the processor has fetched most of the next ones by its end.</summary>
    public static ReadOnlySpan<TRow> Next<TRow>(ref ReadOnlySpan<TRow> rows)
    {
        ReadOnlySpan<TRow> chunk = rows.Slice(0, Math.Min(rows.Length, default(TRow) is null ? Length / 4 : Length));
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

internal sealed class Loop<TRow, TValue, TMark>(Func<TRow, TValue> selector)
{
    public void Read(ReadOnlySpan<TRow> rows, Span<TValue> values)
    {
        Func<TRow, TValue> select = selector;
        for (int i = 0; i < rows.Length; i = unchecked(i + 1)) values[i] = select(rows[i]);
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
