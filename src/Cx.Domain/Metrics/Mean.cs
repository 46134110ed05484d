namespace Cx.Domain;

/// <summary>The mean of numbers, with its t interval.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class Average : MetricResult
{
    internal Average(in RatingState state, MetricValue mean, MetricValue deviation, ConfidenceInterval interval, string unit)
        : base(mean, state.Answers, interval, unit) =>
        (StandardDeviation, NoAnswer, OutOfRange) = (deviation, state.NoAnswer, state.OffScale);

    /// <summary>The mean; <c>no data</c> where there are no numbers.</summary>
    public MetricValue Mean => Value;

    /// <summary>The standard deviation (n − 1); <c>too few data</c> for one number.</summary>
    public MetricValue StandardDeviation { get; }

    /// <summary>How many rows had no number.</summary>
    public long NoAnswer { get; }

    /// <summary>How many numbers weren't finite, or were beyond nine billion or off the scale.</summary>
    public long OutOfRange { get; }

    /// <inheritdoc/>
    protected override IReadOnlyList<object?> Details => [StandardDeviation, NoAnswer, OutOfRange];
}

internal sealed class MeanMetric(string id, string unit, Scale? scale, double level) : RatingMetric<Average>(
    Metric.Describe(id, unit, scale, level), scale is null ? RatingScale.Any : new RatingScale(scale), double.PositiveInfinity, double.PositiveInfinity)
{
    public override Average Compute(RatingState state) => AverageOf(state, scale, level, OffScalePolicy.MakeUndefined);
}
