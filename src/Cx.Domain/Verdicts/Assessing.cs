namespace Cx.Domain;

/// <summary>Assesses journeys against expectations.</summary>
public static class Assessing
{
    /// <summary>How a journey turned out on its UX side and its CX side, and why.</summary>
    /// <param name="journey">The journey; its log may know its touchpoints, see <see cref="InteractionLog.Describe"/>.</param>
    /// <param name="profile">The expectations.</param>
    public static ExperienceVerdict Assess(this Journey journey, ExpectationProfile profile) => Assess(new JourneyEvidence(journey), profile);

    /// <summary>How a journey turned out on its UX side and its CX side, and why, by all that is known about it.</summary>
    /// <param name="evidence">The journey, and what is known about it.</param>
    /// <param name="profile">The expectations.</param>
    public static ExperienceVerdict Assess(this JourneyEvidence evidence, ExpectationProfile profile)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(profile);
        return new ExperienceVerdict(evidence, profile);
    }

    /// <summary>How many journeys turned out which way, and why.</summary>
    /// <param name="journeys">The journeys.</param>
    /// <param name="profile">The expectations.</param>
    public static VerdictSummary Assess(this IEnumerable<Journey> journeys, ExpectationProfile profile) =>
        journeys.Measure(CxMetrics.Verdicts, journey => journey.Assess(profile));
}
