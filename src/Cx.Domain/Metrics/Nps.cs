using System.Globalization;
using System.Text.Json;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>Intervals for the Net Promoter Score, by name.</summary>
public enum NpsInterval
{
    /// <summary>Three answers added, ¾ promoter and ¾ detractor: best coverage in Rocks 2016, doi:10.1080/00031305.2016.1209545.</summary>
    AdjustedWald = 0,

    /// <summary>Score ± z·√(variance/n); no width where all answers are alike.</summary>
    Wald,

    /// <summary>Each answer as −100, 0 or +100, and the t interval of their mean (Lewis and Sauro 2021).</summary>
    TrinomialMean,
}

/// <summary>What to do about answers outside the scale.</summary>
public enum OffScalePolicy
{
    /// <summary>The result is undefined, with their number as the reason: they hint at a wrong column or scale.</summary>
    MakeUndefined = 0,

    /// <summary>They are left out, and counted.</summary>
    LeaveOut,
}

/// <summary>What the Net Promoter Score keeps: counts.</summary>
/// <remarks>Plain data, not thread-safe. <c>default</c> is the empty state.</remarks>
public struct NpsState
{
    /// <summary>Answers of 9 or 10.</summary>
    public long Promoters;

    /// <summary>Answers from 0 to below 7.</summary>
    public long Detractors;

    /// <summary>Answers on the scale.</summary>
    public long Answers;

    /// <summary>Rows without an answer.</summary>
    public long NoAnswer;

    /// <summary>Answers outside 0 to 10, or on another scale.</summary>
    public long OffScale;
}

/// <summary>The Net Promoter Score: 100 · (promoters − detractors) / answers.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class NetPromoterScore : MetricResult
{
    internal NetPromoterScore(in NpsState counts, MetricValue score, ConfidenceInterval interval, MetricValue standardError)
        : base(score, counts.Answers, interval, MetricUnits.Points)
    {
        (Promoters, Detractors) = (counts.Promoters, counts.Detractors);
        (NoAnswer, OffScale, StandardError) = (counts.NoAnswer, counts.OffScale, standardError);
    }

    /// <summary>The score, from −100 to +100; <c>no data</c> where there are no answers.</summary>
    public MetricValue Score => Value;

    /// <summary>How many answered 9 or 10.</summary>
    public long Promoters { get; }

    /// <summary>How many answered from 7 to below 9.</summary>
    public long Passives => Count - Promoters - Detractors;

    /// <summary>How many answered from 0 to below 7.</summary>
    public long Detractors { get; }

    /// <summary>How many gave no answer; they don't count.</summary>
    public long NoAnswer { get; }

    /// <summary>How many answers weren't on the scale from 0 to 10.</summary>
    public long OffScale { get; }

    /// <summary>The standard error of the score in points: 100·√((p + d − (p − d)²)/n).</summary>
    public MetricValue StandardError { get; }

    /// <inheritdoc/>
    protected override IReadOnlyList<object?> Details => [Promoters, Detractors, NoAnswer, OffScale, StandardError];
}

