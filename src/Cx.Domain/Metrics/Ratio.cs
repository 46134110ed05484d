using System.Text.Json;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>What a quotient of sums keeps: exact sums.</summary>
/// <remarks>Plain data, not thread-safe. <c>default</c> is the empty state.</remarks>
public struct RatioState
{
    internal ExactMoments Numerators;
    internal ExactMoments Denominators;
    internal ExactMoments Sums;
    internal long NotCounted;
    internal long Invalid;
}

/// <summary>A quotient of two sums, with its t interval by the delta method.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class Quotient : MetricResult
{
    internal Quotient(in RatioState state, MetricValue value, ConfidenceInterval interval, string unit)
        : base(value, state.Numerators.Count, interval, unit)
    {
        (Numerator, Denominator) = (state.Numerators.Sum.ToDouble() / FixedPoint.Scale, state.Denominators.Sum.ToDouble() / FixedPoint.Scale);
        (NotCounted, OutOfRange) = (state.NotCounted, state.Invalid);
    }

    /// <summary>The sum above the line.</summary>
    public double Numerator { get; }

    /// <summary>The sum below the line.</summary>
    public double Denominator { get; }

    /// <summary>How many rows lacked one of the numbers.</summary>
    public long NotCounted { get; }

    /// <summary>How many rows had a number that wasn't finite, or beyond four billion.</summary>
    public long OutOfRange { get; }

    /// <inheritdoc/>
    protected override IReadOnlyList<object?> Details => [Numerator, Denominator, NotCounted, OutOfRange];
}

internal sealed class RatioMetric(string id, string unit, double level)
    : IMetric<(Rating Numerator, Rating Denominator), RatioState, Quotient>, IStateCodec<RatioState>
{
    public MetricDescriptor Descriptor { get; } = Metric.Describe(id, unit, null, level);

    public RatioState CreateState() => default;

    public void Add(ref RatioState state, (Rating Numerator, Rating Denominator) observation)
    {
        if (!observation.Numerator.IsAnswered || !observation.Denominator.IsAnswered)
        {
            state.NotCounted++;
        }
        else if (FixedPoint.TryFrom(observation.Numerator.Raw * 2, out _) && FixedPoint.TryFrom(observation.Numerator.Raw, out long a)
            && FixedPoint.TryFrom(observation.Denominator.Raw * 2, out _) && FixedPoint.TryFrom(observation.Denominator.Raw, out long b))
        {
            state.Numerators.Add(a);
            state.Denominators.Add(b);
            state.Sums.Add(a + b);
        }
        else
        {
            state.Invalid++;
        }
    }

    public void Merge(ref RatioState into, RatioState from)
    {
        into.Numerators.Merge(from.Numerators);
        into.Denominators.Merge(from.Denominators);
        into.Sums.Merge(from.Sums);
        into.NotCounted += from.NotCounted;
        into.Invalid += from.Invalid;
    }

    public Quotient Compute(RatioState state)
    {
        string? reason = Invalid.Reason(state.Invalid, state.Numerators.Count, "rows with a number out of range")
            ?? (state.Denominators.Sum.ToDouble() == 0 ? MetricValue.NoData : null);
        if (reason is not null) return new(state, MetricValue.Undefined(reason), ConfidenceInterval.Undefined(reason), unit);

        long n = state.Numerators.Count;
        double ratio = state.Numerators.Sum.ToDouble() / state.Denominators.Sum.ToDouble();
        if (n < 2) return new(state, MetricValue.Of(ratio), ConfidenceInterval.Undefined(MetricValue.TooFewData), unit);

        // The covariance from three variances: Var(a + b) = Var a + Var b + 2 Cov(a, b).
        double varianceA = state.Numerators.Variance(FixedPoint.Scale).Value, varianceB = state.Denominators.Variance(FixedPoint.Scale).Value;
        double covariance = (state.Sums.Variance(FixedPoint.Scale).Value - varianceA - varianceB) / 2;
        double residual = Math.Sqrt(Math.Max(0, varianceA - (2 * ratio * covariance) + (ratio * ratio * varianceB)));
        double meanB = Math.Abs(state.Denominators.Mean(FixedPoint.Scale).Value);
        return new(state, MetricValue.Of(ratio), MeanInterval.Of(n, ratio, residual / meanB, level), unit);
    }

    public void WriteState(Utf8JsonWriter writer, RatioState state)
    {
        writer.WriteStartArray();
        writer.WriteMoments(state.Numerators);
        writer.WriteMoments(state.Denominators);
        writer.WriteMoments(state.Sums);
        writer.WriteNumberValue(state.NotCounted);
        writer.WriteNumberValue(state.Invalid);
        writer.WriteEndArray();
    }

    public RatioState ReadState(JsonElement json) => new()
    {
        Numerators = json[0].GetMoments(),
        Denominators = json[1].GetMoments(),
        Sums = json[2].GetMoments(),
        NotCounted = json[3].GetInt64(),
        Invalid = json[4].GetInt64(),
    };
}
