using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>Writes one object a line.</summary>
internal static class LineWriter
{
    private const int PieceLength = 64 * 1024;

    public static async Task WriteAsync<T>(Stream stream, IEnumerable<T> objects, Contract<T> contract, CancellationToken cancellationToken)
    {
        using MemoryStream piece = new();
        using Utf8JsonWriter writer = new(piece, JsonText.Writing);
        foreach (var value in objects)
        {
            Write(piece, writer, contract, value);
            if (piece.Length < PieceLength) continue;
            await WriteAsync(piece, stream, cancellationToken).ConfigureAwait(false);
        }

        await WriteAsync(piece, stream, cancellationToken).ConfigureAwait(false);
    }

    private static void Write<T>(MemoryStream piece, Utf8JsonWriter writer, Contract<T> contract, T value)
    {
        contract.Write(writer, value);
        writer.Flush();
        writer.Reset();
        piece.WriteByte((byte)'\n');
    }

    private static async Task WriteAsync(MemoryStream piece, Stream stream, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
#if NET
        await stream.WriteAsync(piece.GetBuffer().AsMemory(0, (int)piece.Length), cancellationToken).ConfigureAwait(false);
#else
        await stream.WriteAsync(piece.GetBuffer(), 0, (int)piece.Length, cancellationToken).ConfigureAwait(false);
#endif
        piece.SetLength(0);
    }
}
