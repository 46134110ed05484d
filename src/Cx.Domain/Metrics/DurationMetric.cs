using System.Globalization;
using System.Text.Json;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>A percentile with its interval.</summary>
/// <param name="P">Which one, from 0 to 1: 0.75 for the 75th.</param>
/// <param name="Value">The percentile.</param>
/// <param name="Interval">Its distribution-free interval, of order statistics; <c>too few data</c> where even the extremes don't reach the level.</param>
/// <remarks>Immutable and thread-safe. <c>default</c> is the 0th percentile of no data.</remarks>
public readonly record struct PercentileEstimate(double P, MetricValue Value, ConfidenceInterval Interval);

/// <summary>How long something took: geometric mean, mean, and percentiles.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class TimeSummary : MetricResult
{
    internal TimeSummary(DurationState state, PercentileEstimate headline, string unit)
        : this(state, headline.Value, headline.Interval, unit)
    {
    }

    internal TimeSummary(DurationState state, MetricValue value, ConfidenceInterval interval, string unit)
        : base(value, state.Count, interval, unit) =>
        (NotCounted, Invalid, IsExact) = (state.NotCounted, state.Invalid, state.IsExact);

    /// <summary>The geometric mean exp(mean ln t): the best estimate of the middle of skewed times for small samples.</summary>
    public MetricValue GeometricMean { get; internal init; }

    /// <summary>The log-t interval of the geometric mean; <c>too few data</c> for one observation.</summary>
    public ConfidenceInterval GeometricMeanInterval { get; internal init; }

    /// <summary>The arithmetic mean.</summary>
    public MetricValue Mean { get; internal init; }

    /// <summary>The median with its interval.</summary>
    public PercentileEstimate Median { get; internal init; }

    /// <summary>The percentiles that the metric was asked for, in its order.</summary>
    public IReadOnlyList<PercentileEstimate> Percentiles { get; internal init; } = EquatableList<PercentileEstimate>.Empty;

    /// <summary>Whether percentiles are exact; otherwise their relative error is at most 0.4 %. The means are always exact.</summary>
    public bool IsExact { get; }

    /// <summary>How many rows had no observation.</summary>
    public long NotCounted { get; }

    /// <summary>How many times weren't positive.</summary>
    public long Invalid { get; }

    /// <inheritdoc/>
    protected override IReadOnlyList<object?> Details => [GeometricMean, GeometricMeanInterval, Mean, Median, Percentiles, IsExact, NotCounted, Invalid];
}

