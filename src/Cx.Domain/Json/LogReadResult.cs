namespace Cx.Domain;

/// <summary>A log read from a stream of interactions, and what was wrong with lines of it.</summary>
/// <remarks>Immutable and thread-safe. Every line that isn't blank is counted: read = in the log + rejected.</remarks>
public sealed class LogReadResult
{
    internal LogReadResult(InteractionLog log, FindingList findings, long read) => (Log, Findings, Read) = (log, findings, read);

    /// <summary>The log of the interactions that could be used.</summary>
    public InteractionLog Log { get; }

    /// <summary>What was wrong, with line and JSON Pointer. The same as those of the log.</summary>
    public FindingList Findings { get; }

    /// <summary>How many lines there were, without blank ones.</summary>
    public long Read { get; }

    /// <summary>How many of them were rejected.</summary>
    public long Rejected => Log.Rejected;

    /// <summary>How many were read and rejected; nothing of what they hold.</summary>
    public override string ToString() => ReadCounts.Text(Read, Rejected);
}
