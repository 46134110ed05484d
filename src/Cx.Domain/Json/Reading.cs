using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>
/// What one run over a document or stream needs besides the reader: where it stands, what was found, the limits, and things
/// that are used again from object to object.
/// </summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed partial class Reading(CxJsonOptions options, FindingCollector findings, TextCache? texts)
{
    private FindingCollector _findings = findings;
    private readonly Dictionary<object, Draft> _idle = [];
    private PathPart[] _path = new PathPart[16];
    private int _depth;
    private int _outside;
    private bool _hasLeftOut;

    public CxJsonOptions Options => options;

    public UnknownMembers UnknownMembers { get; set; }

    /// <summary>The line, counted from 1; <c>null</c> in a document.</summary>
    public long? Row { get; private set; }

    /// <summary>How many errors there were so far.</summary>
    public long Errors { get; private set; }

    /// <summary>Attributes of the object that is being read; each object takes its own from the end.</summary>
    public AttributeBuffer Attributes { get; } = new();

    /// <summary>Starts with another line or document, or with a value inside one that someone else reads.</summary>
    public void Start(long? row, int outside = 0)
    {
        (Row, _depth, _outside, _hasLeftOut) = (row, 0, outside, false);
        Attributes.Truncate(0);
    }

    /// <summary>What was found since the last time.</summary>
    public FindingList TakeFindings()
    {
        var found = _findings.ToList();
        if (found.Total > 0) _findings = new FindingCollector(options.FindingLimit);
        return found;
    }

    public void Push(string member) => Push(new PathPart(member, 0));

    public void Push(int item) => Push(new PathPart(null, item));

    public void Pop() => _depth--;

    /// <summary>Reports an error at this place, or at a member of it.</summary>
    public void Error(string code, string message, string? member = null)
    {
        Errors++;
        Report(code, FindingSeverity.Error, message, member);
    }

    /// <summary>Reports something at this place, or at a member of it, or at a member of that.</summary>
    public void Report(string code, FindingSeverity severity, string message, string? member = null, string? innerMember = null)
    {
        if (_findings.IsFull) _findings.Count(code);
        else _findings.Add(new Finding(code, severity, message, Row, PathPart.Pointer(_path.AsSpan(0, _depth), member, innerMember)));
    }

    /// <summary>Reports an error at this place and passes over the value.</summary>
    public void Refuse(ref Utf8JsonReader reader, string code, string message)
    {
        Error(code, message);
        // Inside another reader's run there may be more to come, which Skip doesn't like; all of this value is there, though.
        reader.TrySkip();
    }

    /// <summary>Whether a value starts with the expected token; else it is reported and passed over.</summary>
    public bool Expect(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (reader.TokenType == token) return true;
        RefuseToken(ref reader, token switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.Number => "a number",
            _ => "a text",
        });
        return false;
    }

    /// <summary>Reports that a value is of the wrong type, and passes over it.</summary>
    public void RefuseToken(ref Utf8JsonReader reader, string expected)
    {
        if (reader.TokenType == JsonTokenType.Null) Error("null-not-allowed", $"There is null in place of {expected}.");
        else Refuse(ref reader, "type-mismatch", $"This has to be {expected}.");
    }

    /// <summary>Whether an object or list starts, and isn't too deep; else it is reported and passed over.</summary>
    public bool Enter(ref Utf8JsonReader reader, JsonTokenType token) => Expect(ref reader, token) && IsShallow(ref reader);

    /// <summary>Whether the object or list that starts isn't too deep; else it is reported and passed over.</summary>
    public bool IsShallow(ref Utf8JsonReader reader)
    {
        if (reader.CurrentDepth - _outside < options.MaxDepth) return true;
        Refuse(ref reader, "depth-exceeded", "Too many objects and lists stand inside each other.");
        return false;
    }

    /// <summary>Reports where a text stops being JSON; nothing after that place can be read.</summary>
    /// <param name="problem">What the JSON reader says; its message holds a piece of the text and isn't passed on.</param>
    /// <param name="isAfter">Whether it comes after the value.</param>
    public void Malformed(JsonException problem, bool isAfter)
    {
        var place = FormattableString.Invariant($"line {(Row ?? 1) + problem.LineNumber.GetValueOrDefault()}, byte {problem.BytePositionInLine.GetValueOrDefault() + 1}");
        if (isAfter) Error("data-trailing", $"Something follows the value: {place}.");
        else Error("json-malformed", $"This isn't JSON: {place}.");
    }

    /// <summary>Keeps, or leaves out, a member that the draft's contract doesn't know.</summary>
    public void Unknown<T>(Draft<T> draft, string name, string json, bool isExtensible)
    {
        if (UnknownMembers == UnknownMembers.LeaveOut)
        {
            if (!_hasLeftOut) Report("member-unknown", FindingSeverity.Information, "A member isn't known and is left out; further ones of this line aren't listed.");
            _hasLeftOut = true;
            return;
        }

        if (!isExtensible) Report("member-unknown", FindingSeverity.Warning, "The member isn't known and is left out.");
        else if (UnknownMembers == UnknownMembers.Keep) Report("member-unknown", FindingSeverity.Warning, "The member isn't known; it is kept as it is.");
        draft.Keep(name, json);
    }

    /// <summary>An empty draft for an object of the contract.</summary>
    public Draft<T> Rent<T>(Contract<T> contract)
    {
        if (!_idle.TryGetValue(contract, out var first)) return new Draft<T>(contract);
        if (first.Next is { } next) _idle[contract] = next;
        else _idle.Remove(contract);
        first.Next = null;
        return (Draft<T>)first;
    }

    /// <summary>Takes a draft back. One that isn't brought back, because the text ended in the middle of an object, is lost and does no harm.</summary>
    public void Return(Draft draft)
    {
        draft.Clear();
        _idle.TryGetValue(draft.Contract, out var next);
        draft.Next = next;
        _idle[draft.Contract] = draft;
    }

    private void Push(PathPart part)
    {
        if (_depth == _path.Length) Array.Resize(ref _path, 2 * _depth);
        _path[_depth++] = part;
    }
}
