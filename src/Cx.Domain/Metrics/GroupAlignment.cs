using System.Text.Json;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>What an alignment of two groups keeps: exact sums of each.</summary>
/// <remarks>Plain data, not thread-safe. <c>default</c> is the empty state.</remarks>
public struct GroupAlignmentState
{
    internal ExactMoments First;
    internal ExactMoments Second;
    internal long NotCounted;
    internal long OffScale;
}

/// <summary>
/// The alignment of two experiences that different people had, such as customers of the shop and of the site: the difference of the two
/// means with Welch's interval. Where the same people had both, <see cref="AlignmentMetric"/> says more from fewer.
/// </summary>
/// <remarks>Immutable and thread-safe. B. L. Welch 1947, Biometrika 34, doi:10.1093/biomet/34.1-2.28.</remarks>
public sealed class GroupAlignmentMetric
    : IMetric<(bool? IsFirst, Rating Answer), GroupAlignmentState, Alignment>, IBatchMetric<(bool? IsFirst, Rating Answer), GroupAlignmentState>,
      IStateCodec<GroupAlignmentState>
{
    private readonly AlignedScale _first;
    private readonly AlignedScale _second;
    private readonly long _perPoint;
    private readonly double _level;
    private readonly OffScalePolicy _offScale;

    /// <summary>Defines an alignment; a row says whose answer it has: <c>true</c> the first group's, <c>false</c> the second's, <c>null</c> neither.</summary>
    /// <param name="id">The metric's id, such as <c>site-shop-alignment</c>.</param>
    /// <param name="first">Who the first group is, such as <c>site</c>.</param>
    /// <param name="second">Who the second is, such as <c>shop</c>.</param>
    /// <param name="firstScale">The scale of the first group's question; 1 to 5 if <c>null</c>. Where low is good, answers are turned round.</param>
    /// <param name="secondScale">The scale of the second group's question; 1 to 5 if <c>null</c>.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="offScale">What to do about answers outside their scale.</param>
    /// <exception cref="ArgumentException">A name is empty, or the scales have no common step; see <see cref="AlignmentMetric"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level isn't between 0 and 1.</exception>
    public GroupAlignmentMetric(
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
    public GroupAlignmentState CreateState() => default;

    /// <inheritdoc/>
    public void Add(ref GroupAlignmentState state, (bool? IsFirst, Rating Answer) observation)
    {
        if (observation.IsFirst is not { } isFirst || !observation.Answer.IsAnswered) state.NotCounted++;
        else if (!(isFirst ? _first : _second).TryRead(observation.Answer, out long steps)) state.OffScale++;
        else if (isFirst) state.First.Add(steps);
        else state.Second.Add(steps);
    }

    /// <inheritdoc/>
    public void Merge(ref GroupAlignmentState into, GroupAlignmentState from)
    {
        into.First.Merge(from.First);
        into.Second.Merge(from.Second);
        into.NotCounted += from.NotCounted;
        into.OffScale += from.OffScale;
    }

    /// <summary>The result so far; its n is that of both groups, and it has no standard deviation of pairs, since there are none.</summary>
    /// <param name="state">The state to read.</param>
    public Alignment Compute(GroupAlignmentState state)
    {
        (long NotCounted, long OffScale) left = (state.NotCounted, state.OffScale);
        MetricValue noPairs = MetricValue.Undefined("no pairs");
        long n = state.First.Count + state.Second.Count;
        if (Invalid.Reason(state.OffScale, n, "answers off their scale", _offScale) is { } reason)
        {
            MetricValue none = MetricValue.Undefined(reason);
            return new(none, n, ConfidenceInterval.Undefined(reason), none, none, none, left);
        }

        MetricValue first = state.First.Mean(_perPoint), second = state.Second.Mean(_perPoint);
        if (!first.IsDefined || !second.IsDefined) return new(default, n, default, first, second, noPairs, left);
        return new(MetricValue.Of(first.Value - second.Value), n, Welch(state, first.Value - second.Value), first, second, noPairs, left);
    }

    /// <inheritdoc/>
    public void AddMany(ref GroupAlignmentState state, ReadOnlySpan<(bool? IsFirst, Rating Answer)> observations)
    {
        foreach ((bool? IsFirst, Rating Answer) observation in observations) Add(ref state, observation);
    }

    /// <inheritdoc/>
    public void AddGrouped(Span<GroupAlignmentState> states, ReadOnlySpan<int> groups, ReadOnlySpan<(bool? IsFirst, Rating Answer)> observations)
    {
        for (int i = 0; i < observations.Length; i++) Add(ref states[groups[i]], observations[i]);
    }

    /// <inheritdoc/>
    public void WriteState(Utf8JsonWriter writer, GroupAlignmentState state)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WritePropertyName("first");
        writer.WriteMoments(state.First);
        writer.WritePropertyName("second");
        writer.WriteMoments(state.Second);
        writer.WriteNumber("notCounted", state.NotCounted);
        writer.WriteNumber("offScale", state.OffScale);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public GroupAlignmentState ReadState(JsonElement json) => new()
    {
        First = json.GetProperty("first").GetMoments(),
        Second = json.GetProperty("second").GetMoments(),
        NotCounted = json.GetCount("notCounted"),
        OffScale = json.GetCount("offScale"),
    };

    private ConfidenceInterval Welch(in GroupAlignmentState state, double difference)
    {
        if (state.First.Count < 2 || state.Second.Count < 2) return ConfidenceInterval.Undefined(MetricValue.TooFewData);
        double first = state.First.Variance(_perPoint).Value / state.First.Count, second = state.Second.Variance(_perPoint).Value / state.Second.Count;
        double error = Math.Sqrt(first + second);
        if (error == 0) return new ConfidenceInterval(difference, difference, _level);

        // Shares of the squared error instead of its squares, which can be too small for a double.
        double a = first / (first + second), b = second / (first + second);
        double degrees = 1 / ((a * a / (state.First.Count - 1)) + (b * b / (state.Second.Count - 1)));
        double halfWidth = StudentT.UpperQuantile((1 - _level) / 2, degrees) * error;
        return new ConfidenceInterval(difference - halfWidth, difference + halfWidth, _level).Within(-100, 100);
    }
}
