namespace Cx.Domain;

/// <summary>Responses to surveys read from a stream, and what was wrong with lines of it.</summary>
/// <remarks>Immutable and thread-safe. Every line that isn't blank is counted: read = responses + rejected.</remarks>
public sealed class ResponsesReadResult
{
    internal ResponsesReadResult(IReadOnlyList<SurveyResponse> responses, FindingList findings, long read) =>
        (Responses, Findings, Read) = (responses, findings, read);

    /// <summary>The responses that could be used, in the order of the stream.</summary>
    public IReadOnlyList<SurveyResponse> Responses { get; }

    /// <summary>What was wrong, with line and JSON Pointer.</summary>
    public FindingList Findings { get; }

    /// <summary>How many lines there were, without blank ones.</summary>
    public long Read { get; }

    /// <summary>How many of them were rejected.</summary>
    public long Rejected => Read - Responses.Count;

    /// <summary>How many were read and rejected; nothing of what they hold.</summary>
    public override string ToString() => ReadCounts.Text(Read, Rejected);
}
