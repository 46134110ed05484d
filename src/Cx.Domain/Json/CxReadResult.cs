namespace Cx.Domain;

/// <summary>A document that was read, or why there is none: everything that is wrong, at once.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CxReadResult
{
    internal CxReadResult(CxDocument? document, FindingList findings) => (Document, Findings) = (document, findings);

    /// <summary>The document; <c>null</c> where a finding is an error. Whether its parts fit together is another question.</summary>
    public CxDocument? Document { get; }

    /// <summary>What was wrong or is worth knowing, with JSON Pointers.</summary>
    public FindingList Findings { get; }

    /// <summary>The findings, and whether there is a document; nothing of what it holds.</summary>
    public override string ToString() => $"{(Document is null ? "no document" : "document")}, {Findings}";
}
