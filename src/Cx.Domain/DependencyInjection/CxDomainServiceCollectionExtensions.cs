using Cx.Domain;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Cx.Domain's services.</summary>
public static class CxDomainServiceCollectionExtensions
{
    /// <summary>
    /// Registers a <see cref="MetricCatalogue"/> as a singleton: the standard metrics and those added here. Call it as often as there
    /// are modules: metrics of all calls come together, and the same call again changes nothing.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds metrics; <c>null</c> for the standard ones alone.</param>
    /// <exception cref="System.ArgumentException">A metric has the id of another one; nothing was registered.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// There are metrics to add, but the application made a catalogue known by a factory, which can't be added to.
    /// </exception>
    /// <remarks>A catalogue instance that the application registered itself is the one that metrics are added to.</remarks>
    public static IServiceCollection AddCxDomain(this IServiceCollection services, Action<CxDomainBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ServiceDescriptor? present = services.LastOrDefault(s => s.ServiceType == typeof(MetricCatalogue) && !s.IsKeyedService);
        MetricCatalogue? before = present is null ? MetricCatalogue.Standard : present.ImplementationInstance as MetricCatalogue;
        if (before is null)
        {
            return configure is null ? services : throw new InvalidOperationException(
                "A MetricCatalogue is registered by a factory; register an instance, or add the metrics in that factory.");
        }

        CxDomainBuilder builder = new(before);
        configure?.Invoke(builder);
        if (present is null) services.TryAddSingleton(builder.Catalogue);
        else if (builder.Catalogue != before) services[services.IndexOf(present)] = ServiceDescriptor.Singleton(builder.Catalogue);
        return services;
    }
}
