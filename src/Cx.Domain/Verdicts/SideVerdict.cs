namespace Cx.Domain;

/// <summary>
/// How one side of a journey turned out: failed where an expectation is missed; else undetermined where one is unknown, or
/// none applies; else succeeded.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SideVerdict
{
    internal SideVerdict(ExperienceSide side, IReadOnlyList<Reason> judged, UnknownFactPolicy unknownFacts)
    {
        Side = side;
        Missed = Of(judged, JudgementKind.Missed);
        Unknown = Of(judged, JudgementKind.Unknown);
        Met = Of(judged, JudgementKind.Met);
        var open = Met.Count == 0 || (Unknown.Count > 0 && unknownFacts == UnknownFactPolicy.LeaveUndetermined);
        Verdict = Missed.Count > 0 ? Verdict.Failed : open ? Verdict.Undetermined : Verdict.Succeeded;
    }

    /// <summary>Which side.</summary>
    public ExperienceSide Side { get; }

    /// <summary>How it turned out.</summary>
    public Verdict Verdict { get; }

    /// <summary>Why: the expectations that were missed; where none was and the side is undetermined, those that aren't known; else none.</summary>
    public IReadOnlyList<Reason> Reasons => Missed.Count > 0 ? Missed : Verdict == Verdict.Undetermined ? Unknown : [];

    /// <summary>The expectations that were missed, in the order of the profile.</summary>
    public IReadOnlyList<Reason> Missed { get; }

    /// <summary>The expectations that apply but can't be judged, in the order of the profile.</summary>
    public IReadOnlyList<Reason> Unknown { get; }

    /// <summary>The expectations that were met, in the order of the profile.</summary>
    public IReadOnlyList<Reason> Met { get; }

    /// <summary>Such as <c>UX succeeded</c>.</summary>
    public override string ToString() => $"{(Side == ExperienceSide.Ux ? "UX" : "CX")} {Words.Of(Verdict)}";

    private static EquatableList<Reason> Of(IReadOnlyList<Reason> judged, JudgementKind kind) =>
        EquatableList.Of(judged.Where(r => r.Judgement.Kind == kind));
}
