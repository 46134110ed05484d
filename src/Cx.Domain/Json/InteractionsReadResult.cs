namespace Cx.Domain;

/// <summary>Interactions read from a stream, and what was wrong with lines of it.</summary>
/// <remarks>Immutable and thread-safe. Every line that isn't blank is counted: read = interactions + rejected.</remarks>
public sealed class InteractionsReadResult
{
    internal InteractionsReadResult(IReadOnlyList<Interaction> interactions, FindingList findings, long read) =>
        (Interactions, Findings, Read) = (interactions, findings, read);

    /// <summary>The interactions that could be used, in the order of the stream.</summary>
    public IReadOnlyList<Interaction> Interactions { get; }

    /// <summary>What was wrong, with line and JSON Pointer.</summary>
    public FindingList Findings { get; }

    /// <summary>How many lines there were, without blank ones.</summary>
    public long Read { get; }

    /// <summary>How many of them were rejected.</summary>
    public long Rejected => Read - Interactions.Count;

    /// <summary>How many were read and rejected; nothing of what they hold.</summary>
    public override string ToString() => ReadCounts.Text(Read, Rejected);
}
