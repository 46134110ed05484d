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
    private const string Arrow = " → ";
    private const string Ellipsis = "…";
    private const string FirstStrongIsolate = "\u2068";
    private const string PopIsolate = "\u2069";

    // They join or part letters, as Persian and emoji need it, and do nothing else.
    private static readonly Rune NonJoiner = new(0x200C);
    private static readonly Rune Joiner = new(0x200D);

    /// <summary>The text for a message.</summary>
    public static string Line(string text) => Cell(text, LongestLine).Text;

    /// <summary>The text at most so wide, and how wide it is.</summary>
    public static (string Text, int Width) Cell(string text, int widest) => Cell([text], widest);

    /// <summary>Names with arrows between them, at most so wide together, and how wide that is.</summary>
    public static (string Text, int Width) Cell(IEnumerable<string> path, int widest)
    {
        var shown = new StringBuilder();
        var (width, isIsolated) = (0, false);
        // The last place is kept for the ellipsis until it is clear that none is needed.
        var cut = (Length: 0, Width: 0, IsIsolated: false);
        foreach (var piece in Pieces(path))
        {
            if (width + piece.Width > widest)
            {
                shown.Length = cut.Length;
                shown.Append(cut.IsIsolated ? Ellipsis + PopIsolate : Ellipsis);
                return (shown.ToString(), cut.Width + Ellipsis.Length);
            }

            shown.Append(piece.Text);
            width += piece.Width;
            isIsolated = piece.Text == FirstStrongIsolate || (isIsolated && piece.Text != PopIsolate);
            if (width < widest) cut = (shown.Length, width, isIsolated);
        }

        return (shown.ToString(), width);
    }

    private static IEnumerable<(string Text, int Width)> Pieces(IEnumerable<string> path)
    {
        var between = "";
        foreach (var name in path)
        {
            if (between.Length > 0) yield return (between, between.Length);
            foreach (var piece in Pieces(name)) yield return piece;
            between = Arrow;
        }
    }

    private static IEnumerable<(string Text, int Width)> Pieces(string name)
    {
        // Blanks at the ends are part of a name, and would go unseen.
        var isQuoted = name.Length > 0 && (char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1]));
        var isRightToLeft = TextWidth.HasRightToLeft(name);
        if (isQuoted) yield return ("\"", 1);
        if (isRightToLeft) yield return (FirstStrongIsolate, 0);
        foreach (var rune in name.EnumerateRunes())
        {
            var escape = Escape(rune);
            yield return escape is null ? (rune.ToString(), TextWidth.Of(rune)) : (escape, escape.Length);
        }

        if (isRightToLeft) yield return (PopIsolate, 0);
        if (isQuoted) yield return ("\"", 1);
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
