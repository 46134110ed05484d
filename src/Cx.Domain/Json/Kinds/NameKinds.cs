using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>A text that isn't empty.</summary>
/// <param name="recurs">Whether it is likely to occur again.</param>
internal sealed class TextKind(bool recurs) : JsonKind<string>
{
    public override bool Read(ref Utf8JsonReader reader, Reading reading, out string value)
    {
        if (!(recurs ? reading.TryName(ref reader, out value) : TryRead(ref reader, reading, out value))) return false;
        if (value.Length > 0) return true;
        reading.Error("text-empty", "The text is empty.");
        return false;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteText(value);

    private static bool TryRead(ref Utf8JsonReader reader, Reading reading, out string value)
    {
        var isRight = reading.TryText(ref reader, out var text);
        value = text.ToString();
        return isRight;
    }
}

/// <summary>The id of one kind of thing: a text that isn't empty.</summary>
internal sealed class IdKind<TKind> : JsonKind<Id<TKind>>
{
    public override bool Read(ref Utf8JsonReader reader, Reading reading, out Id<TKind> value)
    {
        var isRight = Kind.Name.Read(ref reader, reading, out var text);
        value = isRight ? new Id<TKind>(text) : default;
        return isRight;
    }

    public override void Write(Utf8JsonWriter writer, Id<TKind> value) => writer.WriteText(value.Value);
}

/// <summary>A channel: a text that isn't empty.</summary>
internal sealed class ChannelKind : JsonKind<Channel>
{
    public override bool Read(ref Utf8JsonReader reader, Reading reading, out Channel value)
    {
        var isRight = Kind.Name.Read(ref reader, reading, out var text);
        value = isRight ? new Channel(text) : default;
        return isRight;
    }

    public override void Write(Utf8JsonWriter writer, Channel value) => writer.WriteText(value.Name);
}
