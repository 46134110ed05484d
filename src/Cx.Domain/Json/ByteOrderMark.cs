namespace Cx.Domain.Json;

/// <summary>The mark that some programs put before UTF-8.</summary>
internal static class ByteOrderMark
{
    /// <summary>The bytes without a mark before them.</summary>
    public static ReadOnlySpan<byte> Remove(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes.Slice(3) : bytes;
}
