using System.Globalization;

namespace Cx.Domain;

/// <summary>
/// Counts where journeys fall short: for each touchpoint and expectation, the journeys that missed it there, of those that met
/// the touchpoint. Join it with <see cref="VerdictMetric"/> to have both in one pass.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FrictionMetric : IMetric<ExperienceVerdict, FrictionState, FrictionList>
{
    private readonly double _level;

    /// <summary>The count.</summary>
    /// <param name="level">The confidence level of the shares.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level isn't between 0 and 1.</exception>
    public FrictionMetric(double level = 0.95)
    {
        ConfidenceInterval.CheckLevel(level);
        _level = level;
        Descriptor = new MetricDescriptor(
            "frictions", MetricUnits.Ratio, 0, 1, MetricDirection.LowerIsBetter, ExperienceSide.Cx,
            "Missed expectations of a profile by the touchpoints that show them", isConstantSize: false)
            .With("level", level.ToString(CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public MetricDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public FrictionState CreateState() => new();

    /// <inheritdoc/>
    public void Add(ref FrictionState state, ExperienceVerdict observation)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(observation);
        var met = new HashSet<Id<Touchpoint>>();
        foreach (var entry in observation.Journey)
            if (met.Add(entry.Touchpoint)) FrictionState.Count(state.Met, entry.Touchpoint, 1);
        Miss(state, observation.Ux, met);
        Miss(state, observation.Cx, met);
    }

    /// <inheritdoc/>
    public void Merge(ref FrictionState into, FrictionState from)
    {
        ArgumentNullException.ThrowIfNull(into);
        ArgumentNullException.ThrowIfNull(from);
        // Copies, since a state may be merged into itself.
        foreach (var met in from.Met.ToArray()) FrictionState.Count(into.Met, met.Key, met.Value);
        foreach (var missed in from.Missed.ToArray()) FrictionState.Count(into.Missed, missed.Key, missed.Value);
    }

    /// <inheritdoc/>
    public FrictionList Compute(FrictionState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new(state.Missed.Select(m => new Friction(
            m.Key.Touchpoint, m.Key.Code, m.Key.Side, Proportion.Of(m.Value, state.Met[m.Key.Touchpoint], _level))));
    }

    // An expectation of one's own may show a cause in another journey: that is no friction of this one.
    private static void Miss(FrictionState state, SideVerdict side, HashSet<Id<Touchpoint>> met)
    {
        foreach (var reason in side.Missed)
            foreach (var touchpoint in reason.Evidence.Select(e => e.Touchpoint).Distinct().Where(met.Contains))
                FrictionState.Count(state.Missed, (touchpoint, reason.Code, reason.Side), 1);
    }
}
