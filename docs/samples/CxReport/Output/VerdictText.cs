using Cx.Domain;

namespace CxReport.Output;

/// <summary>What the codes of expectations say to people.</summary>
internal static class VerdictText
{
    public static string Side(ExperienceSide side) => side == ExperienceSide.Ux ? "UX" : "CX";

    public static string Reason(string code) => code switch
    {
        "task-failed" => "a task failed",
        "task-abandoned" => "a task was broken off",
        "task-slow" => "a task took long",
        "errors" => "many errors",
        "held-long" => "held for long",
        "not-resolved" => "a contact resolved nothing",
        "transferred" => "passed on to someone else",
        "time-spent" => "much time spent in all",
        "rejected" => "turned down",
        "visit-needed" => "had to come in person",
        _ => code,
    };
}
