using Cx.Domain.Statistics;
using Cx.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cx.Domain.Tests.Metrics;

/// <summary>Every built-in metric keeps every law, on at least 1,000 cases each.</summary>
public class MetricLawTests
{
    private static readonly Gen<Rating> Recommend = Generators.Ratings(Scale.ZeroToTen).With<Rating>(11, -1, double.NaN, new Score(3, Scale.OneToFive));
    private static readonly Gen<Rating> Stars = Generators.Ratings(Scale.OneToFive).With<Rating>(0, 6, double.PositiveInfinity, new Score(3, Scale.ZeroToTen));
    private static readonly Gen<Rating> Ease = Generators.Ratings(Scale.OneToSeven).With<Rating>(8);
    private static readonly Gen<Rating> Effort = Generators.Ratings(new Scale(1, 5, MetricDirection.LowerIsBetter)).With<Rating>(0, new Score(3, Scale.OneToFive));
    private static readonly Gen<Elapsed> Times = Generators.Times.With(Elapsed.FromSeconds(-1), Elapsed.FromSeconds(0), Elapsed.FromSeconds(double.NaN));

    [Fact]
    public void Nps() => MetricLaws.Check(CxMetrics.Nps, Recommend, new(oracle: NaiveNps));

    [Theory]
    [InlineData(NpsInterval.Wald, OffScalePolicy.LeaveOut)]
    [InlineData(NpsInterval.TrinomialMean, OffScalePolicy.MakeUndefined)]
    [InlineData(NpsInterval.AdjustedWald, OffScalePolicy.LeaveOut)]
    public void Nps_with_other_choices(NpsInterval interval, OffScalePolicy offScale) =>
        MetricLaws.Check(new NpsMetric(0.8, interval, offScale), Recommend);

    [Fact]
    public void Weighted_nps() => MetricLaws.Check(
        CxMetrics.Nps.Weighted(), Generators.Weighted(Recommend).With<Weighted<Rating>>(new(9, -1), new(9, double.NaN), new(9, 0)));

    [Fact]
    public void Csat() => MetricLaws.Check(CxMetrics.Csat, Stars);

    [Theory]
    [InlineData(ProportionIntervalMethod.Wald)]
    [InlineData(ProportionIntervalMethod.WilsonContinuity)]
    [InlineData(ProportionIntervalMethod.AdjustedWald)]
    [InlineData(ProportionIntervalMethod.ClopperPearson)]
    [InlineData(ProportionIntervalMethod.Jeffreys)]
    public void Csat_with_other_intervals(ProportionIntervalMethod interval) =>
        MetricLaws.Check(new CsatMetric(topBoxes: 1, interval: interval, offScale: OffScalePolicy.LeaveOut), Stars);

    [Fact]
    public void Ces_1() => MetricLaws.Check(CxMetrics.Ces1, Effort);

    [Fact]
    public void Ces_2() => MetricLaws.Check(CxMetrics.Ces2, Ease);

    [Fact]
    public void Ces_2_by_share() => MetricLaws.Check(new CesMetric(CesVersion.Ease2, Scale.OneToFive, CesHeadline.EasyShare), Stars);

    [Fact]
    public void Task_success() => MetricLaws.Check(CxMetrics.TaskSuccess, Generators.Outcomes.With<Outcome?>((Outcome)9));

    [Fact]
    public void Abandonment() => MetricLaws.Check(CxMetrics.Abandonment, Generators.Outcomes);

    [Fact]
    public void Error_rate() => MetricLaws.Check(CxMetrics.ErrorRate, Generators.Errors.With<TaskErrors?>(new TaskErrors(2, 1), new TaskErrors(-1, 3)));

    [Fact]
    public void Time_on_task() => MetricLaws.Check(CxMetrics.TimeOnTask, Times);

    [Fact]
    public void Time_on_task_beyond_the_exact_limit() => MetricLaws.Check(
        new DurationMetric(new MetricDescriptor("time", MetricUnits.Seconds, 0, isConstantSize: false), exactLimit: 8), Generators.Times);

    [Fact]
    public void Page_load() => MetricLaws.Check(CxMetrics.PageLoad, Times);

    [Fact]
    public void Response_rate() => MetricLaws.Check(CxMetrics.ResponseRate, Generators.Dispositions);

