using System.Globalization;
using System.Text.Json;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>What one observation is to a proportion.</summary>
public enum Trial
{
    /// <summary>Not a trial, such as no answer or an open attempt; counted apart.</summary>
    NotCounted = 0,

    /// <summary>A trial without success.</summary>
    Failure,

    /// <summary>A trial with success.</summary>
    Success,

    /// <summary>Something that can't be right; it makes the result undefined.</summary>
    Invalid,
}

/// <summary>What a proportion keeps: counts.</summary>
/// <remarks>Plain data, not thread-safe. <c>default</c> is the empty state.</remarks>
public struct ProportionState
{
    /// <summary>Trials with success.</summary>
    public long Successes;

    /// <summary>All trials.</summary>
    public long Trials;

    /// <summary>Observations that aren't trials.</summary>
    public long NotCounted;

    /// <summary>Observations that can't be right.</summary>
    public long Invalid;
}

/// <summary>A share of trials, from 0 to 1.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class Proportion : MetricResult
{
    internal Proportion(in ProportionState counts, MetricValue share, ConfidenceInterval interval)
        : base(share, counts.Trials, interval, MetricUnits.Ratio) =>
        (Successes, NotCounted, Invalid) = (counts.Successes, counts.NotCounted, counts.Invalid);

    /// <summary>The result of counts, for one's own metrics.</summary>
    /// <param name="successes">Trials with success.</param>
    /// <param name="trials">All trials.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="method">The interval; cut to 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The successes aren't from 0 to the number of trials, or the level isn't between 0 and 1.</exception>
    public static Proportion Of(
        long successes, long trials, double level = 0.95, ProportionIntervalMethod method = ProportionIntervalMethod.Wilson) => new(
        new ProportionState { Successes = successes, Trials = trials },
        MetricValue.Ratio(successes, trials),
        ProportionInterval.Of(successes, trials, level, method).Within(0, 1));

    /// <summary>The share, from 0 to 1; <c>no data</c> where there are no trials.</summary>
    public MetricValue Share => Value;

    /// <summary>How many trials were successes.</summary>
    public long Successes { get; }

    /// <summary>How many observations were no trials.</summary>
    public long NotCounted { get; }

    /// <summary>How many observations can't be right.</summary>
    public long Invalid { get; }

    /// <summary>The Laplace estimate (x + 1)/(n + 2), for small samples; ½ where there are no trials.</summary>
    public double Laplace => (Successes + 1.0) / (Count + 2.0);

    /// <inheritdoc/>
    protected override IReadOnlyList<object?> Details => [Successes, NotCounted, Invalid];
}

/// <summary>A proportion of observations of some type: its classifier says what each one is.</summary>
/// <typeparam name="TObservation">What is observed.</typeparam>
/// <remarks>Immutable and thread-safe, as far as the classifier is.</remarks>
public sealed class ProportionMetric<TObservation>
    : IMetric<TObservation, ProportionState, Proportion>, IBatchMetric<TObservation, ProportionState>, IStateCodec<ProportionState>,
      IKindMetric<ProportionState>
{
    private readonly Func<TObservation, Trial> _classify;
    private readonly Kinds? _kinds;
    private readonly double _level;
    private readonly ProportionIntervalMethod _method;

    /// <summary>Defines a proportion.</summary>
    /// <param name="descriptor">What it is; level and interval are added to its parameters.</param>
    /// <param name="classify">What an observation is.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="method">The interval.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level isn't between 0 and 1.</exception>
    public ProportionMetric(
        MetricDescriptor descriptor,
        Func<TObservation, Trial> classify,
        double level = 0.95,
        ProportionIntervalMethod method = ProportionIntervalMethod.Wilson)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(classify);
        ConfidenceInterval.CheckLevel(level);
        (_classify, _level, _method) = (classify, level, method);
        Descriptor = descriptor.With("level", level.ToString(CultureInfo.InvariantCulture)).With("interval", method.ToString());
    }

    internal ProportionMetric(MetricDescriptor descriptor, Func<TObservation, Trial> classify, Trial[] trialOfCode)
        : this(descriptor, classify) => _kinds = new([.. trialOfCode.Select(trial => (byte)trial)]);

    /// <inheritdoc/>
    public MetricDescriptor Descriptor { get; }

    Kinds? IKindMetric<ProportionState>.Kinds => _kinds;

    /// <inheritdoc/>
    public ProportionState CreateState() => default;

    /// <inheritdoc/>
    public void Add(ref ProportionState state, TObservation observation) => Add(ref state, _classify(observation), 1);

    /// <inheritdoc/>
    public void Merge(ref ProportionState into, ProportionState from)
    {
        into.Successes += from.Successes;
        into.Trials += from.Trials;
        into.NotCounted += from.NotCounted;
        into.Invalid += from.Invalid;
    }

    /// <inheritdoc/>
    public Proportion Compute(ProportionState state)
    {
        string? reason = Domain.Invalid.Reason(state.Invalid, state.Trials, "observations that can't be right");
        return reason is not null
            ? new Proportion(state, MetricValue.Undefined(reason), ConfidenceInterval.Undefined(reason))
            : new Proportion(
                state,
                MetricValue.Ratio(state.Successes, state.Trials),
                ProportionInterval.Of(state.Successes, state.Trials, _level, _method).Within(0, 1));
    }

    /// <inheritdoc/>
    public void AddMany(ref ProportionState state, ReadOnlySpan<TObservation> observations)
    {
        Func<TObservation, Trial> classify = _classify;
        foreach (TObservation observation in observations) Add(ref state, classify(observation), 1);
    }

    /// <inheritdoc/>
    public void AddGrouped(Span<ProportionState> states, ReadOnlySpan<int> groups, ReadOnlySpan<TObservation> observations)
    {
        Func<TObservation, Trial> classify = _classify;
        for (int i = 0; i < observations.Length; i++) Add(ref states[groups[i]], classify(observations[i]), 1);
    }

    void IKindMetric<ProportionState>.Add(ref ProportionState state, int kind, long count) => Add(ref state, (Trial)kind, count);

    /// <inheritdoc/>
    public void WriteState(Utf8JsonWriter writer, ProportionState state)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("successes", state.Successes);
        writer.WriteNumber("trials", state.Trials);
        writer.WriteNumber("notCounted", state.NotCounted);
        writer.WriteNumber("invalid", state.Invalid);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public ProportionState ReadState(JsonElement json) => new()
    {
        Successes = json.GetCount("successes"),
        Trials = json.GetCount("trials"),
        NotCounted = json.GetCount("notCounted"),
        Invalid = json.GetCount("invalid"),
    };

    // Without branches, since the processor would guess wrong which one it is.
    private static void Add(ref ProportionState state, Trial trial, long count)
    {
        long success = trial == Trial.Success ? count : 0, failure = trial == Trial.Failure ? count : 0, none = trial == Trial.NotCounted ? count : 0;
        state.Successes += success;
        state.Trials += success + failure;
        state.NotCounted += none;
        state.Invalid += count - success - failure - none;
    }
}
