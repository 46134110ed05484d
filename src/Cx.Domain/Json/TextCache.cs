namespace Cx.Domain.Json;

/// <summary>
/// Short texts met lately, so that one that occurs again isn't made again. Of fixed size: a text takes the place of another
/// one with the same remainder of its hash, so crafted texts can't make it slow.
/// </summary>
internal sealed class TextCache
{
    private const int Places = 8192;
    private const int MaxLength = 64;
    private readonly string?[] _texts = new string?[Places];

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength) return text.ToString();
        ref var place = ref _texts[Hash(text) & (Places - 1)];
        if (place is not null && text.SequenceEqual(place.AsSpan())) return place;
        place = text.ToString();
        return place;
    }

    private static int Hash(ReadOnlySpan<char> text)
    {
#if NET
        return string.GetHashCode(text, StringComparison.Ordinal);
#else
        var hash = 17;
        foreach (var character in text) hash = unchecked((hash * 31) + character);
        return unchecked(hash ^ (hash >> 13));
#endif
    }
}
