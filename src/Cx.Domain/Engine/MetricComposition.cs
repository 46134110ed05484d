namespace Cx.Domain;

/// <summary>Builds metrics from metrics. What is built is a metric like any other.</summary>
public static class MetricComposition
{
    /// <summary>The metric over rows of another type, from each of which it observes one thing.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="selector">What to observe of a row; pure, since a row may be asked twice.</param>
    public static IMetric<TRow, TState, TResult> On<TRow, TObservation, TState, TResult>(
        this IMetric<TObservation, TState, TResult> metric, Func<TRow, TObservation> selector)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(selector);
        return new DerivedMetric<TRow, TObservation, TState, TResult, TResult>(metric, metric.Descriptor, null, selector, r => r);
    }

    /// <summary>The metric over only those observations that pass a filter.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="name">The filter's name: part of the metric's identity, since a function has none.</param>
    /// <param name="filter">Which observations to take.</param>
    public static IMetric<TObservation, TState, TResult> Where<TObservation, TState, TResult>(
        this IMetric<TObservation, TState, TResult> metric, string name, Func<TObservation, bool> filter)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(filter);
        return new DerivedMetric<TObservation, TObservation, TState, TResult, TResult>(
            metric, metric.Descriptor.With("where", name), filter, o => o, r => r);
    }

    /// <summary>The metric with its result turned into another.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="selector">What to make of a result; pure, and defined for the result of no observations.</param>
    public static IMetric<TObservation, TState, TOther> Select<TObservation, TState, TResult, TOther>(
        this IMetric<TObservation, TState, TResult> metric, Func<TResult, TOther> selector)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(selector);
        return new DerivedMetric<TObservation, TObservation, TState, TResult, TOther>(metric, metric.Descriptor, null, o => o, selector);
    }

    /// <summary>Two metrics over the same observations in one pass. Join again for more.</summary>
    /// <param name="first">One metric.</param>
    /// <param name="second">The other.</param>
    public static IMetric<TObservation, (TState1 First, TState2 Second), (TResult1 First, TResult2 Second)>
        Join<TObservation, TState1, TResult1, TState2, TResult2>(
            this IMetric<TObservation, TState1, TResult1> first, IMetric<TObservation, TState2, TResult2> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new JoinMetric<TObservation, TState1, TResult1, TState2, TResult2>(first, second);
    }

    /// <summary>The metric for each group of observations.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="name">The grouping's name: part of the metric's identity, since a function has none.</param>
    /// <param name="key">The group of an observation; <c>null</c> is a group too.</param>
    /// <param name="limit">
    /// At most so many groups, if given: those whose keys sort first; all others are taken together in
    /// <see cref="GroupedResult{TKey, TResult}.Overflow"/>. Chosen by key, since a choice by order of arrival or by
    /// size would make the result depend on how the data was split.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The limit isn't positive.</exception>
    public static IMetric<TObservation, GroupedState<TKey, TState>, GroupedResult<TKey, TResult>>
        GroupBy<TObservation, TKey, TState, TResult>(
            this IMetric<TObservation, TState, TResult> metric, string name, Func<TObservation, TKey> key, int? limit = null)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit ?? 1, nameof(limit));
        return new GroupByMetric<TObservation, TKey, TState, TResult>(metric, name, key, limit);
    }
}
