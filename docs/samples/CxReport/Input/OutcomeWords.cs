using System.Text;
using Cx.Domain;

namespace CxReport.Input;

/// <summary>The words for outcomes, in any case; an empty field is an outcome that isn't known.</summary>
internal static class OutcomeWords
{
    public static bool TryRead(ReadOnlySpan<byte> utf8, out Outcome outcome)
    {
        outcome = Outcome.Unknown;
        if (utf8.IsEmpty || Ascii.EqualsIgnoreCase(utf8, "unknown"u8)) return true;
        if (Ascii.EqualsIgnoreCase(utf8, "succeeded"u8)) outcome = Outcome.Succeeded;
        else if (Ascii.EqualsIgnoreCase(utf8, "failed"u8)) outcome = Outcome.Failed;
        else if (Ascii.EqualsIgnoreCase(utf8, "abandoned"u8)) outcome = Outcome.Abandoned;
        return outcome != Outcome.Unknown;
    }
}
