using Cx.Domain;

namespace CxReport.Input;

/// <summary>What can be wrong with a row: a code for programs and a message for people, which never repeats the data.</summary>
internal sealed class Problem
{
    public static readonly Problem CustomerMissing = new("customer-missing", "The row has no customer, by which journeys are made.");
    public static readonly Problem JourneyMissing = new("journey-missing", "The row has no journey, by which journeys are made.");
    public static readonly Problem TouchpointMissing = new("touchpoint-missing", "The row has no touchpoint.");
    public static readonly Problem TimeMissing = new("time-missing", "The row has no time.");
    public static readonly Problem TimeInvalid = new("time-invalid", "The time isn't in a form that is read; --help lists them.");
    public static readonly Problem EndInvalid = new("end-invalid", "The end isn't in a form that is read; --help lists them.");
    public static readonly Problem EndBeforeStart = new("end-before-start", "The interaction ends before it starts.");
    public static readonly Problem OutcomeUnknown = new("outcome-unknown", "The outcome is none of succeeded, failed, abandoned and unknown.");
    public static readonly Problem SequenceInvalid = new("sequence-invalid", "The sequence is no whole number.");
    public static readonly Problem NotUtf8 = new("not-utf8", "A name or id isn't valid UTF-8; save the file with that encoding.");
    public static readonly Problem TooManyFields = new("too-many-fields", "The row has more fields than the header; a comma in a name needs quotes around it.");
    public static readonly Problem QuoteBroken = new("quote-broken", "A quoted field goes on after its closing quote.");
    public static readonly Problem QuoteUnclosed = new("quote-unclosed", "A quote is never closed.");
    public static readonly Problem RowTooLong = new("row-too-long", "The row is too long to be one; nothing after it was read. A quote may be unclosed.");

    private Problem(string code, string message) => (Code, Message) = (code, message);

    public string Code { get; }

    public string Message { get; }

    public Finding At(long line) => new(Code, FindingSeverity.Error, Message, line);
}
