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

    /// <summary>Verdicts: the share of good experiences, how UX and CX go together, and the reasons; Wilson intervals at 95 %.</summary>
    public static VerdictMetric Verdicts { get; } = new();

    /// <summary>
    /// Adoption: new users / all users, of a period. <c>true</c> is a new user, <c>false</c> another one, <c>null</c> no user.
    /// Wilson interval at 95 %.
    /// </summary>
    public static ProportionMetric<bool?> AdoptionRate { get; } = OfAnswers(new MetricDescriptor(
        "adoption-rate", MetricUnits.Ratio, 0, 1, MetricDirection.HigherIsBetter, ExperienceSide.Ux, "New users as a share of all users"));

    /// <summary>Churn: customers lost / customers at the start of the period, Wilson interval at 95 %; the reasons beside it.</summary>
    public static ChurnMetric Churn { get; } = new();

    /// <summary>Repurchase intent: the top two boxes of 1 to 5, as a share from 0 to 1, Wilson interval at 95 %.</summary>
    public static RepurchaseIntentMetric RepurchaseIntent { get; } = new();

    /// <summary>
    /// Repeat purchase: customers with two or more purchases / customers with any, by the number of each one's purchases.
    /// Everybody needs to have been watched for equally long. Wilson interval at 95 %.
    /// </summary>
    public static ProportionMetric<long?> RepeatPurchaseRate { get; } = new(
        new MetricDescriptor(
            "repeat-purchase-rate", MetricUnits.Ratio, 0, 1, MetricDirection.HigherIsBetter, ExperienceSide.Cx,
            "Customers with two or more purchases as a share of customers with any"),
        purchases => purchases switch { null or 0 => Trial.NotCounted, < 0 => Trial.Invalid, 1 => Trial.Failure, _ => Trial.Success });

    /// <summary>Likelihood to recommend: the mean answer from 0 to 10, t interval at 95 %.</summary>
    public static LikelihoodToRecommendMetric LikelihoodToRecommend { get; } = new();

    /// <summary>
    /// Time to find in seconds: how long until what was sought was found. Geometric mean with log-t interval at 95 %, median and
    /// percentiles beside it. Searches without success are <c>null</c>: they don't count here, but in <see cref="Findability"/>.
    /// </summary>
    public static DurationMetric TimeToFind { get; } = new(new MetricDescriptor(
        "time-to-find", MetricUnits.Seconds, 0, double.PositiveInfinity, MetricDirection.LowerIsBetter, ExperienceSide.Ux,
        "Sauro and Lewis 2010, doi:10.1145/1753326.1753679", isConstantSize: false));

    /// <summary>
    /// Findability: found / sought, such as first clicks on a right target. <c>true</c> is found, <c>false</c> not found,
    /// <c>null</c> not tried. Wilson interval at 95 %.
    /// </summary>
    public static ProportionMetric<bool?> Findability { get; } = OfAnswers(new MetricDescriptor(
        "findability", MetricUnits.Ratio, 0, 1, MetricDirection.HigherIsBetter, ExperienceSide.Ux, "Bailey and Wolfson 2013, first-click testing"));

    /// <summary>
    /// Alignment of UX with CX: UX minus CX of the same people or journeys, each from 1 to 5, in points of 0 to 100. Above 0, UX leads.
    /// Paired t interval at 95 %.
    /// </summary>
    public static AlignmentMetric UxCxAlignment { get; } = new("ux-cx-alignment", "ux", "cx");

    /// <summary>
    /// Alignment of online with offline: online minus offline of the same people, each from 1 to 5, in points of 0 to 100. Above 0,
    /// online leads. Paired t interval at 95 %.
    /// </summary>
    public static AlignmentMetric OnlineOfflineAlignment { get; } = new("online-offline-alignment", "online", "offline");

    /// <summary>
    /// Brand consistency: what was perceived minus what was promised or expected, each from 1 to 7, in points of 0 to 100. Below 0, the
    /// brand delivers less than it promises. Paired t interval at 95 %.
    /// </summary>
    public static AlignmentMetric BrandConsistency { get; } = new("brand-consistency", "perceived", "promised", Scale.OneToSeven, Scale.OneToSeven);

    private static ProportionMetric<bool?> OfAnswers(MetricDescriptor descriptor) =>
        new(descriptor, isSo => isSo switch { true => Trial.Success, false => Trial.Failure, null => Trial.NotCounted });

    private static ProportionMetric<Outcome?> OfOutcomes(MetricDescriptor descriptor, Outcome counted)
    {
        // No outcome is an unknown one.
        Trial[] trials = [Trial.NotCounted, Trial.Failure, Trial.Failure, Trial.Failure];
        trials[(int)counted] = Trial.Success;
        return new(descriptor, outcome => (int)outcome.GetValueOrDefault() is >= 0 and <= 3 and int code ? trials[code] : Trial.Invalid, trials);
    }
}
