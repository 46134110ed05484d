using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>Reads a text that has to hold one object and nothing else.</summary>
internal static class JsonRun
{
    /// <returns>Whether an object can be made of the draft; else the reasons are reported.</returns>
    public static bool Read<T>(ReadOnlySpan<byte> json, Reading reading, Contract<T> contract, Draft<T> draft)
    {
        var isRight = false;
        var isRead = false;
        try
        {
            var reader = new Utf8JsonReader(json, JsonText.Strict);
            reader.Read();
            isRight = contract.ReadInto(draft, ref reader, reading);
            isRead = true;
            // Reading on is how the reader is asked whether anything follows.
            reader.Read();
            return isRight;
        }
        catch (JsonException problem)
        {
            reading.Malformed(problem, isRead);
            return false;
        }
    }
}
