using System.Globalization;
using System.Text.Json;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>The errors of one task attempt, and how many chances for an error it had.</summary>
/// <param name="Errors">Errors made.</param>
/// <param name="Opportunities">Chances for an error, at least as many as errors.</param>
/// <remarks>Immutable and thread-safe. <c>default</c> is an attempt without chances for an error, which counts for nothing.</remarks>
public readonly record struct TaskErrors(long Errors, long Opportunities);

/// <summary>What the error rate keeps: counts.</summary>
/// <remarks>Plain data, not thread-safe. <c>default</c> is the empty state.</remarks>
public struct ErrorRateState
{
    /// <summary>Errors of all attempts.</summary>
    public long Errors;

    /// <summary>Chances for an error of all attempts.</summary>
    public long Opportunities;

    /// <summary>Attempts.</summary>
    public long Attempts;

    /// <summary>Attempts with at least one error.</summary>
    public long AttemptsWithErrors;

    /// <summary>Rows without an observation.</summary>
    public long NotCounted;

    /// <summary>Attempts with negative numbers, or with more errors than chances.</summary>
    public long Invalid;
}

/// <summary>Errors per opportunity.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class TaskErrorRate : MetricResult
{
    internal TaskErrorRate(in ErrorRateState state, MetricValue rate, ConfidenceInterval interval)
        : base(rate, state.Opportunities, interval, MetricUnits.Ratio) =>
        (Errors, Attempts, AttemptsWithErrors, NotCounted, Invalid) =
            (state.Errors, state.Attempts, state.AttemptsWithErrors, state.NotCounted, state.Invalid);

    /// <summary>Errors per opportunity, from 0 to 1; <c>no data</c> where there are no opportunities.</summary>
    public MetricValue Rate => Value;

    /// <summary>Errors of all attempts.</summary>
    public long Errors { get; }

    /// <summary>Chances for an error: the n of the rate.</summary>
    public long Opportunities => Count;

    /// <summary>How many attempts there are.</summary>
    public long Attempts { get; }

    /// <summary>How many attempts have at least one error.</summary>
    public long AttemptsWithErrors { get; }

    /// <summary>How many rows had no observation.</summary>
    public long NotCounted { get; }

    /// <summary>How many attempts can't be right.</summary>
    public long Invalid { get; }

    /// <inheritdoc/>
    protected override IReadOnlyList<object?> Details => [Errors, Attempts, AttemptsWithErrors, NotCounted, Invalid];
}

/// <summary>
/// The error rate of a task: Σ errors / Σ opportunities (Sauro and Lewis, Quantifying the User Experience, 2016). The
/// interval treats opportunities as independent.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ErrorRateMetric : IMetric<TaskErrors?, ErrorRateState, TaskErrorRate>, IStateCodec<ErrorRateState>
{
    private readonly double _level;
    private readonly ProportionIntervalMethod _interval;

    /// <summary>Makes the metric; see <see cref="CxMetrics.ErrorRate"/> for the one with the defaults.</summary>
    /// <param name="level">The confidence level.</param>
    /// <param name="interval">The interval.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level isn't between 0 and 1.</exception>
    public ErrorRateMetric(double level = 0.95, ProportionIntervalMethod interval = ProportionIntervalMethod.AdjustedWald)
    {
        ConfidenceInterval.CheckLevel(level);
        (_level, _interval) = (level, interval);
        Descriptor = new MetricDescriptor(
                "error-rate", MetricUnits.Ratio, 0, 1, MetricDirection.LowerIsBetter, ExperienceSide.Ux,
                "Sauro and Lewis, Quantifying the User Experience, 2nd ed. 2016")
            .With("level", level.ToString(CultureInfo.InvariantCulture))
            .With("interval", interval.ToString());
    }

    /// <inheritdoc/>
    public MetricDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public ErrorRateState CreateState() => default;

    /// <inheritdoc/>
    public void Add(ref ErrorRateState state, TaskErrors? observation)
    {
        if (observation is not { } attempt)
        {
            state.NotCounted++;
        }
        else if (attempt.Errors < 0 || attempt.Errors > attempt.Opportunities)
        {
            state.Invalid++;
        }
        else
        {
            state.Errors += attempt.Errors;
            state.Opportunities += attempt.Opportunities;
            state.Attempts++;
            state.AttemptsWithErrors += attempt.Errors > 0 ? 1 : 0;
        }
    }

    /// <inheritdoc/>
    public void Merge(ref ErrorRateState into, ErrorRateState from)
    {
        into.Errors += from.Errors;
        into.Opportunities += from.Opportunities;
        into.Attempts += from.Attempts;
        into.AttemptsWithErrors += from.AttemptsWithErrors;
        into.NotCounted += from.NotCounted;
        into.Invalid += from.Invalid;
    }

    /// <inheritdoc/>
    public TaskErrorRate Compute(ErrorRateState state)
    {
        return Invalid.Reason(state.Invalid, state.Attempts, "attempts with more errors than chances or negative numbers") is { } reason
            ? new(state, MetricValue.Undefined(reason), ConfidenceInterval.Undefined(reason))
            : new(
                state,
                MetricValue.Ratio(state.Errors, state.Opportunities),
                ProportionInterval.Of(state.Errors, state.Opportunities, _level, _interval).Within(0, 1));
    }

    /// <inheritdoc/>
    public void WriteState(Utf8JsonWriter writer, ErrorRateState state)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("errors", state.Errors);
        writer.WriteNumber("opportunities", state.Opportunities);
        writer.WriteNumber("attempts", state.Attempts);
        writer.WriteNumber("attemptsWithErrors", state.AttemptsWithErrors);
        writer.WriteNumber("notCounted", state.NotCounted);
        writer.WriteNumber("invalid", state.Invalid);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public ErrorRateState ReadState(JsonElement json) => new()
    {
        Errors = json.GetCount("errors"),
        Opportunities = json.GetCount("opportunities"),
        Attempts = json.GetCount("attempts"),
        AttemptsWithErrors = json.GetCount("attemptsWithErrors"),
        NotCounted = json.GetCount("notCounted"),
        Invalid = json.GetCount("invalid"),
    };
}
