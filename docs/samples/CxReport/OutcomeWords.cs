using System.Text;
using Cx.Domain;

namespace CxReport;

/// <summary>The words for outcomes, read in any case; an empty field is an outcome that isn't known.</summary>
internal static class OutcomeWords
{
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Succeeded => "succeeded",
        Outcome.Failed => "failed",
        Outcome.Abandoned => "abandoned",
        _ => "unknown",
    };

    public static bool TryRead(ReadOnlySpan<byte> utf8, out Outcome outcome)
    {
        outcome = Outcome.Unknown;
        if (utf8.IsEmpty) return true;
        for (; outcome <= Outcome.Abandoned; outcome++)
            if (Ascii.EqualsIgnoreCase(utf8, Of(outcome))) return true;
        return false;
    }
}
