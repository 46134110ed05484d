using System.Globalization;
using System.Text.Json;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>What an alignment keeps: exact sums.</summary>
/// <remarks>Plain data, not thread-safe. <c>default</c> is the empty state.</remarks>
public struct AlignmentState
{
    internal ExactMoments Differences;
    internal WideSum Firsts;
    internal WideSum Seconds;
    internal long NotCounted;
    internal long OffScale;
}

/// <summary>
/// How far two experiences are apart, in points: the mean of one minus the mean of the other, each from 0, the worst answer, to
/// 100, the best. 0 is aligned; above 0 the first one leads, below 0 the second.
/// </summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class Alignment : MetricResult
{
    internal Alignment(
        MetricValue difference, long count, ConfidenceInterval interval, MetricValue first, MetricValue second, MetricValue deviation,
        (long NotCounted, long OffScale) left)
        : base(difference, count, interval, MetricUnits.Points)
    {
        (First, Second, StandardDeviation) = (first, second, deviation);
        (NotCounted, OffScale) = left;
    }

    /// <summary>The first mean minus the second, from −100 to 100; <c>no data</c> where there is nothing to compare.</summary>
    public MetricValue Difference => Value;

    /// <summary>The mean of the first, from 0 (worst) to 100 (best).</summary>
    public MetricValue First { get; }

    /// <summary>The mean of the second, from 0 (worst) to 100 (best).</summary>
    public MetricValue Second { get; }

    /// <summary>The standard deviation (n − 1) of the differences, in points; <c>too few data</c> for one pair.</summary>
    public MetricValue StandardDeviation { get; }

    /// <summary>How many rows lacked an answer on either side; they don't count.</summary>
    public long NotCounted { get; }

    /// <summary>How many rows had an answer that wasn't on its scale.</summary>
    public long OffScale { get; }

    /// <inheritdoc/>
    protected override IReadOnlyList<object?> Details => [First, Second, StandardDeviation, NotCounted, OffScale];
}

