using System.Globalization;
using System.Text;

namespace CxReport.Output;

/// <summary>
/// Text from the data in a form that can't disturb a terminal: what controls it is shown as an escape, what runs from right to
/// left is kept to itself, what is too long is cut.
/// </summary>
internal static class Printable
{
    private const int LongestLine = 200;
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    private static readonly Rune Ellipsis = new('…');

    // They join or part letters, as Persian and emoji need it, and do nothing else.
    private static readonly Rune NonJoiner = new(0x200C);
    private static readonly Rune Joiner = new(0x200D);

    /// <summary>The text for a message.</summary>
    public static string Line(string text) => Cell(text, LongestLine).Text;

    /// <summary>The text at most so wide, and how wide it is.</summary>
    public static (string Text, int Width) Cell(string text, int widest)
    {
        var shown = new StringBuilder();
        var (width, cut, isRightToLeft) = (0, 0, false);
        foreach (var piece in Pieces(text))
        {
            // The last place is kept for the ellipsis until it is clear that none is needed.
            if (width + piece.Width > widest)
            {
                shown.Length = cut;
                shown.Append(Ellipsis);
                width = CellWidth(shown.ToString());
                break;
            }

            shown.Append(piece.Text);
            width += piece.Width;
            isRightToLeft |= piece.IsRightToLeft;
            if (width < widest) cut = shown.Length;
        }

        return isRightToLeft ? (FirstStrongIsolate + shown.ToString() + PopDirectionalIsolate, width) : (shown.ToString(), width);
    }

    private static int CellWidth(string text) => text.EnumerateRunes().Sum(TextWidth.Of);

    private static IEnumerable<(string Text, int Width, bool IsRightToLeft)> Pieces(string text)
    {
        // Blanks at the ends are part of a name, and would go unseen.
        var isQuoted = text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));
        if (isQuoted) yield return ("\"", 1, false);
        foreach (var rune in text.EnumerateRunes())
        {
            var escape = Escape(rune);
            yield return escape is null
                ? (rune.ToString(), TextWidth.Of(rune), TextWidth.IsRightToLeft(rune))
                : (escape, escape.Length, false);
        }

        if (isQuoted) yield return ("\"", 1, false);
    }

    private static string? Escape(Rune rune) => rune.Value switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when rune == NonJoiner || rune == Joiner => null,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            ? string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X}}}")
            : null,
    };
}
