using System.Globalization;
using System.Text.Json;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>What churn keeps: counts, and how often each reason was given.</summary>
/// <remarks>Owned by the metric that made it; not thread-safe. As many reasons as the metric's limit at most.</remarks>
public sealed class ChurnState
{
    internal ChurnState(ReasonCounts reasons) => Reasons = reasons;

    internal long Stayed { get; set; }

    internal long Lost { get; set; }

    internal long NotCounted { get; set; }

    // Lost ones who gave at least one reason.
    internal long Explained { get; set; }

    internal ReasonCounts Reasons { get; }
}

/// <summary>One reason for churn.</summary>
/// <param name="Reason">The reason, in the application's own words.</param>
/// <param name="Count">How many lost customers gave it.</param>
/// <param name="Share">Those as a share, from 0 to 1, of all lost customers who gave any reason.</param>
/// <param name="Interval">The interval of that share.</param>
/// <param name="CumulativeShare">
/// This reason and all more frequent ones as a share of all reasons given, from 0 to 1: the sum of the shares up to here where every
/// customer gives one reason.
/// </param>
/// <remarks>Immutable and thread-safe. <c>default</c> is no reason, given by nobody.</remarks>
public readonly record struct ChurnReason(string Reason, long Count, MetricValue Share, ConfidenceInterval Interval, MetricValue CumulativeShare)
{
    /// <summary>Such as <c>price: 40, 40.0 % (30.9 to 49.8), 40.0 % so far</c>.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0}: {1}, {2} ({3}), {4} so far", Reason, Count, Text.Percent(Share), Text.Range(Interval, 100), Text.Percent(CumulativeShare));
}

/// <summary>The share of customers at the start of a period who were lost by its end, and why.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class ChurnRate : MetricResult
{
    internal ChurnRate(ChurnState state, MetricValue rate, ConfidenceInterval interval, (EquatableList<ChurnReason> All, int VitalFew) reasons)
        : base(rate, state.Lost + state.Stayed, interval, MetricUnits.Ratio)
    {
        (Lost, Stayed, NotCounted) = (state.Lost, state.Stayed, state.NotCounted);
        (Reasons, VitalFew) = (reasons.All, new EquatableList<ChurnReason>([.. reasons.All.Take(reasons.VitalFew)]));
        (ReasonKnown, OtherMentions) = (state.Explained, state.Reasons.Others);
    }

    /// <summary>Lost / customers at the start, from 0 to 1; <c>no data</c> where there were none.</summary>
    public MetricValue Rate => Value;

    /// <summary>The share of customers at the start who stayed, 1 − churn.</summary>
    public MetricValue Retention => MetricValue.Ratio(Stayed, Count);

    /// <summary>How many customers there were at the start: the denominator.</summary>
    public long CustomersAtStart => Count;

    /// <summary>How many of them were lost.</summary>
    public long Lost { get; }

    /// <summary>How many of them stayed.</summary>
    public long Stayed { get; }

    /// <summary>How many rows weren't customers at the start.</summary>
    public long NotCounted { get; }

    /// <summary>How many lost customers gave at least one reason: the base of the shares of reasons.</summary>
    public long ReasonKnown { get; }

    /// <summary>How many lost customers gave none; they are in the rate, but in no share of reasons.</summary>
    public long ReasonNotKnown => Lost - ReasonKnown;

    /// <summary>
    /// The reasons as a Pareto table: the most frequent first, those given equally often in ordinal order of their texts.
    /// </summary>
    public IReadOnlyList<ChurnReason> Reasons { get; }

    /// <summary>The fewest reasons that together reach the share asked for, by default 80 %, of all reasons given: the first of the table.</summary>
    public IReadOnlyList<ChurnReason> VitalFew { get; }

    /// <summary>
    /// How often reasons were given that aren't in the table, since there are more than its limit or their text is longer than
    /// 200 characters. They count in the base of cumulative shares, which then end below 1.
    /// </summary>
    public long OtherMentions { get; }

    /// <summary>Churn over several periods alike, 1 − (1 − rate)ᵏ: 5 % a month is 46 % a year, not 60 %.</summary>
    /// <param name="periods">How many periods k; positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods isn't positive.</exception>
    public MetricValue Over(int periods)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(periods);
        return Rate.Map(rate => 1 - Math.Pow(1 - rate, periods));
    }

    /// <summary>
    /// How many periods a customer stays on average if churn stays as it is, 1 / rate; undefined where nobody was lost.
    /// </summary>
    public MetricValue ExpectedLifetime =>
        Rate.IsDefined && Lost == 0 ? MetricValue.Undefined("nobody was lost") : Rate.Map(rate => 1 / rate);

    /// <inheritdoc/>
    protected override IReadOnlyList<object?> Details => [Lost, Stayed, NotCounted, ReasonKnown, OtherMentions, Reasons, VitalFew];
}

