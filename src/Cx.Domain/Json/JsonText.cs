using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>How JSON is written: on one line, and readable in every script.</summary>
internal static class JsonText
{
    /// <summary>What the contracts write is right by construction, and values that are kept as text are written as they are.</summary>
    public static readonly JsonWriterOptions Writing = new()
    {
        // The usual encoder would turn every letter outside ASCII into six; the text isn't meant to be pasted into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
        MaxDepth = 1000,
    };

    /// <summary>Nesting is bounded by the reading, which reports it like any other problem.</summary>
    public static readonly JsonReaderOptions Strict = new() { MaxDepth = int.MaxValue };

    /// <summary>Writes a text that may be anything but halves of characters, which no JSON could hold.</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public static void WriteText(this Utf8JsonWriter writer, string text) => writer.WriteStringValue(Whole(text));

    /// <summary>Writes a name of free choice.</summary>
    /// <exception cref="ArgumentException">The name holds half of a surrogate pair.</exception>
    public static void WriteName(this Utf8JsonWriter writer, string name) => writer.WritePropertyName(Whole(name));

    private static string Whole(string text) => WellFormed.Utf16(text) ? text : throw new ArgumentException("A text holds half of a surrogate pair, which JSON can't.", nameof(text));
}
