namespace Cx.Domain;

/// <summary>
/// Something that people may expect of a journey, on one side of the experience. Implement it to judge journeys by an
/// expectation of one's own; see <see cref="ExpectationProfile.With"/>.
/// </summary>
/// <remarks>Implementations are immutable and thread-safe, and judge by nothing but the evidence.</remarks>
public interface IExpectation
{
    /// <summary>A stable name, in kebab case, for what is wrong where the expectation is missed, such as <c>held-long</c>.</summary>
    string Code { get; }

    /// <summary>Whose side it speaks of.</summary>
    ExperienceSide Side { get; }

    /// <summary>Judges a journey.</summary>
    /// <param name="evidence">The journey, and what is known about it.</param>
    Judgement Judge(JourneyEvidence evidence);
}
