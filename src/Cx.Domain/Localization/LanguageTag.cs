namespace Cx.Domain;

/// <summary>The form of language tags, RFC 5646 §2.1 and the case conventions of §2.1.1.</summary>
internal static class LanguageTag
{
    /// <summary>The tag with the usual case, such as <c>zh-Hant-TW</c>.</summary>
    public static string Canonical(string tag)
    {
        ArgumentException.ThrowIfNullOrEmpty(tag);
        return IsWellFormed(tag)
            ? string.Join("-", tag.Split('-').Select(Cased))
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

    // Regions of two letters are written in capitals and scripts of four with one.
    private static string Cased(string part, int position)
    {
        var capitals = position == 0 || !part.All(IsLetter) ? 0 : part.Length switch { 2 => 2, 4 => 1, _ => 0 };
        var letters = part.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (IsLetter(letters[i])) letters[i] = (char)(i < capitals ? letters[i] & ~0x20 : letters[i] | 0x20);
        return new string(letters);
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