/// <summary>
/// The alignment of two experiences of the same people, such as UX and CX, or online and offline: the mean of the paired
/// differences with its t interval. Both answers are first brought to 0 (worst) to 100 (best), linearly and each by its own
/// scale and direction, so that questions on different scales compare.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Gap scores: Parasuraman, Zeithaml and Berry 1988, Journal of Retailing 64(1). The interval tells a gap from chance;
/// it doesn't show that two questions on different scales mean the same thing.
/// </remarks>
public sealed class AlignmentMetric
    : IMetric<(Rating First, Rating Second), AlignmentState, Alignment>, IBatchMetric<(Rating First, Rating Second), AlignmentState>,
      IStateCodec<AlignmentState>
{
    private readonly AlignedScale _first;
    private readonly AlignedScale _second;
    private readonly long _perPoint;
    private readonly double _level;
    private readonly OffScalePolicy _offScale;

    /// <summary>Defines an alignment; see <see cref="CxMetrics.UxCxAlignment"/> and <see cref="CxMetrics.OnlineOfflineAlignment"/> for ready ones.</summary>
    /// <param name="id">The metric's id, such as <c>app-branch-alignment</c>.</param>
    /// <param name="first">What the first answer of a pair is about, such as <c>app</c>.</param>
    /// <param name="second">What the second is about, such as <c>branch</c>.</param>
    /// <param name="firstScale">The scale of the first; 1 to 5 if <c>null</c>. Where low is good, answers are turned round.</param>
    /// <param name="secondScale">The scale of the second; 1 to 5 if <c>null</c>.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="offScale">What to do about answers outside their scale.</param>
    /// <exception cref="ArgumentException">A name is empty, or the scales have no common step in 64 bits: ends in quarters up to ten thousand always do.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level isn't between 0 and 1.</exception>
    public AlignmentMetric(
        string id,
        string first,
        string second,
        Scale? firstScale = null,
        Scale? secondScale = null,
        double level = 0.95,
        OffScalePolicy offScale = OffScalePolicy.MakeUndefined)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(first);
        ArgumentException.ThrowIfNullOrEmpty(second);
        ConfidenceInterval.CheckLevel(level);
        (firstScale, secondScale) = (firstScale ?? Scale.OneToFive, secondScale ?? Scale.OneToFive);
        (_first, _second, _perPoint) = AlignedScale.Of(firstScale, secondScale);
        (_level, _offScale) = (level, offScale);
        Descriptor = AlignedScale.Describe(id, (first, firstScale), (second, secondScale), level, offScale);
    }

    /// <inheritdoc/>
    public MetricDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public AlignmentState CreateState() => default;

    /// <inheritdoc/>
    public void Add(ref AlignmentState state, (Rating First, Rating Second) observation)
    {
        bool isFirst = _first.TryRead(observation.First, out long first), isSecond = _second.TryRead(observation.Second, out long second);
        if (isFirst && isSecond)
        {
            state.Firsts.Add(first);
            state.Seconds.Add(second);
            state.Differences.Add(first - second);
        }
        else if ((observation.First.IsAnswered && !isFirst) || (observation.Second.IsAnswered && !isSecond))
        {
            state.OffScale++;
        }
        else
        {
            state.NotCounted++;
        }
    }

    /// <inheritdoc/>
    public void Merge(ref AlignmentState into, AlignmentState from)
    {
        into.Firsts.Add(from.Firsts);
        into.Seconds.Add(from.Seconds);
        into.Differences.Merge(from.Differences);
        into.NotCounted += from.NotCounted;
        into.OffScale += from.OffScale;
    }

    /// <inheritdoc/>
    public Alignment Compute(AlignmentState state)
    {
        long n = state.Differences.Count;
        (long NotCounted, long OffScale) left = (state.NotCounted, state.OffScale);
        string? reason = Invalid.Reason(state.OffScale, n, "pairs with an answer off its scale", _offScale) ?? (n == 0 ? MetricValue.NoData : null);
        if (reason is not null)
        {
            MetricValue none = MetricValue.Undefined(reason);
            return new(none, n, ConfidenceInterval.Undefined(reason), none, none, none, left);
        }

        MetricValue difference = state.Differences.Mean(_perPoint), deviation = state.Differences.Variance(_perPoint).Map(Math.Sqrt);
        return new(
            difference,
            n,
            MeanInterval.Of(n, difference.Value, deviation.ValueOr(0), _level).Within(-100, 100),
            MeanOf(state.Firsts, n),
            MeanOf(state.Seconds, n),
            deviation,
            left);
    }

    /// <inheritdoc/>
    public void AddMany(ref AlignmentState state, ReadOnlySpan<(Rating First, Rating Second)> observations)
    {
        foreach ((Rating First, Rating Second) observation in observations) Add(ref state, observation);
    }

    /// <inheritdoc/>
    public void AddGrouped(Span<AlignmentState> states, ReadOnlySpan<int> groups, ReadOnlySpan<(Rating First, Rating Second)> observations)
    {
        for (int i = 0; i < observations.Length; i++) Add(ref states[groups[i]], observations[i]);
    }

    /// <inheritdoc/>
    public void WriteState(Utf8JsonWriter writer, AlignmentState state)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WritePropertyName("differences");
        writer.WriteMoments(state.Differences);
        writer.WritePropertyName("firsts");
        writer.WriteSum(state.Firsts);
        writer.WritePropertyName("seconds");
        writer.WriteSum(state.Seconds);
        writer.WriteNumber("notCounted", state.NotCounted);
        writer.WriteNumber("offScale", state.OffScale);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public AlignmentState ReadState(JsonElement json) => new()
    {
        Differences = json.GetProperty("differences").GetMoments(),
        Firsts = json.GetProperty("firsts").GetSum(),
        Seconds = json.GetProperty("seconds").GetSum(),
        NotCounted = json.GetCount("notCounted"),
        OffScale = json.GetCount("offScale"),
    };

    private MetricValue MeanOf(WideSum sum, long n) =>
        MetricValue.Of(ExactRatio.Of(sum.ToBigInteger(), (System.Numerics.BigInteger)n * _perPoint));
}
