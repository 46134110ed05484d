using System.Globalization;
using System.Text.Json;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>What became of an invitation to a survey: the final dispositions of AAPOR's Standard Definitions.</summary>
public enum Disposition
{
    /// <summary>I: a complete response.</summary>
    Complete = 0,

    /// <summary>P: a partial response.</summary>
    Partial,

    /// <summary>R: refused or broken off.</summary>
    Refusal,

    /// <summary>NC: eligible, but not reached.</summary>
    NonContact,

    /// <summary>O: eligible, but prevented, such as by language.</summary>
    Other,

    /// <summary>UH and UO: unknown whether eligible at all, such as no reaction of any kind.</summary>
    Unknown,

    /// <summary>The invitation came back undelivered: left out of the simple rate, of unknown eligibility to AAPOR.</summary>
    Undelivered,
}

/// <summary>Definitions of the response rate, by name. AAPOR, Standard Definitions, 10th ed. 2023.</summary>
public enum ResponseRateDefinition
{
    /// <summary>Complete and partial responses / delivered invitations.</summary>
    Simple = 0,

    /// <summary>RR1: I / (I + P + R + NC + O + U), the lowest.</summary>
    Aapor1,

    /// <summary>RR2: as RR1, partial responses counted as responses.</summary>
    Aapor2,

    /// <summary>RR3: I / (I + P + R + NC + O + e·U), e the share of the unknown that is thought eligible.</summary>
    Aapor3,

    /// <summary>RR4: as RR3, partial responses counted as responses.</summary>
    Aapor4,

    /// <summary>RR5: I / (I + P + R + NC + O), as if no unknown one were eligible.</summary>
    Aapor5,

    /// <summary>RR6: as RR5, partial responses counted as responses; the highest.</summary>
    Aapor6,
}

/// <summary>What the response rate keeps: how many invitations ended in each way.</summary>
/// <remarks>Plain data, not thread-safe. <c>default</c> is the empty state.</remarks>
public struct ResponseRateState
{
    /// <summary>I.</summary>
    public long Complete;

    /// <summary>P.</summary>
    public long Partial;

    /// <summary>R.</summary>
    public long Refusal;

    /// <summary>NC.</summary>
    public long NonContact;

    /// <summary>O.</summary>
    public long Other;

    /// <summary>U.</summary>
    public long Unknown;

    /// <summary>Undelivered invitations.</summary>
    public long Undelivered;

    /// <summary>Rows that aren't invitations.</summary>
    public long NotCounted;
}

/// <summary>The share of invitations that were answered.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class SurveyResponseRate : MetricResult
{
    internal SurveyResponseRate(ResponseRateState counts, MetricValue rate, long count, ConfidenceInterval interval)
        : base(rate, count, interval, MetricUnits.Ratio) => Counts = counts;

    /// <summary>The rate, from 0 to 1; <c>no data</c> where nobody counts as invited. Its n is the number of invitations that count.</summary>
    public MetricValue Rate => Value;

    /// <summary>How many invitations ended in each way.</summary>
    public ResponseRateState Counts { get; }

    /// <inheritdoc/>
    protected override IReadOnlyList<object?> Details => [Counts];
}

