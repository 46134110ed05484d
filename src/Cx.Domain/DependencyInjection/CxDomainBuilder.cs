using Cx.Domain;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What an application adds to Cx.Domain's services.</summary>
/// <remarks>For use inside <see cref="CxDomainServiceCollectionExtensions.AddCxDomain"/>; not thread-safe.</remarks>
public sealed class CxDomainBuilder
{
    internal CxDomainBuilder(MetricCatalogue catalogue) => Catalogue = catalogue;

    internal MetricCatalogue Catalogue { get; private set; }

    /// <summary>Adds a metric to the catalogue; the same one again changes nothing.</summary>
    /// <param name="metric">The metric; it is used by many threads, so immutable, as all metrics are.</param>
    /// <exception cref="System.ArgumentException">There is another metric of that id; see <see cref="ReplaceMetric"/>.</exception>
    public CxDomainBuilder AddMetric<TObservation, TState, TResult>(IMetric<TObservation, TState, TResult> metric)
        where TResult : IMetricResult
    {
        Catalogue = Catalogue.Add(metric);
        return this;
    }

    /// <summary>Puts a metric in place of the one of the same id, such as the NPS at another confidence level.</summary>
    /// <param name="metric">The metric.</param>
    /// <exception cref="System.ArgumentException">There is no metric of that id.</exception>
    public CxDomainBuilder ReplaceMetric<TObservation, TState, TResult>(IMetric<TObservation, TState, TResult> metric)
        where TResult : IMetricResult
    {
        Catalogue = Catalogue.Replace(metric);
        return this;
    }
}
