using System.Text;
using System.Text.Json;

namespace Cx.Domain;

/// <summary>The state of a metric at some moment, to be stored, shipped and merged later.</summary>
/// <typeparam name="TState">The metric's state.</typeparam>
/// <remarks>Immutable as far as its state is; thread-safe for reading.</remarks>
public sealed class MetricSnapshot<TState>
{
    internal MetricSnapshot(string identity, TState state) => (Identity, State) = (identity, state);

    /// <summary>Which metric it belongs to: id, version and parameters.</summary>
    public string Identity { get; }

    internal TState State { get; }
}

/// <summary>Takes, merges, computes, writes and reads snapshots. A snapshot of another metric, version or parameter set is refused.</summary>
public static class MetricSnapshots
{
    /// <summary>The state after all observations.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="observations">What was observed.</param>
    public static MetricSnapshot<TState> Snapshot<TObservation, TState, TResult>(
        this IMetric<TObservation, TState, TResult> metric, IEnumerable<TObservation> observations)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return new(metric.Descriptor.Identity, Measuring.StateOf(observations, metric));
    }

    /// <summary>A copy of a state that the application keeps itself, such as one that a stream is added to.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="state">Its state; it can go on changing.</param>
    public static MetricSnapshot<TState> SnapshotOf<TObservation, TState, TResult>(
        this IMetric<TObservation, TState, TResult> metric, TState state)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return Merged(metric, state);
    }

    /// <summary>The state of two parts taken together; neither part is changed.</summary>
    /// <param name="metric">The metric of both.</param>
    /// <param name="first">One part.</param>
    /// <param name="second">The other.</param>
    /// <exception cref="ArgumentException">A snapshot belongs to another metric, version or parameter set.</exception>
    public static MetricSnapshot<TState> Merge<TObservation, TState, TResult>(
        this IMetric<TObservation, TState, TResult> metric, MetricSnapshot<TState> first, MetricSnapshot<TState> second)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return Merged(metric, Own(metric, first), Own(metric, second));
    }

    /// <summary>The result of a snapshot.</summary>
    /// <param name="metric">The snapshot's metric.</param>
    /// <param name="snapshot">The snapshot.</param>
    /// <exception cref="ArgumentException">It belongs to another metric, version or parameter set.</exception>
    public static TResult Compute<TObservation, TState, TResult>(
        this IMetric<TObservation, TState, TResult> metric, MetricSnapshot<TState> snapshot)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return metric.Compute(Own(metric, snapshot));
    }

    /// <summary>The snapshot as JSON: an object with the members <c>metric</c> and <c>state</c>.</summary>
    /// <param name="metric">The snapshot's metric.</param>
    /// <param name="snapshot">The snapshot.</param>
    /// <exception cref="ArgumentException">It belongs to another metric, version or parameter set.</exception>
    /// <exception cref="NotSupportedException">The metric has no <see cref="IStateCodec{TState}"/>.</exception>
    public static string ToJson<TObservation, TState, TResult>(
        this IMetric<TObservation, TState, TResult> metric, MetricSnapshot<TState> snapshot)
    {
        ArgumentNullException.ThrowIfNull(metric);
        TState state = Own(metric, snapshot);
        IStateCodec<TState> codec = Codec(metric);
        using MemoryStream json = new();
        using Utf8JsonWriter writer = new(json);
        writer.WriteStartObject();
        writer.WriteString("metric", snapshot.Identity);
        writer.WritePropertyName("state");
        codec.WriteState(writer, state);
        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(json.ToArray());
    }

    /// <summary>Reads a snapshot that <see cref="ToJson"/> wrote.</summary>
    /// <param name="metric">The metric that it has to belong to.</param>
    /// <param name="json">The JSON.</param>
    /// <exception cref="FormatException">It isn't a snapshot, or one of another metric, version or parameter set.</exception>
    /// <exception cref="NotSupportedException">The metric has no <see cref="IStateCodec{TState}"/>.</exception>
    public static MetricSnapshot<TState> SnapshotFromJson<TObservation, TState, TResult>(
        this IMetric<TObservation, TState, TResult> metric, string json)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(json);
        IStateCodec<TState> codec = Codec(metric);
        string expected = metric.Descriptor.Identity;
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            string? identity = document.RootElement.GetProperty("metric").GetString();
            if (identity != expected) throw new FormatException($"The snapshot belongs to '{identity}', not to '{expected}'.");
            return new(expected, codec.ReadState(document.RootElement.GetProperty("state")));
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException
            or IndexOutOfRangeException or ArgumentException or OverflowException)
        {
            throw new FormatException($"The text isn't a snapshot of '{expected}'.", problem);
        }
    }

    private static IStateCodec<TState> Codec<TObservation, TState, TResult>(IMetric<TObservation, TState, TResult> metric) => StateCodec.Find<TState>(metric)
        ?? throw new NotSupportedException($"The state of '{metric.Descriptor.Identity}' can't be stored: its metric has no state codec.");

    private static MetricSnapshot<TState> Merged<TObservation, TState, TResult>(IMetric<TObservation, TState, TResult> metric, params TState[] states)
    {
        TState all = metric.CreateState();
        foreach (TState state in states) metric.Merge(ref all, state);
        return new(metric.Descriptor.Identity, all);
    }

    private static TState Own<TObservation, TState, TResult>(IMetric<TObservation, TState, TResult> metric, MetricSnapshot<TState> snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return snapshot.Identity == metric.Descriptor.Identity
            ? snapshot.State
            : throw new ArgumentException($"The snapshot belongs to '{snapshot.Identity}', not to '{metric.Descriptor.Identity}'.", nameof(snapshot));
    }
}
