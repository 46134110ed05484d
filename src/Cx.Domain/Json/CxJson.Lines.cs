using Cx.Domain.Json;

namespace Cx.Domain;

public static partial class CxJson
{
    /// <summary>A log from a stream of interactions, one JSON object a line (NDJSON). Holds no more than a line besides the log.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; blank lines don't count. Read to its end and left open.</param>
    /// <returns>The log, and what was wrong with lines that were rejected. An empty stream gives an empty log.</returns>
    public static Task<LogReadResult> ReadLogAsync(Stream stream) => ReadLogAsync(stream, CxJsonOptions.Default, CancellationToken.None);

    /// <summary>A log from a stream of interactions, one JSON object a line (NDJSON). Holds no more than a line besides the log.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; blank lines don't count. Read to its end and left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The log, and what was wrong with lines that were rejected. An empty stream gives an empty log.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<LogReadResult> ReadLogAsync(Stream stream, CancellationToken cancellationToken) =>
        ReadLogAsync(stream, CxJsonOptions.Default, cancellationToken);

    /// <summary>A log from a stream of interactions, one JSON object a line (NDJSON). Holds no more than a line besides the log.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; blank lines don't count. Read to its end and left open.</param>
    /// <param name="options">The limits.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The log, and what was wrong with lines that were rejected. An empty stream gives an empty log.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<LogReadResult> ReadLogAsync(Stream stream, CxJsonOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        return Read();

        async Task<LogReadResult> Read()
        {
            var builder = new InteractionLogBuilder(options.FindingLimit);
            // A log has no room for members of other versions.
            var reading = new Reading(options, builder.Findings, new TextCache()) { UnknownMembers = UnknownMembers.LeaveOut };
            var lines = new LogLines(builder, reading);
            await LineStream.ReadAsync(stream, lines, options.MaxLineLength, cancellationToken).ConfigureAwait(false);
            var log = builder.ToLog();
            return new LogReadResult(log, log.Findings, lines.Read);
        }
    }

    /// <summary>Interactions from a stream, one JSON object a line (NDJSON), with the members that this version doesn't know.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; blank lines don't count. Read to its end and left open.</param>
    /// <returns>The interactions, and what was wrong with lines that were rejected.</returns>
    public static Task<InteractionsReadResult> ReadInteractionsAsync(Stream stream) => ReadInteractionsAsync(stream, CxJsonOptions.Default, CancellationToken.None);

    /// <summary>Interactions from a stream, one JSON object a line (NDJSON), with the members that this version doesn't know.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; blank lines don't count. Read to its end and left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The interactions, and what was wrong with lines that were rejected.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<InteractionsReadResult> ReadInteractionsAsync(Stream stream, CancellationToken cancellationToken) =>
        ReadInteractionsAsync(stream, CxJsonOptions.Default, cancellationToken);

    /// <summary>Interactions from a stream, one JSON object a line (NDJSON), with the members that this version doesn't know.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; blank lines don't count. Read to its end and left open.</param>
    /// <param name="options">The limits.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The interactions, and what was wrong with lines that were rejected.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<InteractionsReadResult> ReadInteractionsAsync(Stream stream, CxJsonOptions options, CancellationToken cancellationToken) =>
        ReadLinesAsync(stream, options, InteractionContract.Contract, (objects, findings, read) => new InteractionsReadResult(objects, findings, read), cancellationToken);

    /// <summary>Writes interactions, one JSON object a line (NDJSON).</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="interactions">The interactions, read once; none of them <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the writing; what was written stays.</param>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair, which JSON can't.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static Task WriteInteractionsAsync(Stream stream, IEnumerable<Interaction> interactions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(interactions);
        return LineWriter.WriteAsync(stream, interactions, InteractionContract.Contract, cancellationToken);
    }

    /// <summary>Responses to surveys from a stream, one JSON object a line (NDJSON), with the members that this version doesn't know.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; blank lines don't count. Read to its end and left open.</param>
    /// <returns>The responses, and what was wrong with lines that were rejected.</returns>
    public static Task<ResponsesReadResult> ReadResponsesAsync(Stream stream) => ReadResponsesAsync(stream, CxJsonOptions.Default, CancellationToken.None);

    /// <summary>Responses to surveys from a stream, one JSON object a line (NDJSON), with the members that this version doesn't know.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; blank lines don't count. Read to its end and left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The responses, and what was wrong with lines that were rejected.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<ResponsesReadResult> ReadResponsesAsync(Stream stream, CancellationToken cancellationToken) =>
        ReadResponsesAsync(stream, CxJsonOptions.Default, cancellationToken);

    /// <summary>Responses to surveys from a stream, one JSON object a line (NDJSON), with the members that this version doesn't know.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; blank lines don't count. Read to its end and left open.</param>
    /// <param name="options">The limits.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The responses, and what was wrong with lines that were rejected.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<ResponsesReadResult> ReadResponsesAsync(Stream stream, CxJsonOptions options, CancellationToken cancellationToken) =>
        ReadLinesAsync(stream, options, SurveyResponseContract.Contract, (objects, findings, read) => new ResponsesReadResult(objects, findings, read), cancellationToken);

    /// <summary>Writes responses to surveys, one JSON object a line (NDJSON).</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="responses">The responses, read once; none of them <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the writing; what was written stays.</param>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair, which JSON can't.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static Task WriteResponsesAsync(Stream stream, IEnumerable<SurveyResponse> responses, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(responses);
        return LineWriter.WriteAsync(stream, responses, SurveyResponseContract.Contract, cancellationToken);
    }

    private static Task<TResult> ReadLinesAsync<T, TResult>(
        Stream stream, CxJsonOptions options, Contract<T> contract, Func<IReadOnlyList<T>, FindingList, long, TResult> result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        return Read();

        async Task<TResult> Read()
        {
            var findings = new FindingCollector(options.FindingLimit);
            var lines = new ListLines<T>(contract, new Reading(options, findings, new TextCache()));
            await LineStream.ReadAsync(stream, lines, options.MaxLineLength, cancellationToken).ConfigureAwait(false);
            return result(lines.Objects.AsReadOnly(), findings.ToList(), lines.Read);
        }
    }
}