/// <summary>
/// Churn: customers at the start of a period who were lost by its end / customers at its start, with the reasons. Customers who
/// joined during the period are in neither number. The reasons are a Pareto table; they may be any texts, and one
/// customer may give several.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ChurnMetric : IMetric<Departure, ChurnState, ChurnRate>, IBatchMetric<Departure, ChurnState>, IStateCodec<ChurnState>
{
    private readonly double _vitalShare;
    private readonly int _reasonLimit;
    private readonly double _level;
    private readonly ProportionIntervalMethod _interval;

    /// <summary>Makes the metric; see <see cref="CxMetrics.Churn"/> for the one with the defaults.</summary>
    /// <param name="vitalShare">Which share of all reasons given the vital few reach together, above 0 and up to 1.</param>
    /// <param name="reasonLimit">
    /// At most so many different reasons are kept: those whose texts sort first, by ordinal. Chosen by text, since a choice by order of
    /// arrival or by size so far would make the result depend on how the data was split.
    /// </param>
    /// <param name="level">The confidence level.</param>
    /// <param name="interval">The interval of the rate and of each reason's share.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share or the level is out of its range, or the limit isn't positive.</exception>
    public ChurnMetric(
        double vitalShare = 0.8, int reasonLimit = 1000, double level = 0.95, ProportionIntervalMethod interval = ProportionIntervalMethod.Wilson)
    {
        if (!(vitalShare > 0 && vitalShare <= 1)) throw new ArgumentOutOfRangeException(nameof(vitalShare), vitalShare, "A share is above 0 and up to 1.");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(reasonLimit);
        ConfidenceInterval.CheckLevel(level);
        (_vitalShare, _reasonLimit, _level, _interval) = (vitalShare, reasonLimit, level, interval);
        Descriptor = new MetricDescriptor(
                "churn", MetricUnits.Ratio, 0, 1, MetricDirection.LowerIsBetter, ExperienceSide.Cx,
                "Customers lost in a period as a share of those at its start; reasons after Juran's Pareto principle", isConstantSize: false)
            .With("denominator", "customers at the start")
            .With("vital-share", vitalShare.ToString(CultureInfo.InvariantCulture))
            .With("reason-limit", reasonLimit.ToString(CultureInfo.InvariantCulture))
            .With("level", level.ToString(CultureInfo.InvariantCulture))
            .With("interval", interval.ToString());
    }

    /// <inheritdoc/>
    public MetricDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public ChurnState CreateState() => new(new ReasonCounts(_reasonLimit));

    /// <inheritdoc/>
    public void Add(ref ChurnState state, Departure observation) => Add(state, observation);

    /// <inheritdoc/>
    public void Merge(ref ChurnState into, ChurnState from)
    {
        into.Reasons.Merge(from.Reasons);
        into.Stayed += from.Stayed;
        into.Lost += from.Lost;
        into.NotCounted += from.NotCounted;
        into.Explained += from.Explained;
    }

    /// <inheritdoc/>
    public ChurnRate Compute(ChurnState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        long customers = state.Lost + state.Stayed;
        return new(
            state,
            MetricValue.Ratio(state.Lost, customers),
            ProportionInterval.Of(state.Lost, customers, _level, _interval).Within(0, 1),
            Pareto(state));
    }

    /// <inheritdoc/>
    public void AddMany(ref ChurnState state, ReadOnlySpan<Departure> observations)
    {
        foreach (Departure observation in observations) Add(state, observation);
    }

    /// <inheritdoc/>
    public void AddGrouped(Span<ChurnState> states, ReadOnlySpan<int> groups, ReadOnlySpan<Departure> observations)
    {
        for (int i = 0; i < observations.Length; i++) Add(states[groups[i]], observations[i]);
    }

    /// <inheritdoc/>
    public void WriteState(Utf8JsonWriter writer, ChurnState state)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(state);
        writer.WriteStartObject();
        writer.WriteNumber("stayed", state.Stayed);
        writer.WriteNumber("lost", state.Lost);
        writer.WriteNumber("notCounted", state.NotCounted);
        writer.WriteNumber("explained", state.Explained);
        writer.WritePropertyName("reasons");
        state.Reasons.Write(writer);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public ChurnState ReadState(JsonElement json)
    {
        ChurnState state = new(ReasonCounts.Read(json.GetProperty("reasons"), _reasonLimit))
        {
            Stayed = json.GetCount("stayed"),
            Lost = json.GetCount("lost"),
            NotCounted = json.GetCount("notCounted"),
            Explained = json.GetCount("explained"),
        };
        return state.Reasons.Sorted.All(r => r.Value > 0 && r.Value <= state.Explained) && state.Explained <= state.Lost
            ? state
            : throw new FormatException("The reasons are more than the customers who gave them.");
    }

    private static void Add(ChurnState state, Departure departure)
    {
        if (departure.IsLost) AddLost(state, departure);
        else if (departure.IsCustomerAtStart) state.Stayed++;
        else state.NotCounted++;
    }

    private static void AddLost(ChurnState state, Departure departure)
    {
        state.Lost++;
        if (departure.OnlyReason is { } only)
        {
            state.Explained++;
            state.Reasons.Add(only, 1);
            return;
        }

        IReadOnlyList<string> reasons = departure.Reasons;
        if (reasons.Count > 0) state.Explained++;
        foreach (string reason in reasons) state.Reasons.Add(reason, 1);
    }

    private (EquatableList<ChurnReason> All, int VitalFew) Pareto(ChurnState state)
    {
        KeyValuePair<string, long>[] sorted = [.. state.Reasons.Sorted.OrderByDescending(r => r.Value)];
        ChurnReason[] reasons = new ChurnReason[sorted.Length];
        long mentions = state.Reasons.Others + sorted.Sum(r => r.Value), sum = 0;
        int vitalFew = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            long count = sorted[i].Value;
            if (!(MetricValue.Ratio(sum, mentions) >= _vitalShare)) vitalFew++;
            sum += count;
            reasons[i] = new(
                sorted[i].Key,
                count,
                MetricValue.Ratio(count, state.Explained),
                ProportionInterval.Of(count, state.Explained, _level, _interval).Within(0, 1),
                MetricValue.Ratio(sum, mentions));
        }

        return (new EquatableList<ChurnReason>(reasons), vitalFew);
    }
}