    [Theory]
    [InlineData(ResponseRateDefinition.Aapor1, null)]
    [InlineData(ResponseRateDefinition.Aapor2, null)]
    [InlineData(ResponseRateDefinition.Aapor3, 0.25)]
    [InlineData(ResponseRateDefinition.Aapor4, 0.0)]
    [InlineData(ResponseRateDefinition.Aapor5, null)]
    [InlineData(ResponseRateDefinition.Aapor6, null)]
    public void Response_rate_by_name(ResponseRateDefinition definition, double? e) =>
        MetricLaws.Check(new ResponseRateMetric(definition, e), Generators.Dispositions);

    [Fact]
    public void Proportion_in_one_line() =>
        MetricLaws.Check(Metric.Proportion("low-effort", (Rating r) => r, e => e <= 2), Stars);

    [Fact]
    public void Mean_in_one_line() => MetricLaws.Check(
        Metric.Mean("amount", (double? r) => r), Gen.Choose(-2_000_000, 2_000_000).Select(x => (double?)(x / 97.0)).With<double?>(null, 8.9e9, double.NaN, 1e300));

    [Fact]
    public void Mean_of_whole_numbers_in_one_line()
    {
        MetricLaws.Check(Metric.Mean("any", (Rating r) => r), Generators.Ratings(Scale.ZeroToTen));
        MetricLaws.Check(Metric.Mean("balance", (Rating r) => r, scale: new Scale(-3, 3)), Generators.Ratings(new Scale(-3, 3)));
        MetricLaws.Check(new CsatMetric(Scale.ZeroToTen), Generators.Ratings(Scale.ZeroToTen));
        Scale effort = new(0, 10, MetricDirection.LowerIsBetter);
        MetricLaws.Check(new CesMetric(CesVersion.Effort1, effort), Generators.Ratings(effort));
    }

    [Fact]
    public void Ratio_in_one_line() => MetricLaws.Check(
        Metric.Ratio("amount per order", ((int? Amount, int Orders) r) => r.Amount, r => r.Orders),
        from amount in Gen.Choose(0, 100_000)
        from orders in Gen.Choose(0, 20)
        select (amount % 10 == 0 ? null : (int?)amount, orders));

    [Fact]
    public void Composed_metrics()
    {
        Gen<(int Group, Rating Rating)> rows =
            from g in Gen.Choose(0, 5)
            from rating in Recommend
            select (g, rating);
        MetricLaws.Check(CxMetrics.Nps.On(((int Group, Rating Rating) r) => r.Rating), rows);
        MetricLaws.Check(CxMetrics.Nps.Where("answered", r => r.IsAnswered), Recommend);
        MetricLaws.Check(CxMetrics.Nps.Select(r => r.Promoters), Recommend);
        MetricLaws.Check(CxMetrics.Nps.Join(CxMetrics.Csat), Recommend);
        MetricLaws.Check(CxMetrics.Nps.On(((int Group, Rating Rating) r) => r.Rating).GroupBy("group", r => r.Group), rows);
        MetricLaws.Check(CxMetrics.Nps.On(((int Group, Rating Rating) r) => r.Rating).GroupBy("group", r => $"g{r.Group}"), rows);
        MetricLaws.Check(CxMetrics.Nps.On(((int Group, Rating Rating) r) => r.Rating).GroupBy("group", r => r.Group % 2 == 0 ? null : $"g{r.Group}", limit: 2), rows);
        MetricLaws.Check(CxMetrics.TimeOnTask.GroupBy("long", t => t.IsObserved), Generators.Times);
    }

    private static NetPromoterScore NaiveNps(IReadOnlyList<Rating> ratings)
    {
        List<double> scores = [.. ratings.Where(r => r.Fits(Scale.ZeroToTen)).Select(r => r.Value)];
        NetPromoterScore plain = scores.Select(s => (double?)s).Measure(CxMetrics.Nps, s => s);
        Assert.Equal(scores.Count, plain.Count);
        Assert.Equal(scores.Count(s => s >= 9), plain.Promoters);
        Assert.Equal(scores.Count(s => s < 7), plain.Detractors);
        Assert.Equal(
            scores.Count == 0 ? null : 100.0 * (scores.Count(s => s >= 9) - scores.Count(s => s < 7)) / scores.Count,
            (double?)plain.Score);
        return ratings.Measure(CxMetrics.Nps);
    }
}
