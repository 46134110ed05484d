using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>A text in several languages: an object of BCP 47 tags and texts, or a text alone where no language is stated.</summary>
internal sealed class LocalizedTextKind : JsonKind<LocalizedText>
{
    /// <summary>More languages than anyone writes in; looking a language up goes through all of them.</summary>
    public const int MaxLanguages = 1000;

    public override bool Read(ref Utf8JsonReader reader, Reading reading, out LocalizedText value)
    {
        value = default!;
        if (reader.TokenType == JsonTokenType.String)
        {
            if (!Kind.Text.Read(ref reader, reading, out var text)) return false;
            value = text;
            return true;
        }

        if (reader.TokenType == JsonTokenType.StartObject) return reading.IsShallow(ref reader) && ReadLanguages(ref reader, reading, out value);
        reading.RefuseToken(ref reader, "a text, or an object of languages and texts");
        return false;
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value)
    {
        var texts = value.Texts;
        if (texts.Count == 1 && texts[0].Key == LocalizedText.Undetermined)
        {
            writer.WriteText(texts[0].Value);
            return;
        }

        writer.WriteStartObject();
        foreach (var text in texts)
        {
            writer.WriteName(text.Key);
            writer.WriteText(text.Value);
        }

        writer.WriteEndObject();
    }

    private static bool ReadLanguages(ref Utf8JsonReader reader, Reading reading, out LocalizedText value)
    {
        value = default!;
        var errors = reading.Errors;
        List<KeyValuePair<string, string>> texts = [];
        NameSet languages = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!reading.TryMemberName(ref reader, out var name)) continue;
            reading.Push(name);
            reader.Read();
            var language = LanguageTag.IsWellFormed(name) ? LanguageTag.Canonical(name) : null;
            if (language is null) reading.Refuse(ref reader, "language-invalid", "A language tag has the form of BCP 47, such as he or pt-BR.");
            else if (!languages.Add(language)) reading.Refuse(ref reader, "member-duplicate", "The text occurs twice in this language.");
            else if (languages.Count > Math.Min(MaxLanguages, reading.Options.MaxItems)) reading.Refuse(ref reader, "items-too-many", "The text has too many languages.");
            else if (Kind.Text.Read(ref reader, reading, out var text)) texts.Add(new(language, text));
            reading.Pop();
        }

        if (reading.Errors == errors && texts.Count == 0) reading.Error("text-empty", "The text has no language.");
        if (reading.Errors > errors) return false;
        value = LocalizedText.Of(texts);
        return true;
    }
}
