namespace Cx.Domain;

/// <summary>A metric of a catalogue: what it is, what it observes, and the uniform way to measure with it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public abstract class CatalogueMetric
{
    private protected CatalogueMetric(MetricDescriptor descriptor, Type observationType, Type resultType) =>
        (Descriptor, ObservationType, ResultType) = (descriptor, observationType, resultType);

    /// <summary>What the metric is.</summary>
    public MetricDescriptor Descriptor { get; }

    /// <summary>What it observes, such as <see cref="Rating"/>.</summary>
    public Type ObservationType { get; }

    /// <summary>What comes out, such as <see cref="NetPromoterScore"/>.</summary>
    public Type ResultType { get; }

    internal abstract object Metric { get; }

    /// <summary>The metric over observations, for dashboards that know no more than its id.</summary>
    /// <param name="observations">What was observed; none gives <c>no data</c>.</param>
    /// <exception cref="ArgumentException">The metric observes something else.</exception>
    public IMetricResult Measure<TObservation>(IEnumerable<TObservation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return Observing<TObservation>(nameof(observations)).Measure(observations);
    }

    /// <summary>The metric over rows, from each of which it observes one thing.</summary>
    /// <param name="rows">Any rows; none gives <c>no data</c>.</param>
    /// <param name="selector">What to observe of a row; of the metric's own type, as in <c>r =&gt; (Rating)r.Score</c>.</param>
    /// <exception cref="ArgumentException">The metric observes something else.</exception>
    public IMetricResult Measure<TRow, TObservation>(IEnumerable<TRow> rows, Func<TRow, TObservation> selector)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selector);
        return Observing<TObservation>(nameof(selector)).Measure(rows, selector);
    }

    /// <summary>Such as <c>nps: Rating to NetPromoterScore</c>.</summary>
    public override string ToString() => $"{Descriptor.Id}: {NameOf(ObservationType)} to {NameOf(ResultType)}";

    // The same by all that can be told: what functions it was made from can't.
    internal bool IsSameAs(CatalogueMetric other) => Descriptor == other.Descriptor && Metric.GetType() == other.Metric.GetType();

    internal static string NameOf(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return NameOf(value) + "?";
        string parts = string.Join(", ", type.GetGenericArguments().Select(NameOf));
        return parts.Length == 0 ? type.Name
            : type.Name.StartsWith(nameof(ValueTuple), StringComparison.Ordinal) ? $"({parts})" : $"{type.Name.Split('`')[0]}<{parts}>";
    }

    private IObserves<TObservation> Observing<TObservation>(string parameter) => this as IObserves<TObservation> ?? throw new ArgumentException(
        $"The metric '{Descriptor.Id}' observes {NameOf(ObservationType)}, not {NameOf(typeof(TObservation))}; "
        + $"select that of a row: Measure(rows, r => ({NameOf(ObservationType)})r.…).",
        parameter);
}

/// <summary>A metric of a catalogue whose observations and results are known; how it keeps its state isn't.</summary>
/// <typeparam name="TObservation">What is observed.</typeparam>
/// <typeparam name="TResult">What comes out.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
public abstract class CatalogueMetric<TObservation, TResult> : CatalogueMetric, IObserves<TObservation>
    where TResult : IMetricResult
{
    private protected CatalogueMetric(MetricDescriptor descriptor)
        : base(descriptor, typeof(TObservation), typeof(TResult))
    {
    }

    /// <summary>The metric over observations.</summary>
    /// <param name="observations">What was observed; none gives <c>no data</c>.</param>
    public abstract TResult Measure(IEnumerable<TObservation> observations);

    /// <summary>The metric over rows, from each of which it observes one thing.</summary>
    /// <param name="rows">Any rows; none gives <c>no data</c>.</param>
    /// <param name="selector">What to observe of a row.</param>
    public abstract TResult Measure<TRow>(IEnumerable<TRow> rows, Func<TRow, TObservation> selector);

    IMetricResult IObserves<TObservation>.Measure(IEnumerable<TObservation> observations) => Measure(observations);

    IMetricResult IObserves<TObservation>.Measure<TRow>(IEnumerable<TRow> rows, Func<TRow, TObservation> selector) => Measure(rows, selector);
}

/// <summary>Measures observations of a type; a metric of rows measures rows of derived types too.</summary>
internal interface IObserves<in TObservation>
{
    IMetricResult Measure(IEnumerable<TObservation> observations);

    IMetricResult Measure<TRow>(IEnumerable<TRow> rows, Func<TRow, TObservation> selector);
}

internal sealed class CatalogueMetric<TObservation, TState, TResult>(IMetric<TObservation, TState, TResult> metric)
    : CatalogueMetric<TObservation, TResult>(metric.Descriptor)
    where TResult : IMetricResult
{
    internal override object Metric => metric;

    public override TResult Measure(IEnumerable<TObservation> observations) => observations.Measure(metric);

    public override TResult Measure<TRow>(IEnumerable<TRow> rows, Func<TRow, TObservation> selector) => rows.Measure(metric, selector);
}
