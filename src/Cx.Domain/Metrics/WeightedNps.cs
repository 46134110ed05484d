using System.Text.Json;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>What the weighted Net Promoter Score keeps: counts, and exact sums of weights.</summary>
/// <remarks>Plain data, not thread-safe. <c>default</c> is the empty state.</remarks>
public struct WeightedNpsState
{
    internal NpsState Counts;
    internal WideSum Promoters;
    internal WideSum Detractors;
    internal ExactMoments Weights;
}

/// <summary>
/// The Net Promoter Score of weighted answers: weighted shares, and intervals with the effective sample size
/// (Σw)²/Σw² (Kish 1965). Weights are kept to nine decimals, so sums of them are exact.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class WeightedNpsMetric
    : IMetric<Weighted<Rating>, WeightedNpsState, NetPromoterScore>, IStateCodec<WeightedNpsState>
{
    private readonly NpsMetric _metric;

    internal WeightedNpsMetric(NpsMetric metric)
    {
        _metric = metric;
        Descriptor = metric.Descriptor.With("weighted", "yes");
    }

    /// <inheritdoc/>
    public MetricDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public WeightedNpsState CreateState() => default;

    /// <inheritdoc/>
    public void Add(ref WeightedNpsState state, Weighted<Rating> observation)
    {
        if (!FixedPoint.TryWeight(observation.Weight, out long weight))
        {
            state.Counts.OffScale++;
            return;
        }

        NpsState before = state.Counts;
        _metric.Add(ref state.Counts, observation.Observation);
        if (state.Counts.Answers == before.Answers) return;
        state.Weights.Add(weight);
        if (state.Counts.Promoters > before.Promoters) state.Promoters.Add(weight);
        if (state.Counts.Detractors > before.Detractors) state.Detractors.Add(weight);
    }

    /// <inheritdoc/>
    public void Merge(ref WeightedNpsState into, WeightedNpsState from)
    {
        _metric.Merge(ref into.Counts, from.Counts);
        into.Promoters.Add(from.Promoters);
        into.Detractors.Add(from.Detractors);
        into.Weights.Merge(from.Weights);
    }

    /// <inheritdoc/>
    public NetPromoterScore Compute(WeightedNpsState state) => _metric.Compute(
        state.Counts,
        state.Promoters.ToDouble(),
        state.Detractors.ToDouble(),
        state.Weights.Sum.ToDouble(),
        FixedPoint.EffectiveCount(state.Weights),
        "answers off the scale 0..10 or with a weight that can't be right");

    /// <inheritdoc/>
    public void WriteState(Utf8JsonWriter writer, WeightedNpsState state)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        _metric.WriteState(writer, state.Counts);
        writer.WriteSum(state.Promoters);
        writer.WriteSum(state.Detractors);
        writer.WriteMoments(state.Weights);
        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public WeightedNpsState ReadState(JsonElement json) => new()
    {
        Counts = _metric.ReadState(json[0]),
        Promoters = json[1].GetSum(),
        Detractors = json[2].GetSum(),
        Weights = json[3].GetMoments(),
    };
}
