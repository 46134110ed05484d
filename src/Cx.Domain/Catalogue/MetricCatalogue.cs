using System.Collections;

namespace Cx.Domain;

/// <summary>
/// Metrics by id: those of the library and one's own, for dashboards, settings and everything else that names a metric by text.
/// Each change gives a new catalogue.
/// </summary>
/// <remarks>Immutable and thread-safe. Ids are compared by ordinal; metrics are listed in the order of their ids.</remarks>
public sealed class MetricCatalogue : IReadOnlyCollection<CatalogueMetric>
{
    private readonly SortedDictionary<string, CatalogueMetric> _metrics;

    private MetricCatalogue(SortedDictionary<string, CatalogueMetric> metrics) => _metrics = metrics;

    /// <summary>A catalogue without metrics.</summary>
    public static MetricCatalogue Empty { get; } = new(new SortedDictionary<string, CatalogueMetric>(StringComparer.Ordinal));

    /// <summary>All metrics of <see cref="CxMetrics"/>.</summary>
    public static MetricCatalogue Standard { get; } = Empty
        .Add(CxMetrics.Nps).Add(CxMetrics.Csat).Add(CxMetrics.Ces1).Add(CxMetrics.Ces2)
        .Add(CxMetrics.TaskSuccess).Add(CxMetrics.Abandonment).Add(CxMetrics.ErrorRate).Add(CxMetrics.TimeOnTask)
        .Add(CxMetrics.ResponseRate).Add(CxMetrics.PageLoad)
        .Add(CxMetrics.AdoptionRate).Add(CxMetrics.Churn).Add(CxMetrics.RepurchaseIntent).Add(CxMetrics.RepeatPurchaseRate)
        .Add(CxMetrics.LikelihoodToRecommend).Add(CxMetrics.TimeToFind).Add(CxMetrics.Findability)
        .Add(CxMetrics.UxCxAlignment).Add(CxMetrics.OnlineOfflineAlignment).Add(CxMetrics.BrandConsistency)
        .Add(CxMetrics.Verdicts);

    /// <summary>How many metrics there are.</summary>
    public int Count => _metrics.Count;

    /// <summary>What the metrics are, in the order of their ids.</summary>
    public IEnumerable<MetricDescriptor> Descriptors => _metrics.Values.Select(m => m.Descriptor);

    /// <summary>A metric.</summary>
    /// <param name="id">Its descriptor's id, such as <c>nps</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such metric; the message lists those there are.</exception>
    public CatalogueMetric this[string id] => Find(id) ?? throw new KeyNotFoundException(Unknown(id));

    /// <summary>A metric, or <c>null</c> where there is none of that id.</summary>
    /// <param name="id">Its descriptor's id, such as <c>nps</c>.</param>
    public CatalogueMetric? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _metrics.TryGetValue(id, out CatalogueMetric? metric) ? metric : null;
    }

    /// <summary>A metric whose observations and results are known: <c>catalogue.Metric&lt;Rating, NetPromoterScore&gt;("nps").Measure(answers)</c>.</summary>
    /// <typeparam name="TObservation">What it observes.</typeparam>
    /// <typeparam name="TResult">What comes out.</typeparam>
    /// <param name="id">Its descriptor's id.</param>
    /// <exception cref="KeyNotFoundException">There is no such metric; the message lists those there are.</exception>
    /// <exception cref="ArgumentException">It observes or gives something else; the message names both.</exception>
    public CatalogueMetric<TObservation, TResult> Metric<TObservation, TResult>(string id)
        where TResult : IMetricResult =>
        this[id] as CatalogueMetric<TObservation, TResult> ?? throw Other<TObservation, TResult>(id, "");

    /// <summary>A metric with all its types, as a scorecard, a grouping or a snapshot needs it.</summary>
    /// <typeparam name="TObservation">What it observes.</typeparam>
    /// <typeparam name="TState">What it keeps.</typeparam>
    /// <typeparam name="TResult">What comes out.</typeparam>
    /// <param name="id">Its descriptor's id.</param>
    /// <exception cref="KeyNotFoundException">There is no such metric; the message lists those there are.</exception>
    /// <exception cref="ArgumentException">It observes, keeps or gives something else; the message names both.</exception>
    public IMetric<TObservation, TState, TResult> Metric<TObservation, TState, TResult>(string id)
        where TResult : IMetricResult =>
        this[id].Metric as IMetric<TObservation, TState, TResult> ?? throw Other<TObservation, TResult>(id, $" by way of {CatalogueMetric.NameOf(typeof(TState))}");

    /// <summary>The catalogue with one more metric; the same one where it has this metric already, told by id, version, parameters and types.</summary>
    /// <param name="metric">The metric.</param>
    /// <exception cref="ArgumentException">There is another metric of that id; to take its place, say <see cref="Replace"/>.</exception>
    public MetricCatalogue Add<TObservation, TState, TResult>(IMetric<TObservation, TState, TResult> metric)
        where TResult : IMetricResult
    {
        ArgumentNullException.ThrowIfNull(metric);
        CatalogueMetric<TObservation, TState, TResult> added = new(metric);
        if (Find(metric.Descriptor.Id) is not { } present) return With(added);
        return present.IsSameAs(added) ? this : throw new ArgumentException(
            $"There is another metric '{metric.Descriptor.Id}' already, '{present.Descriptor.Identity}' ({present}); replace it by that name, or give '{metric.Descriptor.Identity}' an id of its own.",
            nameof(metric));
    }

    /// <summary>The catalogue with a metric in place of the one of the same id.</summary>
    /// <param name="metric">The metric.</param>
    /// <exception cref="ArgumentException">There is no metric of that id.</exception>
    public MetricCatalogue Replace<TObservation, TState, TResult>(IMetric<TObservation, TState, TResult> metric)
        where TResult : IMetricResult
    {
        ArgumentNullException.ThrowIfNull(metric);
        return Find(metric.Descriptor.Id) is not null
            ? With(new CatalogueMetric<TObservation, TState, TResult>(metric))
            : throw new ArgumentException("There is nothing to replace. " + Unknown(metric.Descriptor.Id), nameof(metric));
    }

    /// <summary>The metrics in the order of their ids.</summary>
    public IEnumerator<CatalogueMetric> GetEnumerator() => _metrics.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The ids of all metrics.</summary>
    public override string ToString() => string.Join(", ", _metrics.Keys);

    private MetricCatalogue With(CatalogueMetric metric) =>
        new(new SortedDictionary<string, CatalogueMetric>(_metrics, StringComparer.Ordinal) { [metric.Descriptor.Id] = metric });

    private string Unknown(string id) => Count == 0
        ? $"There is no metric '{id}', the catalogue is empty."
        : $"There is no metric '{id}'; there are {this}.";

    private ArgumentException Other<TObservation, TResult>(string id, string state) => new(
        $"The metric is {this[id]}, not {CatalogueMetric.NameOf(typeof(TObservation))} to {CatalogueMetric.NameOf(typeof(TResult))}{state}.", nameof(id));
}
