using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>An attribute's value: a text, a number, true or false, or an object with the member <c>time</c> for an instant.</summary>
internal sealed class AttributeValueKind : JsonKind<AttributeValue>
{
    private static readonly Contract<AttributeValue> TimeObject = OfTime();

    public override bool Read(ref Utf8JsonReader reader, Reading reading, out AttributeValue value)
    {
        value = default;
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                if (!reading.TryName(ref reader, out var text)) return false;
                // The empty text is the value that nothing was said of.
                if (text.Length > 0) value = new AttributeValue(text);
                return true;
            case JsonTokenType.Number:
                if (!Kind.Number.Read(ref reader, reading, out var number)) return false;
                value = new AttributeValue(number);
                return true;
            case JsonTokenType.True or JsonTokenType.False:
                value = new AttributeValue(reader.TokenType == JsonTokenType.True);
                return true;
            case JsonTokenType.StartObject:
                return TimeObject.Read(ref reader, reading, out value);
            default:
                reading.RefuseToken(ref reader, "a text, a number, true, false, or an object with a time");
                return false;
        }
    }

    public override void Write(Utf8JsonWriter writer, AttributeValue value)
    {
        if (value.Text is { } text) writer.WriteText(text);
        else if (value.Number is { } number) Kind.Number.Write(writer, number);
        else if (value.Flag is { } flag) Kind.Flag.Write(writer, flag);
        else TimeObject.Write(writer, value);
    }

    private static Contract<AttributeValue> OfTime()
    {
        ContractBuilder<AttributeValue> time = new("time", "An instant as the value of an attribute.");
        var instant = time.Required("time", Kind.Instant, value => value.Time.GetValueOrDefault(), Sensitivity.Personal, "The instant.");
        return time.BuildValue(draft => new AttributeValue(instant.In(draft)));
    }
}

/// <summary>The application's own values: an object of names and values.</summary>
internal sealed class AttributesKind : JsonKind<AttributeItems>
{
    public override bool Read(ref Utf8JsonReader reader, Reading reading, out AttributeItems value)
    {
        value = default;
        if (!reading.Enter(ref reader, JsonTokenType.StartObject)) return false;
        var errors = reading.Errors;
        var attributes = reading.Attributes;
        var start = attributes.Count;
        AttributeNames names = new(attributes, start);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!reading.TryMemberName(ref reader, out var name)) continue;
            reading.Push(name);
            reader.Read();
            if (name.Length == 0) reading.Refuse(ref reader, "name-empty", "An attribute has a name.");
            else if (names.Has(name)) reading.Refuse(ref reader, "member-duplicate", "The object has this member twice.");
            else if (attributes.Count - start >= reading.Options.MaxItems) reading.Refuse(ref reader, "items-too-many", "There are too many attributes.");
            else
            {
                Kind.AttributeValue.Read(ref reader, reading, out var attribute);
                // A wrong value too, so that its name is known; it goes no further.
                attributes.Add(name, attribute);
            }

            reading.Pop();
        }

        value = attributes.Since(start);
        return reading.Errors == errors;
    }

    public override void Write(Utf8JsonWriter writer, AttributeItems value)
    {
        writer.WriteStartObject();
        foreach (var attribute in value.ToSet())
        {
            writer.WriteName(attribute.Key);
            Kind.AttributeValue.Write(writer, attribute.Value);
        }

        writer.WriteEndObject();
    }

    public override bool IsNone(AttributeItems value) => value.Count == 0;

    /// <summary>The names since a place of the buffer: looked up one after the other while they are few.</summary>
    private struct AttributeNames(AttributeBuffer attributes, int start)
    {
        private const int Few = 16;
        private HashSet<string>? _names;

        public bool Has(string name)
        {
            if (_names is not null) return !_names.Add(name);
            for (var i = start; i < attributes.Count; i++)
                if (attributes[i].Key == name) return true;
            if (attributes.Count - start < Few) return false;
            _names = new HashSet<string>(StringComparer.Ordinal) { name };
            for (var i = start; i < attributes.Count; i++) _names.Add(attributes[i].Key);
            return false;
        }
    }
}
