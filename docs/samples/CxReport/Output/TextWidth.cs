using System.Globalization;
using System.Text;

namespace CxReport.Output;

/// <summary>How a character takes its place on a terminal: none where it sits on another, two where it is wide.</summary>
internal static class TextWidth
{
    // East Asian wide and emoji blocks (Unicode TR 11), as coarse as terminals take them.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1FAFF),
        (0x20000, 0x3FFFD),
    ];

    // The blocks of scripts that are written from right to left: Hebrew to Arabic Extended, their presentation forms, and the supplementary ones.
    private static readonly (int First, int Last)[] RightToLeft = [(0x0590, 0x08FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFF), (0x10800, 0x10FFF), (0x1E800, 0x1EFFF)];

    public static int Of(Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        return IsIn(Wide, rune) ? 2 : 1;
    }

    public static bool HasRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (IsIn(RightToLeft, rune)) return true;
        return false;
    }

    private static bool IsIn((int First, int Last)[] blocks, Rune rune)
    {
        foreach (var (first, last) in blocks)
            if (rune.Value >= first && rune.Value <= last) return true;
        return false;
    }
}
