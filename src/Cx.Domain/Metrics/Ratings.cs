using System.Runtime.CompilerServices;
using System.Text.Json;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>What metrics of ratings keep: counts, and exact sums for mean and standard deviation.</summary>
/// <remarks>Plain data, not thread-safe. <c>default</c> is the empty state.</remarks>
public struct RatingState
{
    internal long Picked;
    internal long NoAnswer;
    internal long OffScale;

    // Whole numbers, which most answers are, in plain integers; the rest as billionths.
    internal long Whole;
    internal long WholeSum;
    internal long WholeSumOfSquares;
    internal ExactMoments Fractions;

    internal readonly long Answers => Whole + Fractions.Count;

    internal readonly ExactMoments Moments
    {
        get
        {
            ExactMoments all = Fractions;
            all.AddWhole(Whole, WholeSum, WholeSumOfSquares, FixedPoint.Scale);
            return all;
        }
    }
}

/// <summary>The base of metrics that average ratings and count those on one side of a threshold.</summary>
/// <typeparam name="TResult">The result.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
public abstract class RatingMetric<TResult>
    : IMetric<Rating, RatingState, TResult>, IBatchMetric<Rating, RatingState>, IStateCodec<RatingState>, IKindMetric<RatingState>
{
    // Below this, squares of whole answers can be summed in 64 bits for as long as anyone lives.
    private const double LargestWhole = 1000;

    private readonly RatingScale _scale;
    private readonly double _pickFrom;
    private readonly double _pickTo;

    // Seven answers from the lowest of the scale up, and no answer, are the kinds.
    private readonly byte _first;
    private readonly Kinds _kinds;

    private protected RatingMetric(MetricDescriptor descriptor, RatingScale scale, double pickFrom, double pickTo)
    {
        (Descriptor, _scale, _pickFrom, _pickTo) = (descriptor, scale, pickFrom, pickTo);
        _first = (byte)(scale.Min is > 0 and <= 8 ? Math.Ceiling(scale.Min) : 0);
        _kinds = Rating.Kinds(Kinds.Last, _first, 0, 1, 2, 3, 4, 5, 6);
    }

    /// <inheritdoc/>
    public MetricDescriptor Descriptor { get; }

    Kinds? IKindMetric<RatingState>.Kinds => _kinds;

    /// <inheritdoc/>
    public RatingState CreateState() => default;

    /// <inheritdoc/>
    public void Add(ref RatingState state, Rating observation)
    {
        double value = observation.Raw;
        int whole = unchecked((int)value);
        if (observation.Fits(_scale) & whole == value & Math.Abs(value) <= LargestWhole)
        {
            state.Picked += value >= _pickFrom & value <= _pickTo ? 1 : 0;
            state.Whole++;
            state.WholeSum += whole;
            state.WholeSumOfSquares += whole * whole;
        }
        else
        {
            AddOther(ref state, observation);
        }
    }

    /// <inheritdoc/>
    public void Merge(ref RatingState into, RatingState from)
    {
        into.Picked += from.Picked;
        into.NoAnswer += from.NoAnswer;
        into.OffScale += from.OffScale;
        into.Whole += from.Whole;
        into.WholeSum += from.WholeSum;
        into.WholeSumOfSquares += from.WholeSumOfSquares;
        into.Fractions.Merge(from.Fractions);
    }

    /// <inheritdoc/>
    public abstract TResult Compute(RatingState state);

    /// <inheritdoc/>
    public void AddMany(ref RatingState state, ReadOnlySpan<Rating> observations)
    {
        foreach (Rating observation in observations) Add(ref state, observation);
    }

    /// <inheritdoc/>
    public void AddGrouped(Span<RatingState> states, ReadOnlySpan<int> groups, ReadOnlySpan<Rating> observations)
    {
        for (int i = 0; i < observations.Length; i++) Add(ref states[groups[i]], observations[i]);
    }

    void IKindMetric<RatingState>.Add(ref RatingState state, int kind, long count)
    {
        int answer = _first + kind;
        if (kind == Kinds.Last)
        {
            state.NoAnswer += count;
        }
        else if (answer < _scale.Min || answer > _scale.Max)
        {
            state.OffScale += count;
        }
        else
        {
            state.Picked += answer >= _pickFrom && answer <= _pickTo ? count : 0;
            state.Whole += count;
            state.WholeSum += count * answer;
            state.WholeSumOfSquares += count * answer * answer;
        }
    }

    /// <inheritdoc/>
    public void WriteState(Utf8JsonWriter writer, RatingState state)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("picked", state.Picked);
        writer.WriteNumber("noAnswer", state.NoAnswer);
        writer.WriteNumber("offScale", state.OffScale);
        writer.WriteNumber("whole", state.Whole);
        writer.WriteNumber("wholeSum", state.WholeSum);
        writer.WriteNumber("wholeSumOfSquares", state.WholeSumOfSquares);
        writer.WritePropertyName("fractions");
        writer.WriteMoments(state.Fractions);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public RatingState ReadState(JsonElement json) => new()
    {
        Picked = json.GetCount("picked"),
        NoAnswer = json.GetCount("noAnswer"),
        OffScale = json.GetCount("offScale"),
        Whole = json.GetCount("whole"),
        WholeSum = json.GetProperty("wholeSum").GetInt64(),
        WholeSumOfSquares = json.GetCount("wholeSumOfSquares"),
        Fractions = json.GetProperty("fractions").GetMoments(),
    };

    // Rare or slow, and kept out of the loops.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddOther(ref RatingState state, Rating observation)
    {
        if (!observation.IsAnswered)
        {
            state.NoAnswer++;
        }
        else if (observation.Fits(_scale) && FixedPoint.TryFrom(observation.Raw, out long billionths))
        {
            state.Picked += observation.Raw >= _pickFrom & observation.Raw <= _pickTo ? 1 : 0;
            state.Fractions.Add(billionths);
        }
        else
        {
            state.OffScale++;
        }
    }

    private protected Average AverageOf(in RatingState state, Scale? scale, double level, OffScalePolicy offScale)
    {
        if (Invalid.Reason(state.OffScale, state.Answers, scale is null ? "numbers out of range" : $"answers off the scale {scale}", offScale) is { } reason)
        {
            return new(state, MetricValue.Undefined(reason), MetricValue.Undefined(reason), ConfidenceInterval.Undefined(reason), Descriptor.Unit);
        }

        (MetricValue mean, MetricValue deviation, ConfidenceInterval interval) = Average(state, level, Descriptor.Min, Descriptor.Max);
        return new(state, mean, deviation, interval, Descriptor.Unit);
    }

    private protected static (MetricValue Mean, MetricValue Deviation, ConfidenceInterval Interval) Average(
        in RatingState state, double level, double min, double max)
    {
        long n = state.Answers;
        if (n == 0) return default;
        ExactMoments moments = state.Moments;
        MetricValue mean = moments.Mean(FixedPoint.Scale), deviation = moments.Variance(FixedPoint.Scale).Map(Math.Sqrt);
        ConfidenceInterval interval = deviation.IsDefined
            ? MeanInterval.Of(n, mean.Value, deviation.Value, level).Within(min, max)
            : ConfidenceInterval.Undefined(deviation.Reason!);
        return (mean, deviation, interval);
    }
}
