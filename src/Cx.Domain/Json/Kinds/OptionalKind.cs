using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>A value that may be missing from memory; in JSON its member is missing then.</summary>
internal sealed class OptionalKind<TValue>(JsonKind<TValue> kind) : JsonKind<TValue?>
    where TValue : struct
{
    public override bool Read(ref Utf8JsonReader reader, Reading reading, out TValue? value)
    {
        var isRight = kind.Read(ref reader, reading, out var some);
        value = isRight ? some : null;
        return isRight;
    }

    public override void Write(Utf8JsonWriter writer, TValue? value) => kind.Write(writer, value.GetValueOrDefault());
}
