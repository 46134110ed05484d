using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Catalogue;

public class MetricCatalogueTests
{
    private static readonly Rating[] Answers = [9, 10, 3];
    private static readonly Case[] Cases = [new(1, true, 1), new(2, true, 4), new(1, false, null)];

    [Fact]
    public void The_standard_catalogue_holds_every_standard_metric()
    {
        foreach (var property in typeof(CxMetrics).GetProperties())
        {
            object metric = property.GetValue(null)!;
            MetricDescriptor descriptor = (MetricDescriptor)metric.GetType().GetProperty("Descriptor")!.GetValue(metric)!;
            Assert.Same(metric, MetricCatalogue.Standard[descriptor.Id].Metric);
        }

        Assert.Equal(typeof(CxMetrics).GetProperties().Length, MetricCatalogue.Standard.Count);
    }

    [Fact]
    public void Entries_say_what_they_are_in_the_order_of_ids()
    {
        CatalogueMetric nps = MetricCatalogue.Standard["nps"];
        Assert.Equal((CxMetrics.Nps.Descriptor, typeof(Rating), typeof(NetPromoterScore)), (nps.Descriptor, nps.ObservationType, nps.ResultType));
        Assert.Equal("nps: Rating to NetPromoterScore", nps.ToString());
        Assert.Equal("task-success: Outcome? to Proportion", MetricCatalogue.Standard["task-success"].ToString());
        Assert.Equal("ux-cx-alignment: (Rating, Rating) to Alignment", MetricCatalogue.Standard["ux-cx-alignment"].ToString());
        Assert.Equal("mean: List<Int32> to Average", MetricCatalogue.Empty.Add(Metric.Mean("mean", (List<int> l) => l.Count)).Single().ToString());
        string[] ids = [.. MetricCatalogue.Standard.Descriptors.Select(d => d.Id)];
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids, MetricCatalogue.Standard.Select(m => m.Descriptor.Id));
    }

    [Fact]
    public void Every_way_to_measure_gives_the_same()
    {
        NetPromoterScore expected = Answers.Measure(CxMetrics.Nps, a => a);
        MetricCatalogue catalogue = MetricCatalogue.Standard;
        Assert.Equal(expected, catalogue.Metric<Rating, NetPromoterScore>("nps").Measure(Answers));
        Assert.Equal(expected, catalogue.Metric<Rating, NetPromoterScore>("nps").Measure([9, 10, 3], (int score) => score));
        Assert.Equal(expected, catalogue.Metric<Rating, NpsState, NetPromoterScore>("nps").Compute(CxMetrics.Nps.Snapshot(Answers)));
        Assert.Equal(expected, catalogue["nps"].Measure(Answers));
        Assert.Equal(expected, catalogue["nps"].Measure([9, 10, 3], (int score) => (Rating)score));
        Assert.False(catalogue["nps"].Measure(Array.Empty<Rating>()).Value.IsDefined);
    }

    [Fact]
    public void Every_standard_metric_computes_by_id()
    {
        foreach (CatalogueMetric metric in MetricCatalogue.Standard)
        {
            IMetricResult result = metric switch
            {
                _ when metric.ObservationType == typeof(Rating) => metric.Measure(new Rating[] { 4, 5 }),
                _ when metric.ObservationType == typeof(Outcome?) => metric.Measure(new Outcome?[] { Outcome.Succeeded, Outcome.Failed }),
                _ when metric.ObservationType == typeof(bool?) => metric.Measure(new bool?[] { true, false }),
                _ when metric.ObservationType == typeof(long?) => metric.Measure(new long?[] { 1, 2 }),
                _ when metric.ObservationType == typeof(Elapsed) => metric.Measure(new[] { Elapsed.FromSeconds(1), Elapsed.FromSeconds(2) }),
                _ when metric.ObservationType == typeof(TaskErrors?) => metric.Measure(new TaskErrors?[] { new(1, 2) }),
                _ when metric.ObservationType == typeof(Disposition?) => metric.Measure(new Disposition?[] { Disposition.Complete, Disposition.Refusal }),
                _ when metric.ObservationType == typeof(Departure) => metric.Measure(new[] { Departure.Stayed, Departure.Lost() }),
                _ when metric.ObservationType == typeof(ExperienceVerdict) => metric.Measure(new[] { GoodExperience() }),
                _ => metric.Measure(new (Rating First, Rating Second)[] { (4, 5), (3, 3) }),
            };
            Assert.True(result.Value.IsDefined, metric.ToString());
            Assert.Equal((metric.ResultType, metric.Descriptor.Unit), (result.GetType(), result.Unit));
        }
    }

    private static ExperienceVerdict GoodExperience()
    {
        var noon = Instant.FromUtc(2026, 3, 2, 12, 0);
        return InteractionLog.Of([new Interaction("site", noon).WithCustomer("c").WithChannel(Channel.Web).WithEnd(noon).WithOutcome(Outcome.Succeeded)])
            .Journeys(JourneyPolicy.ByCustomer())[0].Assess(ExpectationProfile.Default);
    }

    [Fact]
    public void Ones_own_metrics_are_metrics_like_any_other()
    {
        MetricCatalogue catalogue = MetricCatalogue.Standard
            .Add(new FirstContactResolution())
            .Add(Metric.Proportion("low-effort", (Case c) => c.Effort, e => e <= 2));
        Assert.Equal(1 / 3.0, catalogue["first-contact-resolution"].Measure(Cases).Value.Value);
        Assert.Equal(0.5, catalogue.Metric<Case, Proportion>("low-effort").Measure(Cases).Share.Value);
        Assert.Equal(1, catalogue["first-contact-resolution"].Measure(new[] { new EscalatedCase(1, true, null) }).Value.Value);
        Assert.Null(MetricCatalogue.Standard.Find("low-effort"));
    }

    [Fact]
    public void An_unknown_id_is_told_with_those_there_are()
    {
        Assert.Null(MetricCatalogue.Standard.Find("NPS"));
        KeyNotFoundException unknown = Assert.Throws<KeyNotFoundException>(() => MetricCatalogue.Standard["npss"]);
        Assert.Contains("'npss'", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("likelihood-to-recommend, nps, ", unknown.Message, StringComparison.Ordinal);
        Assert.Equal("There is no metric 'nps', the catalogue is empty.", Assert.Throws<KeyNotFoundException>(() => MetricCatalogue.Empty["nps"]).Message);
    }

    [Fact]
    public void Another_type_is_told_with_the_right_one()
    {
        CatalogueMetric nps = MetricCatalogue.Standard["nps"];
        Assert.StartsWith("The metric 'nps' observes Rating, not Int32; ", Assert.Throws<ArgumentException>(() => nps.Measure(new[] { 9 })).Message, StringComparison.Ordinal);
        Assert.StartsWith("The metric 'nps' observes Rating, not Int32?; ", Assert.Throws<ArgumentException>(() => nps.Measure(Answers, a => (int?)null)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "The metric is nps: Rating to NetPromoterScore, not Rating to Proportion.",
            Assert.Throws<ArgumentException>(() => MetricCatalogue.Standard.Metric<Rating, Proportion>("nps")).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The metric is nps: Rating to NetPromoterScore, not Rating to NetPromoterScore by way of RatingState.",
            Assert.Throws<ArgumentException>(() => MetricCatalogue.Standard.Metric<Rating, RatingState, NetPromoterScore>("nps")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Another_metric_of_the_same_id_has_to_be_named_a_replacement()
    {
        MetricCatalogue standard = MetricCatalogue.Standard;
        Assert.Same(standard, standard.Add(new NpsMetric()));
        Assert.Contains("level=0.9;", Assert.Throws<ArgumentException>(() => standard.Add(new NpsMetric(0.9))).Message, StringComparison.Ordinal);
        MetricCatalogue replaced = standard.Replace(new NpsMetric(0.9));
        Assert.Equal(0.9, replaced["nps"].Measure(Answers).Interval.Level);
        Assert.Equal(0.95, standard["nps"].Measure(Answers).Interval.Level);
        Assert.Equal(standard.Count, replaced.Count);
        Assert.Throws<ArgumentException>(() => standard.Replace(new FirstContactResolution()));
    }
}
