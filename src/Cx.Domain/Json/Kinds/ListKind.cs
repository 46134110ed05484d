using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>A list of values of one kind, none of them null.</summary>
internal sealed class ListKind<TItem>(JsonKind<TItem> kind) : JsonKind<IReadOnlyList<TItem>>
{
    public override bool Read(ref Utf8JsonReader reader, Reading reading, out IReadOnlyList<TItem> value)
    {
        value = [];
        if (!reading.Enter(ref reader, JsonTokenType.StartArray)) return false;
        var errors = reading.Errors;
        List<TItem> items = [];
        for (var place = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; place++)
        {
            reading.Push(place);
            if (place >= reading.Options.MaxItems) reading.Refuse(ref reader, "items-too-many", "The list has too many items.");
            else if (kind.Read(ref reader, reading, out var item)) items.Add(item);
            reading.Pop();
        }

        value = items;
        return reading.Errors == errors;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<TItem> value)
    {
        writer.WriteStartArray();
        foreach (var item in value) kind.Write(writer, item);
        writer.WriteEndArray();
    }

    public override bool IsNone(IReadOnlyList<TItem>? value) => value is null || value.Count == 0;
}
