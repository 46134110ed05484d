using System.Globalization;
using System.Text.Json;

namespace Cx.Domain;

/// <summary>
/// JSON that can't be used, with everything that is wrong with it. Thrown by the forms that return what was read and nothing
/// else: <c>CxJson.Parse</c> and the converters. The message holds no data.
/// </summary>
/// <remarks>A <see cref="JsonException"/>, so that programs which use the converters needn't know it.</remarks>
public sealed class CxJsonException : JsonException
{
    /// <summary>An exception without findings.</summary>
    public CxJsonException()
        : this("The JSON can't be used.")
    {
    }

    /// <summary>An exception without findings.</summary>
    /// <param name="message">What is wrong.</param>
    public CxJsonException(string message)
        : this(message, null)
    {
    }

    /// <summary>An exception without findings.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public CxJsonException(string message, Exception? innerException)
        : base(message, innerException) => Findings = FindingList.None;

    internal CxJsonException(FindingList findings)
        : base(string.Format(CultureInfo.InvariantCulture, "{0} ({1} in all)", findings.FirstOrDefault(IsError), findings)) => Findings = findings;

    /// <summary>Everything that is wrong, and what else is worth knowing.</summary>
    public FindingList Findings { get; }

    private static bool IsError(Finding finding) => finding.Severity == FindingSeverity.Error;
}
