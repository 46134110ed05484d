using Cx.Domain;
using CxReport.Arguments;
using CxReport.Example;

namespace CxReport.Input;

/// <summary>What is known beside the log: touchpoints, people and surveys from a document, and what people answered.</summary>
internal sealed class Background
{
    private Background(CxReadResult? document, ResponsesReadResult? responses)
    {
        Document = document?.Document ?? new CxDocument();
        IsDocumentRejected = document is not null && document.Document is null;
        DocumentFindings = document?.Findings ?? InteractionLog.Of([]).Findings;
        ResponseFindings = responses?.Findings ?? InteractionLog.Of([]).Findings;
        ResponsesRead = (responses?.Read ?? 0) + Document.Responses.Count;
        ResponsesRejected = responses?.Rejected ?? 0;
        Responses = [.. Document.Responses, .. responses?.Responses ?? []];
        SegmentOf = Document.Customers.Where(c => c.Segments.Count > 0).GroupBy(c => c.Id).ToDictionary(c => c.Key, c => c.First().Segments[0]);
    }

    /// <summary>The document; an empty one where none is given or it can't be read.</summary>
    public CxDocument Document { get; }

    public bool IsDocumentRejected { get; }

    public FindingList DocumentFindings { get; }

    public IReadOnlyList<SurveyResponse> Responses { get; }

    public long ResponsesRead { get; }

    public long ResponsesRejected { get; }

    public FindingList ResponseFindings { get; }

    /// <summary>The first segment of each customer that has one.</summary>
    public IReadOnlyDictionary<Id<Customer>, Id<Segment>> SegmentOf { get; }

    public static Background Read(Options options)
    {
        if (options.IsExample) return new(ReadDocument(PublicServiceOffice.OpenDocument()), ReadResponses(PublicServiceOffice.OpenResponses()));
        return new(
            options.DocumentFile is { } document ? ReadDocument(Files.Open(document)) : null,
            options.ResponsesFile is { } responses ? ReadResponses(Files.Open(responses)) : null);
    }

    /// <summary>The customer's segment as a group; <c>null</c> where none is known.</summary>
    public string? Segment(Id<Customer> customer) => SegmentOf.TryGetValue(customer, out var segment) ? segment.Value : null;

    private static CxReadResult ReadDocument(Stream file)
    {
        using (file) return CxJson.Read(file, Findings.Options);
    }

    private static ResponsesReadResult ReadResponses(Stream file)
    {
        using (file) return CxJson.ReadResponsesAsync(file, Findings.Options, CancellationToken.None).GetAwaiter().GetResult();
    }
}
