namespace Cx.Domain;

/// <summary>The standard metrics with their default choices; make one's own for others, as in <c>new NpsMetric(level: 0.9)</c>.</summary>
public static class CxMetrics
{
    /// <summary>Net Promoter Score: 0 to 10, adjusted Wald interval at 95 %.</summary>
    public static NpsMetric Nps { get; } = new();

    /// <summary>Customer satisfaction: the top two boxes of 1 to 5, Wilson interval at 95 %.</summary>
    public static CsatMetric Csat { get; } = new();

    /// <summary>Customer Effort Score 1.0: the mean effort from 1 to 5, low is good, t interval at 95 %.</summary>
    public static CesMetric Ces1 { get; } = new(CesVersion.Effort1);

    /// <summary>Customer Effort Score 2.0: the mean agreement from 1 to 7 that it was easy, high is good, t interval at 95 %.</summary>
    public static CesMetric Ces2 { get; } = new(CesVersion.Ease2);

    /// <summary>Task success: succeeded / (succeeded + failed + abandoned); unknown outcomes don't count. Wilson interval at 95 %.</summary>
    public static ProportionMetric<Outcome?> TaskSuccess { get; } = OfOutcomes(
        new MetricDescriptor(
            "task-success", MetricUnits.Ratio, 0, 1, MetricDirection.HigherIsBetter, ExperienceSide.Ux,
            "Sauro and Lewis, Quantifying the User Experience, 2nd ed. 2016"),
        Outcome.Succeeded);

    /// <summary>Abandonment: abandoned / (succeeded + failed + abandoned); unknown outcomes don't count. Wilson interval at 95 %.</summary>
    public static ProportionMetric<Outcome?> Abandonment { get; } = OfOutcomes(
        new MetricDescriptor(
            "abandonment", MetricUnits.Ratio, 0, 1, MetricDirection.LowerIsBetter, ExperienceSide.Ux, "Share of ended attempts that the user broke off"),
        Outcome.Abandoned);

    /// <summary>Error rate: errors / opportunities, adjusted Wald interval at 95 %.</summary>
    public static ErrorRateMetric ErrorRate { get; } = new();

    /// <summary>Time on task in seconds: geometric mean with log-t interval at 95 %, median and percentiles beside it.</summary>
    public static DurationMetric TimeOnTask { get; } = new(new MetricDescriptor(
        "time-on-task", MetricUnits.Seconds, 0, double.PositiveInfinity, MetricDirection.LowerIsBetter, ExperienceSide.Ux,
        "Sauro and Lewis 2010, doi:10.1145/1753326.1753679", isConstantSize: false));

    /// <summary>Response rate: answered / delivered invitations, Wilson interval at 95 %.</summary>
    public static ResponseRateMetric ResponseRate { get; } = new();

    /// <summary>Page load in milliseconds: the 75th percentile with its order-statistic interval at 95 %, other percentiles beside it.</summary>
    public static DurationMetric PageLoad { get; } = new(
        new MetricDescriptor(
            "page-load", MetricUnits.Milliseconds, 0, double.PositiveInfinity, MetricDirection.LowerIsBetter, ExperienceSide.Ux,
            "web.dev, Web Vitals: the 75th percentile of page loads", isConstantSize: false),
        headline: 0.75,
        percentiles: [0.5, 0.75, 0.9, 0.95, 0.99]);

    private static ProportionMetric<Outcome?> OfOutcomes(MetricDescriptor descriptor, Outcome counted)
    {
        // No outcome is an unknown one.
        Trial[] trials = [Trial.NotCounted, Trial.Failure, Trial.Failure, Trial.Failure];
        trials[(int)counted] = Trial.Success;
        return new(descriptor, outcome => (int)outcome.GetValueOrDefault() is >= 0 and <= 3 and int code ? trials[code] : Trial.Invalid, trials);
    }
}
