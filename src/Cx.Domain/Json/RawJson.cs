using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>A value that nobody here knows: checked as strictly as any other, and kept as text without insignificant blanks and escapes.</summary>
internal static class RawJson
{
    /// <summary>The value that the reader stands on; <c>null</c> where something is wrong with it, which is reported.</summary>
    public static string? Read(ref Utf8JsonReader reader, Reading reading)
    {
        var errors = reading.Errors;
        using MemoryStream json = new();
        using Utf8JsonWriter writer = new(json, JsonText.Writing);
        Copy(ref reader, reading, writer);
        if (reading.Errors > errors) return null;
        writer.Flush();
        return Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length);
    }

    private static void Copy(ref Utf8JsonReader reader, Reading reading, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                if (reading.IsShallow(ref reader)) CopyObject(ref reader, reading, writer);
                break;
            case JsonTokenType.StartArray:
                if (reading.IsShallow(ref reader)) CopyList(ref reader, reading, writer);
                break;
            case JsonTokenType.String:
                if (reading.TryText(ref reader, out var text)) writer.WriteStringValue(text);
                break;
            case JsonTokenType.Number:
                if (!reader.TryGetDouble(out var number) || !double.IsFinite(number)) reading.Error("number-out-of-range", "The number is too large.");
                else writer.WriteRawValue(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan, skipInputValidation: true);
                break;
            case JsonTokenType.Null:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteBooleanValue(reader.TokenType == JsonTokenType.True);
                break;
        }
    }

    private static void CopyObject(ref Utf8JsonReader reader, Reading reading, Utf8JsonWriter writer)
    {
        NameSet names = default;
        writer.WriteStartObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!reading.TryMemberName(ref reader, out var name)) continue;
            reading.Push(name);
            reader.Read();
            if (!names.Add(name)) reading.Refuse(ref reader, "member-duplicate", "The object has this member twice.");
            else if (names.Count > reading.Options.MaxItems) reading.Refuse(ref reader, "items-too-many", "The object has too many members.");
            else
            {
                writer.WritePropertyName(name);
                // What is wrong leaves the name without a value; nobody looks at the text then.
                Copy(ref reader, reading, writer);
            }

            reading.Pop();
        }

        writer.WriteEndObject();
    }

    private static void CopyList(ref Utf8JsonReader reader, Reading reading, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        for (var item = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; item++)
        {
            reading.Push(item);
            if (item < reading.Options.MaxItems) Copy(ref reader, reading, writer);
            else reading.Refuse(ref reader, "items-too-many", "The list has too many items.");
            reading.Pop();
        }

        writer.WriteEndArray();
    }
}
