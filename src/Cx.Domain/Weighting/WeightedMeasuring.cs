namespace Cx.Domain;

/// <summary>Measures rows that stand for different parts of a population.</summary>
public static class WeightedMeasuring
{
    /// <summary>The metric over all rows, each with its weight.</summary>
    /// <param name="rows">Any rows; none gives <c>no data</c>.</param>
    /// <param name="metric">A weighted metric, such as <c>CxMetrics.Nps.Weighted()</c>.</param>
    /// <param name="selector">What to observe of a row.</param>
    /// <param name="weight">The weight of a row: how much of the population it stands for.</param>
    public static TResult Measure<TRow, TObservation, TState, TResult>(
        this IEnumerable<TRow> rows,
        IMetric<Weighted<TObservation>, TState, TResult> metric,
        Func<TRow, TObservation> selector,
        Func<TRow, double> weight)
    {
        ArgumentNullException.ThrowIfNull(selector);
        ArgumentNullException.ThrowIfNull(weight);
        return rows.Measure(metric.On<TRow, Weighted<TObservation>, TState, TResult>(r => new(selector(r), weight(r))));
    }
}
