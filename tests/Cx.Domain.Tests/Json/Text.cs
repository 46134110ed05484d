using System.Text;
using System.Text.Json;
using Cx.Domain.Json;
using Xunit;

namespace Cx.Domain.Tests.Json;

/// <summary>Single values as JSON texts.</summary>
internal static class Text
{
    public static string Write<T>(JsonKind<T> kind, T value)
    {
        using MemoryStream json = new();
        using Utf8JsonWriter writer = new(json, JsonText.Writing);
        kind.Write(writer, value);
        writer.Flush();
        return Encoding.UTF8.GetString(json.ToArray());
    }

    /// <summary>The value, if it is right, and what was found.</summary>
    public static (bool IsRight, T Value, FindingList Findings) Read<T>(JsonKind<T> kind, string json) => Read(kind, Encoding.UTF8.GetBytes(json));

    public static (bool IsRight, T Value, FindingList Findings) Read<T>(JsonKind<T> kind, ReadOnlySpan<byte> json)
    {
        Reading reading = new(CxJsonOptions.Default, new FindingCollector(100), new TextCache());
        Utf8JsonReader reader = new(json, JsonText.Strict);
        reader.Read();
        var isRight = kind.Read(ref reader, reading, out var value);
        Assert.False(reader.Read());
        Assert.Equal(isRight, reading.Errors == 0);
        return (isRight, value, reading.TakeFindings());
    }
}
