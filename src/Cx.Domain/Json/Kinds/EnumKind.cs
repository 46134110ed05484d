using System.Text;
using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>A value of an enumeration, by its name in JSON; never by its number.</summary>
internal sealed class EnumKind<TEnum> : JsonKind<TEnum>
    where TEnum : struct, Enum
{
    private readonly (string Name, TEnum Value)[] _names;
    private readonly byte[][] _utf8Names;
    private readonly string _message;

    public EnumKind(params (string Name, TEnum Value)[] names)
    {
        _names = names;
        _utf8Names = [.. names.Select(n => Encoding.UTF8.GetBytes(n.Name))];
        _message = $"This has to be one of {string.Join(", ", names.Select(n => n.Name))}.";
    }

    public override bool Read(ref Utf8JsonReader reader, Reading reading, out TEnum value)
    {
        value = default;
        var plain = Reading.Plain(ref reader);
        for (var i = 0; i < _names.Length; i++)
        {
            if (!plain.SequenceEqual(_utf8Names[i])) continue;
            value = _names[i].Value;
            return true;
        }

        // Escaped, or none of them.
        if (!reading.TryText(ref reader, out var text)) return false;
        foreach (var name in _names)
        {
            if (!text.SequenceEqual(name.Name.AsSpan())) continue;
            value = name.Value;
            return true;
        }

        reading.Error("value-unknown", _message);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, TEnum value) => writer.WriteStringValue(NameOf(value));

    private string NameOf(TEnum value)
    {
        foreach (var name in _names)
            if (EqualityComparer<TEnum>.Default.Equals(name.Value, value)) return name.Name;
        throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such value.");
    }
}
