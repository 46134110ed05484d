namespace Cx.Domain;

/// <summary>The form of language tags, RFC 5646 §2.1 and the case conventions of §2.1.1.</summary>
internal static class LanguageTag
{
    /// <summary>The tag with the usual case, such as <c>zh-Hant-TW</c>.</summary>
    public static string Canonical(string tag)
    {
        ArgumentException.ThrowIfNullOrEmpty(tag);
        return IsWellFormed(tag)
            ? Cased(tag)
            : throw new ArgumentException("A language tag has the form of BCP 47, such as he or pt-BR.", nameof(tag));
    }

    /// <summary>A language of two to eight letters, then parts of one to eight letters or digits; private tags start with <c>x-</c>.</summary>
    public static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        var isPrivate = parts[0] is "x" or "X";
        return (isPrivate ? parts.Length > 1 : parts[0].Length is >= 2 and <= 8 && parts[0].All(IsLetter))
            && parts.Skip(1).All(p => p.Length is >= 1 and <= 8 && p.All(c => IsLetter(c) || c is >= '0' and <= '9'))
            && (isPrivate || parts[parts.Length - 1].Length > 1 || parts.Length == 1);
    }

    /// <summary>The tag without its last part, and without the single letter that would then end it; <c>null</c> for a language alone.</summary>
    public static string? Wider(string tag)
    {
        var end = tag.LastIndexOf('-');
        if (end > 1 && tag[end - 2] == '-') end -= 2;
        return end <= 1 ? null : tag.Substring(0, end);
    }

    // Regions of two letters are written in capitals and scripts of four with one, but not after a single letter.
    private static string Cased(string tag)
    {
        var letters = tag.ToCharArray();
        var afterSingle = false;
        for (int start = 0, end; start <= letters.Length; start = end + 1)
        {
            end = Array.IndexOf(letters, '-', start);
            if (end < 0) end = letters.Length;
            afterSingle |= end - start == 1;
            var capitals = start == 0 || afterSingle ? 0 : (end - start) switch { 2 => 2, 4 => 1, _ => 0 };
            for (var i = start; i < end; i++)
                if (IsLetter(letters[i])) letters[i] = (char)(i - start < capitals ? letters[i] & ~0x20 : letters[i] | 0x20);
        }

        return new string(letters);
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
