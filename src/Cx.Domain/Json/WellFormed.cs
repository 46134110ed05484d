using System.Text;

namespace Cx.Domain.Json;

/// <summary>Whether texts are Unicode: valid UTF-8, and no halves of surrogate pairs.</summary>
internal static class WellFormed
{
    /// <summary>Whether bytes are valid UTF-8, by table 3-7 of the Unicode Standard.</summary>
    public static bool Utf8(ReadOnlySpan<byte> bytes)
    {
#if NET
        return System.Text.Unicode.Utf8.IsValid(bytes);
#else
        for (var i = 0; i < bytes.Length; i++)
        {
            var first = bytes[i];
            if (first < 0x80) continue;
            var more = first switch { >= 0xC2 and <= 0xDF => 1, >= 0xE0 and <= 0xEF => 2, >= 0xF0 and <= 0xF4 => 3, _ => 0 };
            if (more == 0 || bytes.Length - i <= more) return false;
            var second = bytes[i + 1];
            var lowest = first switch { 0xE0 => 0xA0, 0xF0 => 0x90, _ => 0x80 };
            var highest = first switch { 0xED => 0x9F, 0xF4 => 0x8F, _ => 0xBF };
            if (second < lowest || second > highest) return false;
            for (var next = 2; next <= more; next++)
                if ((bytes[i + next] & 0xC0) != 0x80) return false;
            i += more;
        }

        return true;
#endif
    }

    /// <summary>Whether each <c>\u</c> escape of half a surrogate pair has its other half beside it. The escapes themselves are known to be right.</summary>
    public static bool Escapes(ReadOnlySpan<byte> escaped)
    {
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\') continue;
            i++;
            if (escaped[i] != 'u') continue;
            var unit = Unit(escaped.Slice(i + 1));
            i += 4;
            if (!char.IsSurrogate(unit)) continue;
            var rest = escaped.Slice(i + 1);
            if (!char.IsHighSurrogate(unit) || rest.Length < 6 || rest[0] != '\\' || rest[1] != 'u' || !char.IsLowSurrogate(Unit(rest.Slice(2)))) return false;
            i += 6;
        }

        return true;
    }

    /// <summary>Whether each half of a surrogate pair has its other half beside it.</summary>
    public static bool Utf16(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }

    /// <summary>How many Unicode code points a well-formed text has.</summary>
    public static int CountCharacters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var unit in text)
            if (!char.IsLowSurrogate(unit)) count++;
        return count;
    }

    private static char Unit(ReadOnlySpan<byte> digits)
    {
        var unit = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = (int)digits[i];
            unit = (unit << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return (char)unit;
    }
}
