using System.Buffers;
using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>Texts and names: unescaped, checked and shortened to what is allowed.</summary>
internal sealed partial class Reading
{
    // The longest form of a character: a surrogate pair of two escapes.
    private const int BytesPerCharacter = 12;
    private char[] _characters = new char[256];
    private byte[] _bytes = [];

    /// <summary>The text of the token, valid until the next one is read; else the reason is reported.</summary>
    public bool TryText(ref Utf8JsonReader reader, out ReadOnlySpan<char> text)
    {
        text = default;
        if (!Expect(ref reader, JsonTokenType.String)) return false;
        if (Problem(ref reader, out text) is not { } problem) return true;
        Error(problem.Code, problem.Message);
        return false;
    }

    /// <summary>The name of a member of free choice, on whose name the reader stands; else the reason is reported and the member passed over.</summary>
    public bool TryMemberName(ref Utf8JsonReader reader, out string name)
    {
        name = string.Empty;
        if (Problem(ref reader, out var text) is { } problem)
        {
            Error(problem.Code, problem.Message);
            reader.TrySkip();
            return false;
        }

        name = Cached(text);
        return true;
    }

    /// <summary>The name that the reader stands on, without escapes; empty where it isn't a text.</summary>
    public ReadOnlySpan<byte> NameBytes(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence) return reader.ValueSpan;
        var raw = Raw(ref reader);
        if (!WellFormed.Utf8(raw) || (reader.ValueIsEscaped && !WellFormed.Escapes(raw))) return default;
        if (_bytes.Length < raw.Length) _bytes = new byte[raw.Length];
        return _bytes.AsSpan(0, reader.CopyString(_bytes));
    }

    /// <summary>A text that is likely to occur again.</summary>
    public string Cached(ReadOnlySpan<char> text) => texts is null ? text.ToString() : texts.Get(text);

    private static ReadOnlySpan<byte> Raw(ref Utf8JsonReader reader) => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    private (string Code, string Message)? Problem(ref Utf8JsonReader reader, out ReadOnlySpan<char> text)
    {
        text = default;
        var raw = Raw(ref reader);
        if (raw.Length > (long)BytesPerCharacter * options.MaxTextLength) return ("text-too-long", "The text is too long.");
        if (!WellFormed.Utf8(raw)) return ("text-invalid", "The text isn't valid UTF-8.");
        if (reader.ValueIsEscaped && !WellFormed.Escapes(raw)) return ("text-invalid", "The text holds half of a surrogate pair.");
        if (_characters.Length < raw.Length) _characters = new char[Math.Max(raw.Length, 2 * _characters.Length)];
        text = _characters.AsSpan(0, reader.CopyString(_characters));
        return text.Length > options.MaxTextLength && WellFormed.CountCharacters(text) > options.MaxTextLength ? ("text-too-long", "The text is too long.") : null;
    }
}
