namespace Cx.Domain.Tests.Json;

/// <summary>Random edits of bytes.</summary>
internal static class Mutation
{
    private static readonly byte[][] Snippets =
    [
        .. new[] { "{", "}", "[", "]", ",", ":", "\"", "\\", "\\ud800", "null", "1e400", "-", "0", "true", "//", " ", "\"id\":", "\"x\":1,", "{}", "[]", "Z", "\0" }
            .Select(System.Text.Encoding.UTF8.GetBytes),
        [0x80], [0xc3], [0xed, 0xa0, 0x80], [0xff],
    ];

    public static byte[] Of(byte[] bytes, int seed, bool keepLineEnds)
    {
        Random random = new(seed);
        List<byte> edited = [.. bytes];
        for (int edits = random.Next(1, 4); edits > 0 && edited.Count > 0; edits--)
        {
            int at = random.Next(edited.Count);
            int length = Math.Min(random.Next(4) == 0 ? random.Next(20) : 1, edited.Count - at);
            if (keepLineEnds && edited.GetRange(at, length).Contains((byte)'\n')) continue;
            switch (random.Next(5))
            {
                case 0: edited.RemoveRange(at, length); break;
                case 1: edited.InsertRange(at, Snippets[random.Next(Snippets.Length)]); break;
                case 2: edited.InsertRange(at, edited.GetRange(at, length)); break;
                case 3 when !keepLineEnds: edited[at] = (byte)random.Next(256); break;
                default:
                    edited.RemoveRange(at, length);
                    edited.InsertRange(at, Snippets[random.Next(Snippets.Length)]);
                    break;
            }
        }

        return [.. edited];
    }
}
