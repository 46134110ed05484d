using Cx.Domain.Tests.Catalogue;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Cx.Domain.Tests.DependencyInjection;

public class AddCxDomainTests
{
    private static readonly Rating[] Answers = [9, 10, 3];

    [Fact]
    public void Resolves_and_computes_by_id()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddCxDomain(cx => cx
                .AddMetric(new FirstContactResolution())
                .AddMetric(Metric.Proportion("low-effort", (Case c) => c.Effort, e => e <= 2)))
            .BuildServiceProvider();

        MetricCatalogue catalogue = services.GetRequiredService<MetricCatalogue>();
        Assert.Equal(33, catalogue.Metric<Rating, NetPromoterScore>("nps").Measure(Answers).Score.Value, 0.5);
        Assert.Equal(33, catalogue["nps"].Measure(Answers).Value.Value, 0.5);
        Assert.Equal(1, catalogue["first-contact-resolution"].Measure(new[] { new Case(1, true, 2) }).Value.Value);
        Assert.Equal(MetricCatalogue.Standard.Count + 2, catalogue.Count);
        Assert.Same(catalogue, services.GetRequiredService<MetricCatalogue>());
    }

    [Fact]
    public void The_same_calls_again_change_nothing()
    {
        ServiceCollection services = new();
        for (int i = 0; i < 3; i++)
        {
            services.AddCxDomain();
            services.AddCxDomain(cx => cx.AddMetric(new FirstContactResolution()));
            services.AddCxDomain(cx => cx.ReplaceMetric(new NpsMetric(0.9)));
        }

        Assert.Single(services);
        Assert.Equal(MetricCatalogue.Standard.Count + 1, Catalogue(services).Count);
        Assert.Equal(0.9, Catalogue(services)["nps"].Measure(Answers).Interval.Level);
    }

    [Fact]
    public void Metrics_of_all_calls_come_together()
    {
        IServiceCollection services = new ServiceCollection()
            .AddCxDomain(cx => cx.AddMetric(new FirstContactResolution()))
            .AddCxDomain(cx => cx.AddMetric(Metric.Mean("effort", (Case c) => c.Effort)));
        Assert.NotNull(Catalogue(services).Find("first-contact-resolution"));
        Assert.NotNull(Catalogue(services).Find("effort"));
    }

    [Fact]
    public void A_conflict_is_told_and_registers_nothing()
    {
        ServiceCollection services = new();
        Assert.Throws<ArgumentException>(() => services.AddCxDomain(cx => cx.AddMetric(new FirstContactResolution()).AddMetric(new NpsMetric(0.9))));
        Assert.Empty(services);
        services.AddCxDomain();
        Assert.Throws<ArgumentException>(() => services.AddCxDomain(cx => cx.AddMetric(new FirstContactResolution()).AddMetric(new NpsMetric(0.9))));
        Assert.Same(MetricCatalogue.Standard, Catalogue(services));
    }

    [Fact]
    public void The_applications_own_catalogue_is_added_to()
    {
        IServiceCollection services = new ServiceCollection()
            .AddSingleton(MetricCatalogue.Empty.Add(CxMetrics.Churn))
            .AddCxDomain(cx => cx.AddMetric(new FirstContactResolution()));
        Assert.Equal("churn, first-contact-resolution", Catalogue(services).ToString());

        IServiceCollection made = new ServiceCollection().AddSingleton(_ => MetricCatalogue.Empty).AddCxDomain();
        Assert.Same(MetricCatalogue.Empty, Catalogue(made));
        Assert.Throws<InvalidOperationException>(() => made.AddCxDomain(cx => cx.AddMetric(new FirstContactResolution())));
    }

    private static MetricCatalogue Catalogue(IServiceCollection services)
    {
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<MetricCatalogue>();
    }
}
