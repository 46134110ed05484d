using System.Globalization;
using System.Text.Json;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>
/// Sums up verdicts, in whole or by groups: <c>journeys.MeasureBy(j => j.Customer…, CxMetrics.Verdicts, j => j.Assess(profile))</c>.
/// Shares have Wilson intervals. The library's own measure: success on both sides makes a good experience.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class VerdictMetric : IMetric<ExperienceVerdict, VerdictState, VerdictSummary>, IStateCodec<VerdictState>
{
    private readonly double _level;

    /// <summary>The summary; see <see cref="CxMetrics.Verdicts"/> for the one with the default.</summary>
    /// <param name="level">The confidence level of all shares.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level isn't between 0 and 1.</exception>
    public VerdictMetric(double level = 0.95)
    {
        ConfidenceInterval.CheckLevel(level);
        _level = level;
        // The state has an entry for each code that occurs: as many as there are expectations, but more than none.
        Descriptor = new MetricDescriptor(
            "good-experience", MetricUnits.Ratio, 0, 1, MetricDirection.HigherIsBetter, ExperienceSide.Cx,
            "Success on the UX side and on the CX side, by the expectations of a profile", isConstantSize: false)
            .With("level", level.ToString(CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public MetricDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public VerdictState CreateState() => new();

    /// <inheritdoc/>
    public void Add(ref VerdictState state, ExperienceVerdict observation)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(observation);
        state.Count(observation.Ux.Verdict, observation.Cx.Verdict, 1);
        foreach (var reason in observation.Ux.Missed) state.Miss(reason.Code, reason.Side, 1);
        foreach (var reason in observation.Cx.Missed) state.Miss(reason.Code, reason.Side, 1);
    }

    /// <inheritdoc/>
    public void Merge(ref VerdictState into, VerdictState from)
    {
        ArgumentNullException.ThrowIfNull(into);
        ArgumentNullException.ThrowIfNull(from);
        for (var pair = 0; pair < into.Pairs.Length; pair++) into.Pairs[pair] += from.Pairs[pair];
        // A copy of the keys, since a state may be merged into itself.
        foreach (var reason in from.Missed.ToArray()) into.Miss(reason.Key.Code, reason.Key.Side, reason.Value);
    }

    /// <inheritdoc/>
    public VerdictSummary Compute(VerdictState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var good = state.Pairs[((int)Verdict.Succeeded * VerdictState.Kinds) + (int)Verdict.Succeeded];
        var bad = 0L;
        for (var other = 0; other < VerdictState.Kinds; other++)
        {
            bad += state.Pairs[((int)Verdict.Failed * VerdictState.Kinds) + other];
            if (other != (int)Verdict.Failed) bad += state.Pairs[(other * VerdictState.Kinds) + (int)Verdict.Failed];
        }

        return new VerdictSummary(state, Proportion.Of(good, good + bad, _level), _level);
    }

    /// <inheritdoc/>
    public void WriteState(Utf8JsonWriter writer, VerdictState state)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(state);
        writer.WriteStartObject();
        writer.WriteStartArray("pairs");
        foreach (var journeys in state.Pairs) writer.WriteNumberValue(journeys);
        writer.WriteEndArray();
        foreach (var side in new[] { ExperienceSide.Cx, ExperienceSide.Ux })
        {
            writer.WriteStartObject(Name(side));
            foreach (var reason in state.Sorted.Where(r => r.Key.Side == side)) writer.WriteNumber(reason.Key.Code, reason.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public VerdictState ReadState(JsonElement json)
    {
        var state = new VerdictState();
        var pairs = json.GetProperty("pairs");
        if (pairs.GetArrayLength() != state.Pairs.Length) throw new FormatException("There is one count for each pair of verdicts.");
        for (var pair = 0; pair < state.Pairs.Length; pair++) state.Pairs[pair] = Count(pairs[pair], long.MaxValue);
        var all = state.Pairs.Sum();
        foreach (var side in new[] { ExperienceSide.Cx, ExperienceSide.Ux })
            foreach (var reason in json.GetProperty(Name(side)).EnumerateObject()) state.Miss(reason.Name, side, Count(reason.Value, all));
        return state;
    }

    private static long Count(JsonElement json, long most) => json.GetInt64() is var count && count >= 0 && count <= most
        ? count
        : throw new FormatException("A count is negative, or above that of all journeys.");

    private static string Name(ExperienceSide side) => side == ExperienceSide.Ux ? "ux" : "cx";
}
