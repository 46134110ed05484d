using System.Buffers;
using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>Texts and names: unescaped, checked, and no longer than allowed.</summary>
internal sealed partial class Reading
{
    // The longest form of a character: a surrogate pair of two escapes.
    private const int BytesPerCharacter = 12;
    private char[] _characters = new char[256];
    private byte[] _bytes = [];

    /// <summary>The bytes of a text that has no escapes, not checked otherwise; none where it has, or isn't a text.</summary>
    public static ReadOnlySpan<byte> Plain(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && !reader.HasValueSequence ? reader.ValueSpan : default;

    /// <summary>The text of the token, valid until the next one is read; else the reason is reported.</summary>
    public bool TryText(ref Utf8JsonReader reader, out ReadOnlySpan<char> text)
    {
        text = default;
        return Expect(ref reader, JsonTokenType.String) && TryCharacters(ref reader, out text);
    }

    /// <summary>The text of the token where it is likely to occur again; else the reason is reported.</summary>
    public bool TryName(ref Utf8JsonReader reader, out string name)
    {
        name = string.Empty;
        return Expect(ref reader, JsonTokenType.String) && TryCached(ref reader, out name);
    }

    /// <summary>The name of a member of free choice, on whose name the reader stands; else the reason is reported and the member passed over.</summary>
    public bool TryMemberName(ref Utf8JsonReader reader, out string name)
    {
        if (TryCached(ref reader, out name)) return true;
        reader.TrySkip();
        return false;
    }

    /// <summary>The name that the reader stands on, without escapes; nothing where it can't be a name.</summary>
    public ReadOnlySpan<byte> NameBytes(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence) return reader.ValueSpan;
        var raw = Raw(ref reader);
        if (!WellFormed.Utf8(raw) || (reader.ValueIsEscaped && !WellFormed.Escapes(raw))) return default;
        if (_bytes.Length < raw.Length) _bytes = new byte[raw.Length];
        return _bytes.AsSpan(0, reader.CopyString(_bytes));
    }

    private static ReadOnlySpan<byte> Raw(ref Utf8JsonReader reader) => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    private bool TryCached(ref Utf8JsonReader reader, out string name)
    {
        if (texts is null || reader.ValueIsEscaped || reader.HasValueSequence || reader.ValueSpan.Length > Math.Min(TextCache.MaxLength, options.MaxTextLength))
        {
            var isRight = TryCharacters(ref reader, out var once);
            name = once.ToString();
            return isRight;
        }

        ref var place = ref texts.Place(reader.ValueSpan);
        if (place is not null && TextCache.IsAscii(reader.ValueSpan, place))
        {
            name = place;
            return true;
        }

        name = string.Empty;
        if (!TryCharacters(ref reader, out var text)) return false;
        if (place is null || !text.SequenceEqual(place.AsSpan())) place = text.ToString();
        name = place;
        return true;
    }

    private bool TryCharacters(ref Utf8JsonReader reader, out ReadOnlySpan<char> text)
    {
        text = default;
        var raw = Raw(ref reader);
        if (raw.Length > (long)BytesPerCharacter * options.MaxTextLength) return IsTooLong();
        if (!WellFormed.Utf8(raw)) return IsInvalid("The text isn't valid UTF-8.");
        if (reader.ValueIsEscaped && !WellFormed.Escapes(raw)) return IsInvalid("The text holds half of a surrogate pair.");
        if (_characters.Length < raw.Length) _characters = new char[Math.Max(raw.Length, 2 * _characters.Length)];
        text = _characters.AsSpan(0, reader.CopyString(_characters));
        return text.Length <= options.MaxTextLength || WellFormed.CountCharacters(text) <= options.MaxTextLength || IsTooLong();
    }

    private bool IsTooLong()
    {
        Error("text-too-long", "The text is too long.");
        return false;
    }

    private bool IsInvalid(string message)
    {
        Error("text-invalid", message);
        return false;
    }
}
