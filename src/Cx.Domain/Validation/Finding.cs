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

    /// <summary>A finding at a place inside a document or a line of one.</summary>
    /// <param name="code">A stable code in lower case with hyphens, such as <c>time-missing</c>.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="message">What is wrong, in words for people, without personal data.</param>
    /// <param name="row">Which row or line of the input, counted from 1; <c>null</c> where the input has no rows.</param>
    /// <param name="pointer">Where in the document or line, as a JSON Pointer (RFC 6901); <c>null</c> where that says nothing.</param>
    /// <exception cref="ArgumentNullException">The code or the message is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The code or the message is empty.</exception>
    public Finding(string code, FindingSeverity severity, string message, long? row, string? pointer)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentException.ThrowIfNullOrEmpty(message);
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
    /// Where in the document or line, as a JSON Pointer (RFC 6901): empty for all of it, such as <c>/maps/0/name</c>, made
    /// of the names of members and the places in lists; <c>null</c> where the input isn't JSON.
    /// </summary>
    public string? Pointer { get; }

    /// <summary>Row, pointer, code and message.</summary>
    public override string ToString()
    {
        var row = Row is long number ? string.Format(CultureInfo.InvariantCulture, "row {0}: ", number) : "";
        var pointer = string.IsNullOrEmpty(Pointer) ? "" : Pointer + ": ";
        return $"{row}{pointer}{Code}: {Message}";
    }
}
