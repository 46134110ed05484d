namespace Cx.Domain;

/// <summary>An expectation and what a journey makes of it: a reason for a verdict.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Reason
{
    internal Reason(IExpectation expectation, Judgement judgement) => (Expectation, Judgement) = (expectation, judgement);

    /// <summary>The expectation.</summary>
    public IExpectation Expectation { get; }

    /// <summary>What was found.</summary>
    public Judgement Judgement { get; }

    /// <summary>The expectation's stable code, such as <c>held-long</c>.</summary>
    public string Code => Expectation.Code;

    /// <summary>Whose side it speaks of.</summary>
    public ExperienceSide Side => Expectation.Side;

    /// <summary>What was found, in words, such as <c>held for 10 min at hotline</c>.</summary>
    public string Finding => Judgement.Finding;

    /// <summary>The interactions that show it.</summary>
    public IReadOnlyList<LogEntry> Evidence => Judgement.Evidence;

    /// <summary>Code and finding.</summary>
    public override string ToString() => $"{Code}: {Finding}";
}
