using System.Globalization;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>Customer satisfaction: the share of satisfied answers in percent, and their mean.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class CustomerSatisfaction : MetricResult
{
    internal CustomerSatisfaction(
        in RatingState state, MetricValue share, ConfidenceInterval interval,
        (MetricValue Mean, MetricValue Deviation, ConfidenceInterval Interval) average)
        : base(share, state.Answers, interval, MetricUnits.Percent)
    {
        (Satisfied, NoAnswer, OffScale) = (state.Picked, state.NoAnswer, state.OffScale);
        (Mean, StandardDeviation, MeanInterval) = average;
    }

    /// <summary>The share of satisfied answers, from 0 to 100 %; <c>no data</c> where there are no answers.</summary>
    public MetricValue Share => Value;

    /// <summary>How many answers are in the top boxes.</summary>
    public long Satisfied { get; }

    /// <summary>The mean answer, on the scale of the question.</summary>
    public MetricValue Mean { get; }

    /// <summary>The t interval of the mean; <c>too few data</c> for one answer.</summary>
    public ConfidenceInterval MeanInterval { get; }

    /// <summary>The standard deviation of the answers (n − 1); <c>too few data</c> for one answer.</summary>
    public MetricValue StandardDeviation { get; }

    /// <summary>How many gave no answer; they don't count.</summary>
    public long NoAnswer { get; }

    /// <summary>How many answers weren't on the scale.</summary>
    public long OffScale { get; }

    /// <inheritdoc/>
    protected override IReadOnlyList<object?> Details => [Satisfied, Mean, MeanInterval, StandardDeviation, NoAnswer, OffScale];
}

/// <summary>
/// Customer satisfaction: 100 · (answers in the top boxes) / answers, and the mean. ISO 10004:2018. By default the top
/// two boxes of a scale from 1 to 5; the neutral answer is never satisfied.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CsatMetric : RatingMetric<CustomerSatisfaction>
{
    private readonly Scale _scale;
    private readonly double _level;
    private readonly ProportionIntervalMethod _interval;
    private readonly OffScalePolicy _offScale;

    /// <summary>Makes the metric; see <see cref="CxMetrics.Csat"/> for the one with the defaults.</summary>
    /// <param name="scale">The scale of the question; 1 to 5 if <c>null</c>.</param>
    /// <param name="topBoxes">How many of its highest answers are satisfied ones.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="interval">The interval of the share.</param>
    /// <param name="offScale">What to do about answers outside the scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The level isn't between 0 and 1, or the top boxes are none or reach the middle of the scale.
    /// </exception>
    /// <exception cref="ArgumentException">High isn't good on the scale.</exception>
    public CsatMetric(
        Scale? scale = null,
        int topBoxes = 2,
        double level = 0.95,
        ProportionIntervalMethod interval = ProportionIntervalMethod.Wilson,
        OffScalePolicy offScale = OffScalePolicy.MakeUndefined)
        : base(
            new MetricDescriptor("csat", MetricUnits.Percent, 0, 100, MetricDirection.HigherIsBetter, ExperienceSide.Cx, "ISO 10004:2018")
                .With("scale", (scale ?? Scale.OneToFive).ToString())
                .With("top-boxes", topBoxes.ToString(CultureInfo.InvariantCulture))
                .With("level", level.ToString(CultureInfo.InvariantCulture))
                .With("interval", interval.ToString())
                .With("off-scale", offScale.ToString()),
            new RatingScale(scale ?? Scale.OneToFive),
            TopBoxes.From(scale ?? Scale.OneToFive, topBoxes),
            double.PositiveInfinity)
    {
        _scale = scale ?? Scale.OneToFive;
        ConfidenceInterval.CheckLevel(level);
        (_level, _interval, _offScale) = (level, interval, offScale);
    }

    /// <inheritdoc/>
    public override CustomerSatisfaction Compute(RatingState state)
    {
        if (Invalid.Reason(state.OffScale, state.Answers, $"answers off the scale {_scale}", _offScale) is { } reason)
        {
            MetricValue undefined = MetricValue.Undefined(reason);
            ConfidenceInterval none = ConfidenceInterval.Undefined(reason);
            return new(state, undefined, none, (undefined, undefined, none));
        }

        return new(
            state,
            MetricValue.Ratio(100 * (double)state.Picked, state.Answers),
            ProportionInterval.Of(state.Picked, state.Answers, _level, _interval).Within(0, 1).Scaled(100),
            Average(state, _level, _scale.Min, _scale.Max));
    }
}