/// <summary>
/// How long something takes. Times are skewed to the right, so the middle is a geometric mean or a median, not a mean
/// (Sauro and Lewis 2010, doi:10.1145/1753326.1753679).
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class DurationMetric : IMetric<Elapsed, DurationState, TimeSummary>, IBatchMetric<Elapsed, DurationState>, IStateCodec<DurationState>
{
    internal const long LogarithmScale = 1L << 40;

    private static readonly double[] DefaultPercentiles = [0.25, 0.5, 0.75, 0.9, 0.95];

    private readonly double? _headline;
    private readonly double[] _percentiles;
    private readonly double _level;
    private readonly QuantileDefinition _definition;
    private readonly QuantileIntervalMethod _interval;
    private readonly int _exactLimit;
    private readonly OffScalePolicy _offScale;
    private readonly double _ticksPerUnit;

    /// <summary>Defines a metric of time; see <see cref="CxMetrics.TimeOnTask"/> and <see cref="CxMetrics.PageLoad"/> for ready ones.</summary>
    /// <param name="descriptor">What it is, with the unit <see cref="MetricUnits.Seconds"/> or <see cref="MetricUnits.Milliseconds"/>; the choices are added to its parameters.</param>
    /// <param name="headline">Which percentile is the value, from 0 to 1; the geometric mean if <c>null</c>.</param>
    /// <param name="percentiles">Which percentiles to report, from 0 to 1; 25, 50, 75, 90 and 95 % if <c>null</c>.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="definition">The definition of percentiles.</param>
    /// <param name="interval">The interval of percentiles.</param>
    /// <param name="exactLimit">
    /// Up to how many observations percentiles are exact; beyond, their relative error is at most 0.4 % and the state
    /// stops growing. <see cref="int.MaxValue"/> keeps them exact.
    /// </param>
    /// <param name="offScale">What to do about times that aren't positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A percentile isn't from 0 to 1, the level isn't between 0 and 1, or the limit is negative.</exception>
    /// <exception cref="ArgumentException">The unit isn't one of time.</exception>
    public DurationMetric(
        MetricDescriptor descriptor,
        double? headline = null,
        IReadOnlyList<double>? percentiles = null,
        double level = 0.95,
        QuantileDefinition definition = QuantileDefinition.R7,
        QuantileIntervalMethod interval = QuantileIntervalMethod.ExactBinomial,
        int exactLimit = 4096,
        OffScalePolicy offScale = OffScalePolicy.MakeUndefined)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ConfidenceInterval.CheckLevel(level);
        ArgumentOutOfRangeException.ThrowIfNegative(exactLimit);
        (_headline, _percentiles, _level, _definition, _interval, _exactLimit, _offScale) =
            (headline, [.. percentiles ?? DefaultPercentiles], level, definition, interval, exactLimit, offScale);
        foreach (double p in _percentiles.Append(headline ?? 0)) if (!(p >= 0 && p <= 1)) throw new ArgumentOutOfRangeException(nameof(percentiles), p, "A percentile is given as a number from 0 to 1.");
        _ticksPerUnit = descriptor.Unit switch
        {
            MetricUnits.Seconds => 1e7,
            MetricUnits.Milliseconds => 1e4,
            _ => throw new ArgumentException($"'{descriptor.Unit}' isn't a unit of time.", nameof(descriptor)),
        };
        Descriptor = descriptor
            .With("value", headline is { } h ? h.ToString(CultureInfo.InvariantCulture) : "geometric mean")
            .With("percentiles", string.Join(" ", _percentiles.Select(p => p.ToString(CultureInfo.InvariantCulture))))
            .With("level", level.ToString(CultureInfo.InvariantCulture))
            .With("quantile", definition.ToString())
            .With("interval", interval.ToString())
            .With("exact-limit", exactLimit.ToString(CultureInfo.InvariantCulture))
            .With("off-scale", offScale.ToString());
    }

    /// <inheritdoc/>
    public MetricDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public DurationState CreateState() => new(_exactLimit);

    /// <inheritdoc/>
    public void Add(ref DurationState state, Elapsed observation) => state.Add(observation);

    /// <inheritdoc/>
    public void Merge(ref DurationState into, DurationState from) => into.Merge(from);

    /// <inheritdoc/>
    public void AddMany(ref DurationState state, ReadOnlySpan<Elapsed> observations)
    {
        foreach (Elapsed observation in observations) state.Add(observation);
    }

    /// <inheritdoc/>
    public void AddGrouped(Span<DurationState> states, ReadOnlySpan<int> groups, ReadOnlySpan<Elapsed> observations)
    {
        for (int i = 0; i < observations.Length; i++) states[groups[i]].Add(observations[i]);
    }

    /// <inheritdoc/>
    public TimeSummary Compute(DurationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        string? reason = Invalid.Reason(state.Invalid, state.Count, "times that aren't positive", _offScale) ?? (state.Count == 0 ? MetricValue.NoData : null);
        if (reason is not null) return Undefined(state, reason);

        SortedTicks sorted = state.Sorted();
        double logMean = state.Logarithms.Mean(LogarithmScale).Value;
        double mean = state.Ticks.ToDouble() / state.Count / _ticksPerUnit, logVariance = state.Logarithms.Variance(LogarithmScale).ValueOr(0);

        // Times that are all alike have both means in common, and the arithmetic one isn't rounded to steps of a logarithm.
        MetricValue geometricMean = MetricValue.Of(logVariance == 0 ? mean : Math.Exp(logMean) * 1e7 / _ticksPerUnit);
        ConfidenceInterval logInterval = state.Count < 2
            ? ConfidenceInterval.Undefined(MetricValue.TooFewData)
            : MeanInterval.Of(state.Count, logMean, Math.Sqrt(logVariance), _level);
        ConfidenceInterval geometricInterval = !logInterval.IsDefined ? logInterval
            : logVariance == 0 ? new ConfidenceInterval(mean, mean, _level)
            : Finite(Math.Exp(logInterval.Lower.Value) * 1e7 / _ticksPerUnit, Math.Exp(logInterval.Upper.Value) * 1e7 / _ticksPerUnit);
        PercentileEstimate headline = _headline is { } p ? Percentile(state, sorted, p) : default;
        return new TimeSummary(
            state, _headline is null ? geometricMean : headline.Value, _headline is null ? geometricInterval : headline.Interval, Descriptor.Unit)
        {
            GeometricMean = geometricMean,
            GeometricMeanInterval = geometricInterval,
            Mean = MetricValue.Of(mean),
            Median = Percentile(state, sorted, 0.5),
            Percentiles = new EquatableList<PercentileEstimate>([.. _percentiles.Select(q => Percentile(state, sorted, q))]),
        };
    }

    /// <inheritdoc/>
    public void WriteState(Utf8JsonWriter writer, DurationState state)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(state);
        state.Write(writer);
    }

    /// <inheritdoc/>
    public DurationState ReadState(JsonElement json) => DurationState.Read(json, _exactLimit);

    private TimeSummary Undefined(DurationState state, string reason)
    {
        MetricValue none = MetricValue.Undefined(reason);
        ConfidenceInterval noInterval = ConfidenceInterval.Undefined(reason);
        return new TimeSummary(state, none, noInterval, Descriptor.Unit)
        {
            GeometricMean = none,
            GeometricMeanInterval = noInterval,
            Mean = none,
            Median = new(0.5, none, noInterval),
            Percentiles = new EquatableList<PercentileEstimate>([.. _percentiles.Select(p => new PercentileEstimate(p, none, noInterval))]),
        };
    }

    private PercentileEstimate Percentile(DurationState state, SortedTicks sorted, double p)
    {
        double value = Quantile.Of(state.Count, sorted.AtRank, p, _definition) / _ticksPerUnit;
        RankInterval ranks = QuantileInterval.Ranks(state.Count, p, _level, _interval);
        return new(
            p,
            MetricValue.Of(value),
            ranks.IsDefined
                ? new ConfidenceInterval(sorted.AtRank(ranks.LowerRank) / _ticksPerUnit, sorted.AtRank(ranks.UpperRank) / _ticksPerUnit, _level)
                : ConfidenceInterval.Undefined(MetricValue.TooFewData));
    }

    // Two observations far apart can give a log-t limit beyond any number.
    private ConfidenceInterval Finite(double lower, double upper) => double.IsInfinity(upper)
        ? ConfidenceInterval.Undefined(MetricValue.TooFewData)
        : new ConfidenceInterval(lower, upper, _level);
}
