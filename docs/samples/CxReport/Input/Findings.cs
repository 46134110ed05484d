using Cx.Domain;

namespace CxReport.Input;

/// <summary>How many findings are listed; all are counted.</summary>
internal static class Findings
{
    public const int Limit = 1000;

    public static CxJsonOptions Options { get; } = CxJsonOptions.Default.WithFindingLimit(Limit);

    /// <summary>Whether a list tells of something that was left out.</summary>
    public static bool TellErrors(FindingList findings) => findings.Any(f => f.Severity == FindingSeverity.Error);
}
