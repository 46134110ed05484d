using System.Globalization;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>The versions of the Customer Effort Score. Their directions differ: never compare one with the other.</summary>
public enum CesVersion
{
    /// <summary>"How much effort did you have to put forth?": low is good, 1 to 5 (Dixon, Freeman and Toman 2010).</summary>
    Effort1 = 0,

    /// <summary>"The company made it easy": high is good, 1 to 7 (CEB 2013).</summary>
    Ease2,
}

/// <summary>Which number the Customer Effort Score reports as its value.</summary>
public enum CesHeadline
{
    /// <summary>The mean answer, on the scale of the question.</summary>
    Mean = 0,

    /// <summary>The share of those who found it easy, in percent: answers on the good side of the scale's middle.</summary>
    EasyShare,
}

/// <summary>The Customer Effort Score: the mean answer, and the share of those who found it easy.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class CustomerEffort : MetricResult
{
    internal CustomerEffort(
        in RatingState state, CesHeadline headline,
        (MetricValue Mean, MetricValue Deviation, ConfidenceInterval Interval) average, MetricValue share, ConfidenceInterval shareInterval)
        : base(
            headline == CesHeadline.Mean ? average.Mean : share,
            state.Answers,
            headline == CesHeadline.Mean ? average.Interval : shareInterval,
            headline == CesHeadline.Mean ? "" : MetricUnits.Percent)
    {
        (Easy, NoAnswer, OffScale) = (state.Picked, state.NoAnswer, state.OffScale);
        (Mean, StandardDeviation, MeanInterval) = average;
        (EasyShare, EasyShareInterval) = (share, shareInterval);
    }

    /// <summary>The mean answer, on the scale of the question; <c>no data</c> where there are no answers.</summary>
    public MetricValue Mean { get; }

    /// <summary>The t interval of the mean; <c>too few data</c> for one answer.</summary>
    public ConfidenceInterval MeanInterval { get; }

    /// <summary>The standard deviation of the answers (n − 1); <c>too few data</c> for one answer.</summary>
    public MetricValue StandardDeviation { get; }

    /// <summary>How many found it easy.</summary>
    public long Easy { get; }

    /// <summary>The share of those who found it easy, from 0 to 100 %.</summary>
    public MetricValue EasyShare { get; }

    /// <summary>The interval of that share.</summary>
    public ConfidenceInterval EasyShareInterval { get; }

    /// <summary>How many gave no answer; they don't count.</summary>
    public long NoAnswer { get; }

    /// <summary>How many answers weren't on the scale.</summary>
    public long OffScale { get; }

    /// <inheritdoc/>
    protected override IReadOnlyList<object?> Details => [Easy, Mean, MeanInterval, StandardDeviation, EasyShare, EasyShareInterval, NoAnswer, OffScale];
}

/// <summary>
/// The Customer Effort Score. Version 1.0 asks how much effort it took, and low is good; version 2.0 asks for agreement
/// that it was made easy, and high is good. Its descriptor states the direction.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CesMetric : RatingMetric<CustomerEffort>
{
    private readonly Scale _scale;
    private readonly CesHeadline _headline;
    private readonly double _level;
    private readonly ProportionIntervalMethod _interval;
    private readonly OffScalePolicy _offScale;

    /// <summary>Makes the metric; see <see cref="CxMetrics.Ces1"/> and <see cref="CxMetrics.Ces2"/> for those with the defaults.</summary>
    /// <param name="version">Which question was asked.</param>
    /// <param name="scale">The scale of the question; if <c>null</c>, 1 to 5 with low as good for 1.0, and 1 to 7 for 2.0.</param>
    /// <param name="headline">Which number is the value.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="interval">The interval of the share.</param>
    /// <param name="offScale">What to do about answers outside the scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level isn't between 0 and 1, or there is no such version.</exception>
    /// <exception cref="ArgumentException">The scale's direction isn't the version's.</exception>
    public CesMetric(
        CesVersion version,
        Scale? scale = null,
        CesHeadline headline = CesHeadline.Mean,
        double level = 0.95,
        ProportionIntervalMethod interval = ProportionIntervalMethod.Wilson,
        OffScalePolicy offScale = OffScalePolicy.MakeUndefined)
        : this(version, scale ?? DefaultScale(version), (headline, level, interval, offScale))
    {
    }

    private CesMetric(
        CesVersion version, Scale scale, (CesHeadline Headline, double Level, ProportionIntervalMethod Interval, OffScalePolicy OffScale) choices)
        : base(
            Describe(version, scale, choices.Headline)
                .With("level", choices.Level.ToString(CultureInfo.InvariantCulture))
                .With("interval", choices.Interval.ToString())
                .With("off-scale", choices.OffScale.ToString()),
            new RatingScale(scale),
            version == CesVersion.Effort1 ? double.NegativeInfinity : BeyondMiddle(scale, 1),
            version == CesVersion.Effort1 ? BeyondMiddle(scale, -1) : double.PositiveInfinity)
    {
        ConfidenceInterval.CheckLevel(choices.Level);
        if (scale.Direction != DefaultScale(version).Direction) throw new ArgumentException($"The scale {scale} isn't one of {version}.", nameof(scale));
        _scale = scale;
        (_headline, _level, _interval, _offScale) = choices;
    }

    /// <inheritdoc/>
    public override CustomerEffort Compute(RatingState state)
    {
        if (Invalid.Reason(state.OffScale, state.Answers, $"answers off the scale {_scale}", _offScale) is { } reason)
        {
            MetricValue undefined = MetricValue.Undefined(reason);
            ConfidenceInterval none = ConfidenceInterval.Undefined(reason);
            return new(state, _headline, (undefined, undefined, none), undefined, none);
        }

        return new(
            state,
            _headline,
            Average(state, _level, _scale.Min, _scale.Max),
            MetricValue.Ratio(100 * (double)state.Picked, state.Answers),
            ProportionInterval.Of(state.Picked, state.Answers, _level, _interval).Within(0, 1).Scaled(100));
    }

    private static Scale DefaultScale(CesVersion version) => version switch
    {
        CesVersion.Effort1 => new Scale(1, 5, MetricDirection.LowerIsBetter),
        CesVersion.Ease2 => Scale.OneToSeven,
        _ => throw new ArgumentOutOfRangeException(nameof(version), version, "There are the versions 1.0 and 2.0."),
    };

    private static MetricDescriptor Describe(CesVersion version, Scale scale, CesHeadline headline) => new MetricDescriptor(
            version == CesVersion.Effort1 ? "ces-1" : "ces-2",
            headline == CesHeadline.Mean ? "" : MetricUnits.Percent,
            headline == CesHeadline.Mean ? scale.Min : 0,
            headline == CesHeadline.Mean ? scale.Max : 100,
            headline == CesHeadline.Mean ? scale.Direction : MetricDirection.HigherIsBetter,
            ExperienceSide.Cx,
            version == CesVersion.Effort1 ? "Dixon, Freeman and Toman 2010, Harvard Business Review 88(7/8)" : "CEB 2013, Customer Effort Score v2.0")
        .With("scale", scale.ToString())
        .With("headline", headline.ToString());

    // Half a step beyond the middle, which is itself neither easy nor hard.
    private static double BeyondMiddle(Scale scale, int side) => ((scale.Min + scale.Max) / 2) + (0.5 * side);
}
