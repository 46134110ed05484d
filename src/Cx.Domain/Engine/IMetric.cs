using System.Text.Json;

namespace Cx.Domain;

/// <summary>
/// A metric: a stateless definition over an explicit state. Implement this one interface and the metric works in
/// <c>Measure</c>, <c>MeasureBy</c>, <c>Scorecard</c>, snapshots, composition and the law kit of Cx.Domain.Testing.
/// </summary>
/// <typeparam name="TObservation">What is observed: a rating, an outcome, a duration, a row of the application's own.</typeparam>
/// <typeparam name="TState">What is kept between observations: plain data such as counts; best a small struct.</typeparam>
/// <typeparam name="TResult">What comes out; an <see cref="IMetricResult"/> where it is to appear in scorecards.</typeparam>
/// <remarks>
/// Implementations are immutable and thread-safe. Keep exact counts and integer sums in the state and divide only in
/// <see cref="Compute"/>: then merging is exactly associative, and splitting the data anywhere gives the same result.
/// </remarks>
public interface IMetric<TObservation, TState, TResult>
{
    /// <summary>What the metric is: id, version, unit, range, direction, parameters, source.</summary>
    MetricDescriptor Descriptor { get; }

    /// <summary>A new empty state: the identity of <see cref="Merge"/>. Two calls never share memory.</summary>
    TState CreateState();

    /// <summary>Takes one observation into the state.</summary>
    /// <param name="state">The state to change.</param>
    /// <param name="observation">The observation; bad ones are counted in the state, never thrown.</param>
    void Add(ref TState state, TObservation observation);

    /// <summary>Takes all that another state has seen into this one.</summary>
    /// <param name="into">The state to change.</param>
    /// <param name="from">The state to read; it is neither changed nor shared.</param>
    void Merge(ref TState into, TState from);

    /// <summary>The result so far. Pure: the state is unchanged, and adding can go on. Defined for the empty state.</summary>
    /// <param name="state">The state to read.</param>
    TResult Compute(TState state);
}

/// <summary>
/// Optional, for speed: a metric that takes many observations in one call. Gives exactly what adding one by one gives.
/// </summary>
/// <typeparam name="TObservation">As in <see cref="IMetric{TObservation, TState, TResult}"/>.</typeparam>
/// <typeparam name="TState">As in <see cref="IMetric{TObservation, TState, TResult}"/>.</typeparam>
public interface IBatchMetric<TObservation, TState>
{
    /// <summary>Takes all observations into one state.</summary>
    /// <param name="state">The state to change.</param>
    /// <param name="observations">What was observed, in order.</param>
    void AddMany(ref TState state, ReadOnlySpan<TObservation> observations);

    /// <summary>Takes each observation into the state of its group.</summary>
    /// <param name="states">One state a group.</param>
    /// <param name="groups">The group of each observation: an index into <paramref name="states"/>.</param>
    /// <param name="observations">What was observed, as many as <paramref name="groups"/>.</param>
    void AddGrouped(Span<TState> states, ReadOnlySpan<int> groups, ReadOnlySpan<TObservation> observations);
}

/// <summary>Optional, for storing: writes a state as JSON and reads it back, without reflection.</summary>
/// <typeparam name="TState">As in <see cref="IMetric{TObservation, TState, TResult}"/>.</typeparam>
public interface IStateCodec<TState>
{
    /// <summary>Writes the state as one JSON value; equal states give equal text.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="state">The state.</param>
    void WriteState(Utf8JsonWriter writer, TState state);

    /// <summary>Reads what <see cref="WriteState"/> wrote.</summary>
    /// <param name="json">The JSON value.</param>
    TState ReadState(JsonElement json);
}

/// <summary>The face that all results share, for dashboards, scorecards and reports.</summary>
public interface IMetricResult
{
    /// <summary>The number, or the reason why there is none.</summary>
    MetricValue Value { get; }

    /// <summary>n: how many observations the value rests on.</summary>
    long Count { get; }

    /// <summary>The confidence interval of the value, within the metric's range, or the reason why there is none.</summary>
    ConfidenceInterval Interval { get; }

    /// <summary>The unit of the value and its interval, such as one of <see cref="MetricUnits"/>.</summary>
    string Unit { get; }
}
