namespace Cx.Domain;

/// <summary>Measures rows that the application already has.</summary>
public static class Measuring
{
    /// <summary>The metric over all rows.</summary>
    /// <param name="rows">Any rows; none gives <c>no data</c>.</param>
    /// <param name="metric">What to measure, such as <c>CxMetrics.Nps</c>.</param>
    /// <param name="selector">What to observe of a row; pure, since a row may be asked twice.</param>
    public static TResult Measure<TRow, TObservation, TState, TResult>(
        this IEnumerable<TRow> rows, IMetric<TObservation, TState, TResult> metric, Func<TRow, TObservation> selector) =>
        rows.Measure(metric.On(selector));

    /// <summary>The metric over all rows, for a metric of rows.</summary>
    /// <param name="rows">Any rows; none gives <c>no data</c>.</param>
    /// <param name="metric">What to measure.</param>
    public static TResult Measure<TRow, TState, TResult>(this IEnumerable<TRow> rows, IMetric<TRow, TState, TResult> metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return metric.Compute(StateOf(rows, metric));
    }

    /// <summary>The metric for each group of rows.</summary>
    /// <param name="rows">Any rows; none gives no groups.</param>
    /// <param name="key">The group of a row; <c>null</c> is a group too.</param>
    /// <param name="metric">What to measure.</param>
    /// <param name="selector">What to observe of a row; pure, since a row may be asked twice.</param>
    /// <param name="limit">At most so many groups, if given; see <see cref="MetricComposition.GroupBy"/>.</param>
    public static GroupedResult<TKey, TResult> MeasureBy<TRow, TKey, TObservation, TState, TResult>(
        this IEnumerable<TRow> rows,
        Func<TRow, TKey> key,
        IMetric<TObservation, TState, TResult> metric,
        Func<TRow, TObservation> selector,
        int? limit = null) => rows.Measure(metric.On(selector).GroupBy("key", key, limit));

    /// <summary>The metric for each group of rows, for a metric of rows.</summary>
    /// <param name="rows">Any rows; none gives no groups.</param>
    /// <param name="key">The group of a row; <c>null</c> is a group too.</param>
    /// <param name="metric">What to measure.</param>
    public static GroupedResult<TKey, TResult> MeasureBy<TRow, TKey, TState, TResult>(
        this IEnumerable<TRow> rows, Func<TRow, TKey> key, IMetric<TRow, TState, TResult> metric) => rows.Measure(metric.GroupBy("key", key));

    internal static TState StateOf<TRow, TState, TResult>(IEnumerable<TRow> rows, IMetric<TRow, TState, TResult> metric)
    {
        Accumulation<TRow, TState, TResult> accumulation = new(metric);
        Chunks.Feed(rows, accumulation);
        return accumulation.State;
    }

    private sealed class Accumulation<TRow, TState, TResult>(IMetric<TRow, TState, TResult> metric) : IChunkConsumer<TRow>
    {
        private TState _state = metric.CreateState();

        public TState State => _state;

        public void Add(ReadOnlySpan<TRow> rows) => Batch.AddMany(metric, ref _state, rows);
    }
}