/// <summary>
/// The Net Promoter Score of answers to "how likely are you to recommend us?" from 0 to 10. Reichheld 2003, Harvard
/// Business Review 81(12). Buckets are half-open, so that answers such as 6.5 fall in exactly one.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class NpsMetric : IMetric<Rating, NpsState, NetPromoterScore>, IBatchMetric<Rating, NpsState>, IStateCodec<NpsState>, IKindMetric<NpsState>
{
    private static readonly RatingScale Scale = new(Domain.Scale.ZeroToTen);

    private const byte Detractor = 0, Passive = 1, Promoter = 2, NoAnswer = 3;

    private static readonly Kinds KindsOfRatings = Rating.Kinds(
        NoAnswer, 0, Detractor, Detractor, Detractor, Detractor, Detractor, Detractor, Detractor, Passive, Passive, Promoter, Promoter);

    private readonly double _level;
    private readonly double _z;
    private readonly NpsInterval _interval;
    private readonly OffScalePolicy _offScale;

    /// <summary>Makes the metric; see <see cref="CxMetrics.Nps"/> for the one with the defaults.</summary>
    /// <param name="level">The confidence level.</param>
    /// <param name="interval">The interval.</param>
    /// <param name="offScale">What to do about answers outside the scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level isn't between 0 and 1.</exception>
    public NpsMetric(
        double level = 0.95, NpsInterval interval = NpsInterval.AdjustedWald, OffScalePolicy offScale = OffScalePolicy.MakeUndefined)
    {
        ConfidenceInterval.CheckLevel(level);
        (_level, _interval, _offScale) = (level, interval, offScale);
        _z = Normal.Quantile(0.5 + (level / 2));
        Descriptor = new MetricDescriptor(
                "nps", MetricUnits.Points, -100, 100, MetricDirection.HigherIsBetter, ExperienceSide.Cx,
                "Reichheld 2003, Harvard Business Review 81(12)")
            .With("level", level.ToString(CultureInfo.InvariantCulture))
            .With("interval", interval.ToString())
            .With("off-scale", offScale.ToString());
    }

    /// <inheritdoc/>
    public MetricDescriptor Descriptor { get; }

    Kinds? IKindMetric<NpsState>.Kinds => KindsOfRatings;

    /// <summary>The same metric for weighted answers.</summary>
    public WeightedNpsMetric Weighted() => new(this);

    /// <inheritdoc/>
    public NpsState CreateState() => default;

    /// <inheritdoc/>
    public void Add(ref NpsState state, Rating observation)
    {
        int fits = observation.Fits(Scale) ? 1 : 0, answered = observation.IsAnswered ? 1 : 0;
        state.Promoters += fits & (observation.Raw >= 9 ? 1 : 0);
        state.Detractors += fits & (observation.Raw < 7 ? 1 : 0);
        state.Answers += fits;
        state.NoAnswer += 1 - answered;
        state.OffScale += answered - fits;
    }

    /// <inheritdoc/>
    public void Merge(ref NpsState into, NpsState from)
    {
        into.Promoters += from.Promoters;
        into.Detractors += from.Detractors;
        into.Answers += from.Answers;
        into.NoAnswer += from.NoAnswer;
        into.OffScale += from.OffScale;
    }

    /// <inheritdoc/>
    public NetPromoterScore Compute(NpsState state) => Compute(state, state.Promoters, state.Detractors, state.Answers, state.Answers);

    /// <inheritdoc/>
    public void AddMany(ref NpsState state, ReadOnlySpan<Rating> observations)
    {
        foreach (Rating observation in observations) Add(ref state, observation);
    }

    /// <inheritdoc/>
    public void AddGrouped(Span<NpsState> states, ReadOnlySpan<int> groups, ReadOnlySpan<Rating> observations)
    {
        for (int i = 0; i < observations.Length; i++) Add(ref states[groups[i]], observations[i]);
    }

    void IKindMetric<NpsState>.Add(ref NpsState state, int kind, long count)
    {
        if (kind == NoAnswer)
        {
            state.NoAnswer += count;
            return;
        }

        state.Answers += count;
        if (kind == Promoter) state.Promoters += count;
        if (kind == Detractor) state.Detractors += count;
    }

    /// <inheritdoc/>
    public void WriteState(Utf8JsonWriter writer, NpsState state)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("promoters", state.Promoters);
        writer.WriteNumber("detractors", state.Detractors);
        writer.WriteNumber("answers", state.Answers);
        writer.WriteNumber("noAnswer", state.NoAnswer);
        writer.WriteNumber("offScale", state.OffScale);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public NpsState ReadState(JsonElement json) => new()
    {
        Promoters = json.GetCount("promoters"),
        Detractors = json.GetCount("detractors"),
        Answers = json.GetCount("answers"),
        NoAnswer = json.GetCount("noAnswer"),
        OffScale = json.GetCount("offScale"),
    };

    /// <summary>The result of weights, or of counts where all weights are 1.</summary>
    internal NetPromoterScore Compute(
        in NpsState counts, double promoters, double detractors, double total, double effectiveCount, string wrong = "answers off the scale 0..10")
    {
        if (Invalid.Reason(counts.OffScale, counts.Answers, wrong, _offScale) is { } reason) return Undefined(counts, reason);
        if (!(total > 0)) return Undefined(counts, MetricValue.NoData);
        double p = promoters / total, d = detractors / total, score = 100 * (promoters - detractors) / total;
        double standardError = StandardError(p, d, effectiveCount);
        ConfidenceInterval interval = _interval switch
        {
            NpsInterval.Wald => Around(score, _z * standardError),
            NpsInterval.TrinomialMean when effectiveCount <= 1 => ConfidenceInterval.Undefined(MetricValue.TooFewData),
            NpsInterval.TrinomialMean => Around(
                score, StudentT.Quantile(0.5 + (_level / 2), effectiveCount - 1) * StandardError(p, d, effectiveCount - 1)),
            _ => AdjustedWald(p, d, effectiveCount),
        };
        return new NetPromoterScore(counts, MetricValue.Of(score), interval, MetricValue.Of(standardError));
    }

    private static double StandardError(double p, double d, double n) => 100 * Math.Sqrt(Math.Max(0, p + d - ((p - d) * (p - d))) / n);

    private static NetPromoterScore Undefined(in NpsState counts, string reason) =>
        new(counts, MetricValue.Undefined(reason), ConfidenceInterval.Undefined(reason), MetricValue.Undefined(reason));

    private ConfidenceInterval AdjustedWald(double p, double d, double n)
    {
        double adjustedP = ((p * n) + 0.75) / (n + 3), adjustedD = ((d * n) + 0.75) / (n + 3);
        return Around(100 * (adjustedP - adjustedD), _z * StandardError(adjustedP, adjustedD, n + 3));
    }

    private ConfidenceInterval Around(double center, double margin) =>
        new ConfidenceInterval(center - margin, center + margin, _level).Within(-100, 100);
}
