using System;
using System.Globalization;

namespace Cx.Domain;

/// <summary>
/// One thing wrong with data, as a value: a stable code for programs, a message for people, and where it is. It never
/// holds the data itself: no customer ids, no free text.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Finding
{
    /// <summary>A finding.</summary>
    /// <param name="code">A stable code in lower case with hyphens, such as <c>time-missing</c>.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="message">What is wrong, in words for people, without personal data.</param>
    /// <param name="row">Which row or line of the input, counted from 1; <c>null</c> where the input has no rows.</param>
    /// <exception cref="ArgumentNullException">The code or the message is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The code or the message is empty.</exception>
    public Finding(string code, FindingSeverity severity, string message, long? row)
        : this(code, severity, message, row, null)
    {
    }

    /// <summary>A finding in a document.</summary>
    /// <param name="code">A stable code in lower case with hyphens, such as <c>touchpoint-unknown</c>.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="message">What is wrong, in words for people, without personal data.</param>
    /// <param name="row">Which row or line of the input, counted from 1; <c>null</c> where the input has no rows.</param>
    /// <param name="pointer">Where in the document or in the row's, as a JSON Pointer (RFC 6901); empty for all of it, <c>null</c> where it isn't known.</param>
    /// <exception cref="ArgumentNullException">The code or the message is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The code or the message is empty, or the pointer neither is empty nor starts with a slash.</exception>
    public Finding(string code, FindingSeverity severity, string message, long? row, string? pointer)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentException.ThrowIfNullOrEmpty(message);
        if (pointer is { Length: > 0 } && pointer[0] != '/') throw new ArgumentException("A JSON Pointer starts with a slash.", nameof(pointer));
        Code = code;
        Severity = severity;
        Message = message;
        Row = row;
        Pointer = pointer;
    }

    /// <summary>The stable code, such as <c>time-missing</c>.</summary>
    public string Code { get; }

    /// <summary>How much it matters.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>What is wrong, in words for people.</summary>
    public string Message { get; }

    /// <summary>Which row or line of the input, counted from 1; <c>null</c> where the input has no rows.</summary>
    public long? Row { get; }

    /// <summary>
    /// Where in the document or in the row's, as a JSON Pointer such as <c>/maps/0/stages/2</c>; empty for all of it,
    /// <c>null</c> where it isn't known.
    /// </summary>
    public string? Pointer { get; }

    /// <summary>Row, pointer, code and message.</summary>
    public override string ToString()
    {
        var place = Row is { } row ? string.Format(CultureInfo.InvariantCulture, "row {0}: ", row) : "";
        if (Pointer is { Length: > 0 } pointer) place += pointer + ": ";
        return $"{place}{Code}: {Message}";
    }
}
