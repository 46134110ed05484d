using System.Buffers.Binary;

namespace Cx.Domain.Json;

/// <summary>
/// Short texts met lately, so that one that occurs again isn't made again. Of fixed size: a text takes the place of another
/// one with the same remainder of its hash, so crafted texts can't make it slow.
/// </summary>
internal sealed class TextCache
{
    /// <summary>How many bytes a text in the cache has at most.</summary>
    public const int MaxLength = 64;

    private const int Places = 4096;
    private readonly string?[] _texts = new string?[Places];

    /// <summary>The place of a text, by its UTF-8.</summary>
    public ref string? Place(ReadOnlySpan<byte> utf8) => ref _texts[Hash(utf8) & (Places - 1)];

    /// <summary>Whether bytes are what a text is in ASCII; not where they aren't ASCII at all.</summary>
    public static bool IsAscii(ReadOnlySpan<byte> utf8, string text)
    {
#if NET
        return System.Text.Ascii.Equals(utf8, text);
#else
        if (utf8.Length != text.Length) return false;
        for (var i = 0; i < utf8.Length; i++)
            if (utf8[i] != text[i] || utf8[i] > 0x7F) return false;
        return true;
#endif
    }

    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        const ulong Factor = 0x9E3779B97F4A7C15;
        unchecked
        {
            var hash = (ulong)bytes.Length;
            for (; bytes.Length >= 8; bytes = bytes.Slice(8)) hash = Mixed((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Factor);
            foreach (var last in bytes) hash = (hash ^ last) * Factor;
            return (int)Mixed(hash);
        }
    }

    // The low half of a product hasn't seen the high half of its factors.
    private static ulong Mixed(ulong product) => product ^ (product >> 32);
}
