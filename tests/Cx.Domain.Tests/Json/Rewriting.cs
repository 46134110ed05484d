using System.Text;
using System.Text.Json;

namespace Cx.Domain.Tests.Json;

/// <summary>Other ways to write the same JSON: members in another order, blanks, escapes, null for what isn't there.</summary>
internal static class Rewriting
{
    public static byte[] Of(byte[] json, int seed)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 100 });
        StringBuilder text = new();
        Random random = new(seed);
        if (random.Next(2) == 0) text.Append('\ufeff');
        Write(document.RootElement, text, random, mayShuffle: true);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(JsonElement value, StringBuilder text, Random random, bool mayShuffle)
    {
        Blank(text, random);
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var members = value.EnumerateObject().ToArray();
                if (mayShuffle) random.Shuffle(members);
                text.Append('{');
                for (var i = 0; i < members.Length; i++)
                {
                    if (i > 0) text.Append(',');
                    Blank(text, random);
                    Write(members[i].Name, text, random);
                    Blank(text, random);
                    text.Append(':');
                    // What isn't known is kept as it stands, its order too.
                    Write(members[i].Value, text, random, mayShuffle && !members[i].Name.StartsWith("x-", StringComparison.Ordinal));
                }

                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                var isFirst = true;
                foreach (var item in value.EnumerateArray())
                {
                    if (!isFirst) text.Append(',');
                    isFirst = false;
                    Write(item, text, random, mayShuffle);
                }

                text.Append(']');
                break;
            case JsonValueKind.String:
                Write(value.GetString()!, text, random);
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }

        Blank(text, random);
    }

    private static void Write(string value, StringBuilder text, Random random)
    {
        text.Append('"');
        foreach (var rune in value.EnumerateRunes())
        {
            var isPlain = rune.Value is >= 0x20 and not '"' and not '\\' && random.Next(3) > 0;
            if (isPlain) text.Append(rune.ToString());
            else foreach (var unit in rune.ToString()) text.Append("\\u").Append(((int)unit).ToString(random.Next(2) == 0 ? "x4" : "X4", null));
        }

        text.Append('"');
    }

    private static void Blank(StringBuilder text, Random random)
    {
        if (random.Next(4) == 0) text.Append(" \t\r\n"[random.Next(4)]);
    }
}
