using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cx.Domain.Json;

/// <summary>A kind of value for System.Text.Json.</summary>
internal sealed class KindConverter<TValue>(JsonKind<TValue> kind) : JsonConverter<TValue>
{
    private Reading? _idle;

    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // What it has at hand for the next object is used again, by one thread at a time.
        var reading = Interlocked.Exchange(ref _idle, null) ?? new Reading(CxJsonOptions.Default, new FindingCollector(FindingList.DefaultLimit), null);
        reading.Start(null, reader.CurrentDepth);
        if (!kind.Read(ref reader, reading, out var value)) throw new CxJsonException(reading.TakeFindings());
        _ = reading.TakeFindings();
        _idle = reading;
        return value;
    }

    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) => kind.Write(writer, value);
}

/// <summary>Attributes, which contracts read into a buffer, as the set that they are in memory.</summary>
internal sealed class AttributeSetKind : JsonKind<AttributeSet>
{
    public override bool Read(ref Utf8JsonReader reader, Reading reading, out AttributeSet value)
    {
        var isRight = Kind.Attributes.Read(ref reader, reading, out var items);
        value = items.ToSet();
        return isRight;
    }

    public override void Write(Utf8JsonWriter writer, AttributeSet value) => Kind.Attributes.Write(writer, new AttributeItems(value));
}
