namespace Cx.Domain.Tests.Json;

/// <summary>Findings as texts.</summary>
internal static class Found
{
    /// <summary>Row, pointer and code, with nothing for the pointer to all of the input.</summary>
    public static string Place(Finding finding) => finding.ToString()[..^(finding.Message.Length + 2)];

    /// <summary>Pointers and codes.</summary>
    public static IEnumerable<string> All(FindingList findings) => findings.Select(f => $"{f.Pointer}: {f.Code}");
}