/// <summary>The response rate of a survey, by one of the definitions of <see cref="ResponseRateDefinition"/>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ResponseRateMetric : IMetric<Disposition?, ResponseRateState, SurveyResponseRate>, IStateCodec<ResponseRateState>
{
    private readonly ResponseRateDefinition _definition;
    private readonly double _eligibleShare;
    private readonly double _level;
    private readonly ProportionIntervalMethod _interval;

    /// <summary>Makes the metric; see <see cref="CxMetrics.ResponseRate"/> for the one with the defaults.</summary>
    /// <param name="definition">Which definition.</param>
    /// <param name="eligibleShare">AAPOR's e, from 0 to 1: needed by, and only by, RR3 and RR4; state how it was estimated.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="interval">The interval.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level isn't between 0 and 1, or e isn't from 0 to 1.</exception>
    /// <exception cref="ArgumentException">e is missing where it is needed, or given where it isn't.</exception>
    public ResponseRateMetric(
        ResponseRateDefinition definition = ResponseRateDefinition.Simple,
        double? eligibleShare = null,
        double level = 0.95,
        ProportionIntervalMethod interval = ProportionIntervalMethod.Wilson)
    {
        ConfidenceInterval.CheckLevel(level);
        bool needsShare = definition is ResponseRateDefinition.Aapor3 or ResponseRateDefinition.Aapor4;
        if (needsShare != eligibleShare.HasValue) throw new ArgumentException($"The eligible share is for RR3 and RR4, which need it; the definition is {definition}.", nameof(eligibleShare));
        if (eligibleShare is { } e && !(e >= 0 && e <= 1)) throw new ArgumentOutOfRangeException(nameof(eligibleShare), e, "The share is from 0 to 1.");
        _eligibleShare = eligibleShare ?? (definition is ResponseRateDefinition.Aapor5 or ResponseRateDefinition.Aapor6 ? 0 : 1);
        (_definition, _level, _interval) = (definition, level, interval);
        Descriptor = new MetricDescriptor(
                "response-rate", MetricUnits.Ratio, 0, 1, MetricDirection.HigherIsBetter, ExperienceSide.Cx,
                "AAPOR, Standard Definitions, 10th ed. 2023")
            .With("definition", definition.ToString())
            .With("eligible-share", _eligibleShare.ToString(CultureInfo.InvariantCulture))
            .With("level", level.ToString(CultureInfo.InvariantCulture))
            .With("interval", interval.ToString());
    }

    /// <inheritdoc/>
    public MetricDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public ResponseRateState CreateState() => default;

    /// <inheritdoc/>
    public void Add(ref ResponseRateState state, Disposition? observation) => Slot(ref state, observation)++;

    /// <inheritdoc/>
    public void Merge(ref ResponseRateState into, ResponseRateState from)
    {
        into.Complete += from.Complete;
        into.Partial += from.Partial;
        into.Refusal += from.Refusal;
        into.NonContact += from.NonContact;
        into.Other += from.Other;
        into.Unknown += from.Unknown;
        into.Undelivered += from.Undelivered;
        into.NotCounted += from.NotCounted;
    }

    /// <inheritdoc/>
    public SurveyResponseRate Compute(ResponseRateState state)
    {
        bool partialCounts = _definition is ResponseRateDefinition.Simple or ResponseRateDefinition.Aapor2
            or ResponseRateDefinition.Aapor4 or ResponseRateDefinition.Aapor6;
        long responses = state.Complete + (partialCounts ? state.Partial : 0);
        long eligible = state.Complete + state.Partial + state.Refusal + state.NonContact + state.Other;
        long unknown = state.Unknown + (_definition == ResponseRateDefinition.Simple ? 0 : state.Undelivered);
        double invited = eligible + (_eligibleShare * unknown);
        return new(
            state,
            MetricValue.Ratio(responses, invited),
            eligible + (_eligibleShare > 0 ? unknown : 0),
            ProportionInterval.Of(responses, invited, _level, _interval).Within(0, 1));
    }

    /// <inheritdoc/>
    public void WriteState(Utf8JsonWriter writer, ResponseRateState state)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("complete", state.Complete);
        writer.WriteNumber("partial", state.Partial);
        writer.WriteNumber("refusal", state.Refusal);
        writer.WriteNumber("nonContact", state.NonContact);
        writer.WriteNumber("other", state.Other);
        writer.WriteNumber("unknown", state.Unknown);
        writer.WriteNumber("undelivered", state.Undelivered);
        writer.WriteNumber("notCounted", state.NotCounted);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public ResponseRateState ReadState(JsonElement json) => new()
    {
        Complete = json.GetCount("complete"),
        Partial = json.GetCount("partial"),
        Refusal = json.GetCount("refusal"),
        NonContact = json.GetCount("nonContact"),
        Other = json.GetCount("other"),
        Unknown = json.GetCount("unknown"),
        Undelivered = json.GetCount("undelivered"),
        NotCounted = json.GetCount("notCounted"),
    };

    private static ref long Slot(ref ResponseRateState state, Disposition? disposition)
    {
        switch (disposition)
        {
            case Disposition.Complete: return ref state.Complete;
            case Disposition.Partial: return ref state.Partial;
            case Disposition.Refusal: return ref state.Refusal;
            case Disposition.NonContact: return ref state.NonContact;
            case Disposition.Other: return ref state.Other;
            case Disposition.Unknown: return ref state.Unknown;
            case Disposition.Undelivered: return ref state.Undelivered;
            default: return ref state.NotCounted;
        }
    }
}
