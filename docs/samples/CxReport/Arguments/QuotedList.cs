using System.Text;

namespace CxReport.Arguments;

/// <summary>A list between commas, as people type it: an item, or what follows its first <c>=</c>, may be quoted as in CSV.</summary>
internal static class QuotedList
{
    public static IReadOnlyList<string> Parse(string text, string option)
    {
        var items = new List<string>();
        var item = new StringBuilder();
        for (var at = 0; ; at++)
        {
            // A quote opens only where a quoted text can start: anywhere else it is a character like any other.
            if (at < text.Length && text[at] == '"' && (item.Length == 0 || text[at - 1] == '='))
            {
                at = Quoted(text, at + 1, item, option);
                if (at < text.Length && text[at] != ',') throw new UsageException($"{option}: there is more text after a closing quote.");
            }

            if (at < text.Length && text[at] != ',')
            {
                item.Append(text[at]);
                continue;
            }

            if (item.Length == 0) throw new UsageException($"{option}: an item of the list is empty.");
            items.Add(item.ToString());
            item.Clear();
            if (at >= text.Length) return items;
        }
    }

    /// <summary>Takes a quoted text, and gives the place after its closing quote.</summary>
    private static int Quoted(string text, int at, StringBuilder item, string option)
    {
        for (; at < text.Length; at++)
        {
            if (text[at] == '"' && (++at >= text.Length || text[at] != '"')) return at;
            item.Append(text[at]);
        }

        throw new UsageException($"{option}: a quote is never closed.");
    }
}
