using System.Text.Json;
using System.Text.Json.Serialization;
using Cx.Domain.Json;

namespace Cx.Domain;

/// <summary>
/// The model as JSON: documents, streams of interactions and responses, one object a line, and converters for
/// System.Text.Json. Reading is strict and reports everything that is wrong at once; what a document says beyond this
/// version is kept and written back.
/// </summary>
/// <remarks>Thread-safe.</remarks>
public static partial class CxJson
{
    /// <summary>
    /// Converters for every type of the model, for one's own objects that hold some:
    /// <c>foreach (var c in CxJson.Converters) options.Converters.Add(c);</c>. They read and write what documents hold, with the
    /// default limits, and throw <see cref="CxJsonException"/> with all findings.
    /// </summary>
    public static IReadOnlyList<JsonConverter> Converters { get; } = KindConverters.All;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The JSON in UTF-8, with or without a byte order mark.</param>
    /// <returns>The document, or everything that is wrong with it.</returns>
    public static CxReadResult Read(ReadOnlySpan<byte> utf8) => Read(utf8, CxJsonOptions.Default);

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The JSON in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">The limits.</param>
    /// <returns>The document, or everything that is wrong with it.</returns>
    public static CxReadResult Read(ReadOnlySpan<byte> utf8, CxJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return DocumentReader.Read(utf8, options);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="stream">The JSON in UTF-8, with or without a byte order mark. Read to its end and left open.</param>
    /// <returns>The document, or everything that is wrong with it.</returns>
    public static CxReadResult Read(Stream stream) => Read(stream, CxJsonOptions.Default);

    /// <summary>Reads a document.</summary>
    /// <param name="stream">The JSON in UTF-8, with or without a byte order mark. Read to its end and left open.</param>
    /// <param name="options">The limits.</param>
    /// <returns>The document, or everything that is wrong with it.</returns>
    public static CxReadResult Read(Stream stream, CxJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        return DocumentReader.Read(stream, options);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="stream">The JSON in UTF-8, with or without a byte order mark. Read to its end and left open.</param>
    /// <returns>The document, or everything that is wrong with it.</returns>
    public static Task<CxReadResult> ReadAsync(Stream stream) => ReadAsync(stream, CxJsonOptions.Default, CancellationToken.None);

    /// <summary>Reads a document.</summary>
    /// <param name="stream">The JSON in UTF-8, with or without a byte order mark. Read to its end and left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The document, or everything that is wrong with it.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<CxReadResult> ReadAsync(Stream stream, CancellationToken cancellationToken) =>
        ReadAsync(stream, CxJsonOptions.Default, cancellationToken);

    /// <summary>Reads a document.</summary>
    /// <param name="stream">The JSON in UTF-8, with or without a byte order mark. Read to its end and left open.</param>
    /// <param name="options">The limits.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The document, or everything that is wrong with it.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<CxReadResult> ReadAsync(Stream stream, CxJsonOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        return DocumentReader.ReadAsync(stream, options, cancellationToken);
    }

    /// <summary>Reads a document that is known to be right.</summary>
    /// <param name="utf8">The JSON in UTF-8, with or without a byte order mark.</param>
    /// <returns>The document.</returns>
    /// <exception cref="CxJsonException">It isn't right after all; the exception has everything that is wrong.</exception>
    public static CxDocument Parse(ReadOnlySpan<byte> utf8) => DocumentOf(Read(utf8));

    /// <summary>Reads a document that is known to be right.</summary>
    /// <param name="stream">The JSON in UTF-8, with or without a byte order mark. Read to its end and left open.</param>
    /// <returns>The document.</returns>
    /// <exception cref="CxJsonException">It isn't right after all; the exception has everything that is wrong.</exception>
    public static CxDocument Parse(Stream stream) => DocumentOf(Read(stream));

    /// <summary>Writes a document: UTF-8 on one line, members in a fixed order, those that hold nothing left out.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair, which JSON can't.</exception>
    public static byte[] Write(CxDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using MemoryStream json = new();
        using Utf8JsonWriter writer = new(json, JsonText.Writing);
        CxDocumentContract.Contract.Write(writer, document);
        writer.Flush();
        return json.ToArray();
    }

    /// <summary>Writes a document: UTF-8 on one line, members in a fixed order, those that hold nothing left out.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair, which JSON can't.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static Task WriteAsync(Stream stream, CxDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var json = Write(document);
        return stream.WriteAsync(json, 0, json.Length, cancellationToken);
    }

    private static CxDocument DocumentOf(CxReadResult result) => result.Document ?? throw new CxJsonException(result.Findings);
}
