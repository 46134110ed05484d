using System.Globalization;
using System.Text;

namespace Cx.Domain.Json;

/// <summary>A step of a JSON Pointer: into a member, or to an item of a list.</summary>
internal readonly record struct PathPart(string? Member, int Item)
{
    /// <summary>The JSON Pointer of some steps and of members after them, RFC 6901.</summary>
    public static string Pointer(ReadOnlySpan<PathPart> path, params string?[] members)
    {
        var pointer = new StringBuilder();
        foreach (var part in path) Append(pointer, part.Member ?? part.Item.ToString(CultureInfo.InvariantCulture));
        foreach (var member in members)
            if (member is not null) Append(pointer, member);
        return pointer.ToString();
    }

    private static void Append(StringBuilder pointer, string part)
    {
        pointer.Append('/');
        foreach (var character in part)
        {
            switch (character)
            {
                case '~': pointer.Append("~0"); break;
                case '/': pointer.Append("~1"); break;
                default: pointer.Append(character); break;
            }
        }
    }
}
