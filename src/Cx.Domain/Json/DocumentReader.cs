using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>Reads documents.</summary>
internal static class DocumentReader
{
    private const int PieceLength = 64 * 1024;

    public static CxReadResult Read(ReadOnlySpan<byte> json, CxJsonOptions options)
    {
        var findings = new FindingCollector(options.FindingLimit);
        var reading = new Reading(options, findings, new TextCache());
        json = ByteOrderMark.Remove(json);
        if (json.Length > options.MaxDocumentLength) return TooLong(reading);
        var version = CxVersion.Of(json, reading);
        if (version is { IsReadable: false })
        {
            reading.Error("cx-unsupported", CxVersion.Unsupported, "cx");
            return new CxReadResult(null, findings.ToList());
        }

        reading.UnknownMembers = version is { IsNewer: true } ? UnknownMembers.Expect : UnknownMembers.Keep;
        var contract = CxDocumentContract.Contract;
        var draft = reading.Rent(contract);
        CxDocument? document = null;
        if (JsonRun.Read(json, reading, contract, draft)) contract.TryCreate(draft, reading, out document!);
        return new CxReadResult(reading.Errors == 0 ? document : null, findings.ToList());
    }

    public static CxReadResult Read(Stream stream, CxJsonOptions options)
    {
        using MemoryStream json = new();
        var piece = new byte[PieceLength];
        for (var length = stream.Read(piece, 0, PieceLength); length > 0; length = stream.Read(piece, 0, PieceLength))
        {
            if (!Add(json, piece, length, options)) return TooLong(options);
        }

        return Read(json.GetBuffer().AsSpan(0, (int)json.Length), options);
    }

    public static async Task<CxReadResult> ReadAsync(Stream stream, CxJsonOptions options, CancellationToken cancellationToken)
    {
        using MemoryStream json = new();
        var piece = new byte[PieceLength];
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var length = await stream.ReadPieceAsync(piece, 0, cancellationToken).ConfigureAwait(false);
            if (length == 0) return Read(json.GetBuffer().AsSpan(0, (int)json.Length), options);
            if (!Add(json, piece, length, options)) return TooLong(options);
        }
    }

    /// <summary>Adds a piece.</summary>
    /// <returns>Whether the document isn't too long yet; a byte order mark doesn't count.</returns>
    private static bool Add(MemoryStream json, byte[] piece, int length, CxJsonOptions options)
    {
        json.Write(piece, 0, length);
        return json.Length <= options.MaxDocumentLength + 3L;
    }

    private static CxReadResult TooLong(CxJsonOptions options) => TooLong(new Reading(options, new FindingCollector(options.FindingLimit), null));

    private static CxReadResult TooLong(Reading reading)
    {
        reading.Error("document-too-long", "The document is too long.");
        return new CxReadResult(null, reading.TakeFindings());
    }
}
