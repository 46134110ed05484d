namespace Cx.Domain;

internal static class VerdictWords
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Succeeded => "succeeded",
        Verdict.Failed => "failed",
        _ => "undetermined",
    };
}
