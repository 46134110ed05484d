namespace Cx.Domain;

/// <summary>
/// The verdicts on many journeys: how often UX and CX succeeded and failed together and apart, and why. Its value is the share
/// of good experiences among those that are determined as a whole.
/// </summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class VerdictSummary : MetricResult
{
    private readonly EquatableList<long> _pairs;
    private readonly double _level;

    internal VerdictSummary(VerdictState state, Proportion good, double level)
        : base(good.Value, good.Count, good.Interval, MetricUnits.Ratio)
    {
        _pairs = new EquatableList<long>([.. state.Pairs]);
        _level = level;
        Good = good;
        Reasons = new EquatableList<ReasonCount>(
        [
            .. state.Sorted
                .OrderByDescending(r => r.Value)
                .Select(r => new ReasonCount(r.Key.Code, r.Key.Side, ShareOf(r.Value, Journeys))),
        ]);
    }

    /// <summary>How many journeys were assessed.</summary>
    public long Journeys => _pairs.Sum();

    /// <summary>The journeys with success on both sides, as a share of those whose experience as a whole is determined.</summary>
    public Proportion Good { get; }

    /// <summary>The journeys in which UX succeeded and CX failed, as a share of those in which both are determined.</summary>
    public Proportion UxSucceededCxFailed => Pair(Verdict.Succeeded, Verdict.Failed);

    /// <summary>The journeys in which UX failed and CX succeeded, as a share of those in which both are determined.</summary>
    public Proportion UxFailedCxSucceeded => Pair(Verdict.Failed, Verdict.Succeeded);

    /// <summary>The journeys in which both succeeded, as a share of those in which both are determined.</summary>
    public Proportion BothSucceeded => Pair(Verdict.Succeeded, Verdict.Succeeded);

    /// <summary>The journeys in which both failed, as a share of those in which both are determined.</summary>
    public Proportion BothFailed => Pair(Verdict.Failed, Verdict.Failed);

    /// <summary>In how many journeys one side or both are undetermined.</summary>
    public long Undetermined => Journeys - Determined;

    /// <summary>The expectations that were missed, in the most journeys first; ties in ordinal order of their codes.</summary>
    public IReadOnlyList<ReasonCount> Reasons { get; }

    /// <inheritdoc/>
    protected override IReadOnlyList<object?> Details => [_pairs, Good, Reasons, _level];

    private long Determined =>
        Of(Verdict.Succeeded, Verdict.Succeeded) + Of(Verdict.Succeeded, Verdict.Failed)
        + Of(Verdict.Failed, Verdict.Succeeded) + Of(Verdict.Failed, Verdict.Failed);

    /// <summary>In how many journeys a side turned out in a way.</summary>
    /// <param name="side">Which side.</param>
    /// <param name="verdict">Which way.</param>
    public long Of(ExperienceSide side, Verdict verdict)
    {
        var journeys = 0L;
        for (var other = Verdict.Undetermined; other <= Verdict.Failed; other++)
            journeys += side == ExperienceSide.Ux ? Of(verdict, other) : Of(other, verdict);
        return journeys;
    }

    /// <summary>In how many journeys the two sides turned out in these ways.</summary>
    /// <param name="ux">The UX side.</param>
    /// <param name="cx">The CX side.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    public long Of(Verdict ux, Verdict cx) => _pairs[((int)Defined.Check(ux) * VerdictState.Kinds) + (int)Defined.Check(cx)];

    private Proportion Pair(Verdict ux, Verdict cx) => ShareOf(Of(ux, cx), Determined);

    private Proportion ShareOf(long journeys, long all) => Proportion.Of(journeys, all, _level);
}
