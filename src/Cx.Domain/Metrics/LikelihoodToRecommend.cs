using System.Globalization;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>
/// The likelihood to recommend as a mean, Σx/n: an alternative to NPS over the same question that keeps all of each answer.
/// Sauro and Lewis, Quantifying the User Experience, 2nd ed. 2016.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class LikelihoodToRecommendMetric : RatingMetric<Average>
{
    private readonly Scale _scale;
    private readonly double _level;
    private readonly OffScalePolicy _offScale;

    /// <summary>Makes the metric; see <see cref="CxMetrics.LikelihoodToRecommend"/> for the one with the defaults.</summary>
    /// <param name="scale">The scale of the question; 0 to 10 if <c>null</c>.</param>
    /// <param name="level">The confidence level of the t interval.</param>
    /// <param name="offScale">What to do about answers outside the scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level isn't between 0 and 1.</exception>
    public LikelihoodToRecommendMetric(Scale? scale = null, double level = 0.95, OffScalePolicy offScale = OffScalePolicy.MakeUndefined)
        : base(Describe(scale ?? Scale.ZeroToTen, level, offScale), new RatingScale(scale ?? Scale.ZeroToTen), double.PositiveInfinity, double.PositiveInfinity)
    {
        ConfidenceInterval.CheckLevel(level);
        (_scale, _level, _offScale) = (scale ?? Scale.ZeroToTen, level, offScale);
    }

    /// <inheritdoc/>
    public override Average Compute(RatingState state) => AverageOf(state, _scale, _level, _offScale);

    private static MetricDescriptor Describe(Scale scale, double level, OffScalePolicy offScale) => new MetricDescriptor(
            "likelihood-to-recommend", "", scale.Min, scale.Max, scale.Direction, ExperienceSide.Cx,
            "Sauro and Lewis, Quantifying the User Experience, 2nd ed. 2016")
        .With("scale", scale.ToString())
        .With("level", level.ToString(CultureInfo.InvariantCulture))
        .With("off-scale", offScale.ToString());
}
