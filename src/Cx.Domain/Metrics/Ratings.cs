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
    : IMetric<Rating, RatingState, TResult>, IBatchMetric<Rating, RatingState>, IStateCodec<RatingState>
{
    // Below this, squares of whole answers can be summed in 64 bits for as long as anyone lives.
    private const double LargestWhole = 1000;

    private readonly RatingScale _scale;
    private readonly double _pickFrom;
    private readonly double _pickTo;

    private protected RatingMetric(MetricDescriptor descriptor, RatingScale scale, double pickFrom, double pickTo) =>
        (Descriptor, _scale, _pickFrom, _pickTo) = (descriptor, scale, pickFrom, pickTo);

    /// <inheritdoc/>
    public MetricDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public RatingState CreateState() => default;

    /// <inheritdoc/>
    public void Add(ref RatingState state, Rating observation)
    {
        double value = observation.Raw;
        if (!observation.IsAnswered)
        {
            state.NoAnswer++;
        }
        else if (!observation.Fits(_scale))
        {
            state.OffScale++;
        }
        else if (Math.Abs(value) <= LargestWhole && (int)value == value)
        {
            state.Picked += value >= _pickFrom && value <= _pickTo ? 1 : 0;
            state.Whole++;
            state.WholeSum += (int)value;
            state.WholeSumOfSquares += (int)value * (int)value;
        }
        else if (FixedPoint.TryFrom(value, out long billionths))
        {
            state.Picked += value >= _pickFrom && value <= _pickTo ? 1 : 0;
            state.Fractions.Add(billionths);
        }
        else
        {
            state.OffScale++;
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
        // Locals for the common case, whole answers on the scale; everything else takes the long way.
        long picked = 0, whole = 0, sum = 0, squares = 0;
        unchecked
        {
            foreach (ref readonly Rating rating in observations)
            {
                double value = rating.Raw;
                int integer = (int)value;
                if (rating.Fits(_scale) & integer == value & Math.Abs(value) <= LargestWhole)
                {
                    picked += value >= _pickFrom & value <= _pickTo ? 1 : 0;
                    whole++;
                    sum += integer;
                    squares += integer * integer;
                }
                else
                {
                    Add(ref state, rating);
                }
            }
        }

        state.Picked += picked;
        state.Whole += whole;
        state.WholeSum += sum;
        state.WholeSumOfSquares += squares;
    }

    /// <inheritdoc/>
    public void AddGrouped(Span<RatingState> states, ReadOnlySpan<int> groups, ReadOnlySpan<Rating> observations)
    {
        for (int i = 0; i < observations.Length; i++) Add(ref states[groups[i]], observations[i]);
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
