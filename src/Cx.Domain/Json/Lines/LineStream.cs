using System.Buffers;

namespace Cx.Domain.Json;

/// <summary>Reads streams a piece at a time.</summary>
internal static class LineStream
{
    private const int PieceLength = 64 * 1024;

    /// <summary>Hands the lines of a stream on, up to its end.</summary>
    public static async Task ReadAsync(Stream stream, ILineTaker lines, int maxLineLength, CancellationToken cancellationToken)
    {
        var splitter = new LineSplitter(lines, maxLineLength);
        var piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            while (true)
            {
                // Streams that are in memory may not look at the token.
                cancellationToken.ThrowIfCancellationRequested();
                var length = await stream.ReadPieceAsync(piece, 0, cancellationToken).ConfigureAwait(false);
                if (length == 0) break;
                splitter.Add(piece.AsSpan(0, length));
            }

            splitter.End();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece, clearArray: true);
        }
    }

    /// <summary>Reads what there is into the rest of a buffer.</summary>
    /// <returns>How many bytes; none at the end of the stream.</returns>
    public static ValueTask<int> ReadPieceAsync(this Stream stream, byte[] buffer, int start, CancellationToken cancellationToken) =>
#if NET
        stream.ReadAsync(buffer.AsMemory(start), cancellationToken);
#else
        new(stream.ReadAsync(buffer, start, buffer.Length - start, cancellationToken));
#endif
}
