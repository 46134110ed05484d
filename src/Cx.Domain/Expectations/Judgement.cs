namespace Cx.Domain;

/// <summary>What becomes of an expectation in a journey.</summary>
public enum JudgementKind
{
    /// <summary>The journey has nothing to which the expectation applies.</summary>
    NotApplicable = 0,

    /// <summary>The expectation was met.</summary>
    Met,

    /// <summary>The expectation was missed.</summary>
    Missed,

    /// <summary>The expectation applies, but a fact that decides it isn't known.</summary>
    Unknown,
}

/// <summary>What an expectation finds in a journey, in words, and the interactions that show it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Judgement
{
    /// <summary>The journey has nothing to which the expectation applies.</summary>
    public static readonly Judgement NotApplicable = new(JudgementKind.NotApplicable, string.Empty, []);

    private Judgement(JudgementKind kind, string finding, IEnumerable<LogEntry> evidence) =>
        (Kind, Finding, Evidence) = (kind, finding, EquatableList.Of(evidence));

    /// <summary>What becomes of the expectation.</summary>
    public JudgementKind Kind { get; }

    /// <summary>What was found, in words without personal data, such as <c>held for 10 min</c>; for unknown ones, what isn't known.</summary>
    public string Finding { get; }

    /// <summary>The interactions that show it, in the order of the journey.</summary>
    public IReadOnlyList<LogEntry> Evidence { get; }

    /// <summary>The expectation was met.</summary>
    /// <param name="finding">What was found, in words without personal data.</param>
    /// <param name="evidence">The interactions that show it.</param>
    public static Judgement Met(string finding, params LogEntry[] evidence) => Of(JudgementKind.Met, finding, evidence);

    /// <summary>The expectation was missed.</summary>
    /// <param name="finding">What was found, in words without personal data.</param>
    /// <param name="evidence">The interactions that show it.</param>
    public static Judgement Missed(string finding, params LogEntry[] evidence) => Of(JudgementKind.Missed, finding, evidence);

    /// <summary>The expectation applies, but a fact that decides it isn't known.</summary>
    /// <param name="missing">Which fact, in words without personal data.</param>
    /// <param name="evidence">The interactions that lack it.</param>
    public static Judgement Unknown(string missing, params LogEntry[] evidence) => Of(JudgementKind.Unknown, missing, evidence);

    /// <summary>One judgement of several: missed where any is, else unknown where any is, else met where any is; with their findings and evidence.</summary>
    /// <param name="judgements">The judgements.</param>
    public static Judgement Of(params Judgement[] judgements)
    {
        var all = EquatableList.Of(judgements);
        foreach (var kind in new[] { JudgementKind.Missed, JudgementKind.Unknown, JudgementKind.Met })
        {
            Judgement[] same = [.. all.Where(j => j.Kind == kind)];
            if (same.Length > 0) return new(kind, string.Join("; ", same.Select(j => j.Finding)), same.SelectMany(j => j.Evidence).Distinct().OrderBy(e => e.Start));
        }

        return NotApplicable;
    }

    /// <summary>Kind and finding.</summary>
    public override string ToString() => Finding.Length == 0 ? Kind.ToString() : $"{Kind}: {Finding}";

    private static Judgement Of(JudgementKind kind, string finding, LogEntry[] evidence)
    {
        ArgumentException.ThrowIfNullOrEmpty(finding);
        return new(kind, finding, evidence);
    }
}
