using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>A text that isn't empty.</summary>
/// <param name="recurs">Whether it is likely to occur again.</param>
internal sealed class TextKind(bool recurs) : JsonKind<string>
{
    public override bool Read(ref Utf8JsonReader reader, Reading reading, out string value)
    {
        value = string.Empty;
        if (!reading.TryText(ref reader, out var text)) return false;
        if (text.IsEmpty)
        {
            reading.Error("text-empty", "The text is empty.");
            return false;
        }

        value = recurs ? reading.Cached(text) : text.ToString();
        return true;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteText(value);
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
