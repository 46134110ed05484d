namespace Cx.Domain;

/// <summary>
/// How a journey turned out on its two sides. UX: the interactions with a product or interface. CX: all of them, online and
/// offline. Failure in either makes a bad experience.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ExperienceVerdict
{
    internal ExperienceVerdict(JourneyEvidence evidence, ExpectationProfile profile)
    {
        Journey = evidence.Journey;
        var judged = profile.Select(e => new Reason(e, e.Judge(evidence))).ToArray();
        Ux = new(ExperienceSide.Ux, Array.FindAll(judged, r => r.Side == ExperienceSide.Ux), profile.UnknownFacts);
        Cx = new(ExperienceSide.Cx, Array.FindAll(judged, r => r.Side == ExperienceSide.Cx), profile.UnknownFacts);
        Overall = Ux.Verdict == Verdict.Failed || Cx.Verdict == Verdict.Failed ? Verdict.Failed
            : Ux.Verdict == Verdict.Succeeded && Cx.Verdict == Verdict.Succeeded ? Verdict.Succeeded
            : Verdict.Undetermined;
    }

    /// <summary>The journey.</summary>
    public Journey Journey { get; }

    /// <summary>The user experience.</summary>
    public SideVerdict Ux { get; }

    /// <summary>The customer experience.</summary>
    public SideVerdict Cx { get; }

    /// <summary>Failed where either side failed, which is a bad experience; succeeded where both did; else undetermined.</summary>
    public Verdict Overall { get; }

    /// <summary>The reasons of both sides, those of UX first.</summary>
    public IReadOnlyList<Reason> Reasons => [.. Ux.Reasons, .. Cx.Reasons];

    /// <summary>Such as <c>UX succeeded, CX failed: held for 10 min at hotline; 1 transfer, to department</c>.</summary>
    public override string ToString() =>
        $"{Ux}, {Cx}{(Reasons.Count > 0 ? ": " + string.Join("; ", Reasons.Select(r => r.Finding)) : string.Empty)}";
}
