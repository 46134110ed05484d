using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;

namespace Cx.Domain;

/// <summary>
/// What happened between customers and touchpoints: facts in the order of the input, held in columns with every name
/// stored once. Journeys, and all that is computed from them, start here; metrics observe its entries like any rows.
/// </summary>
/// <remarks>Immutable and thread-safe. Times are kept to 100 nanoseconds. What no interaction states takes no memory.</remarks>
public sealed partial class InteractionLog : IReadOnlyList<LogEntry>
{
    /// <summary>Stands for no sequence, and sorts entries without one after those with one.</summary>
    internal const long NoSequence = long.MaxValue;

    private readonly Dictionary<Id<Touchpoint>, Touchpoint> _byId;

    internal InteractionLog(LogColumns columns, IReadOnlyList<Touchpoint> touchpoints, FindingList findings, long rejected)
    {
        Columns = columns;
        Attributes = new EquatableList<AttributeDefinition>(Array.ConvertAll(columns.Attributes, a => a.Attribute));
        Touchpoints = touchpoints;
        _byId = touchpoints.ToDictionary(t => t.Id);
        Described = [.. columns.Touchpoints.Names.Select(name => Find(name))];
        Findings = findings;
        Rejected = rejected;
    }

    /// <summary>Some rows of another log: the names, and what is known about them, are shared.</summary>
    private InteractionLog(InteractionLog whole, LogColumns columns)
    {
        Columns = columns;
        (Attributes, Touchpoints, Described, _byId) = (whole.Attributes, whole.Touchpoints, whole.Described, whole._byId);
        Findings = FindingList.None;
    }

    /// <summary>How many interactions there are.</summary>
    public int Count => Starts.Length;

    /// <summary>How many rows of the input were rejected; they aren't among the entries.</summary>
    public long Rejected { get; }

    /// <summary>What was wrong with the input.</summary>
    public FindingList Findings { get; }

    /// <summary>The attributes that entries may have, in the order in which the input named them.</summary>
    public IReadOnlyList<AttributeDefinition> Attributes { get; }

    /// <summary>What is known about touchpoints, in the order in which it was told; see <see cref="Describe"/>.</summary>
    public IReadOnlyList<Touchpoint> Touchpoints { get; }

    internal LogColumns Columns { get; }

    /// <summary>What is known about the touchpoint of each code.</summary>
    internal Touchpoint?[] Described { get; }

    internal CodedColumn TouchpointColumn => Columns.Touchpoints;

    internal CodedColumn? CustomerColumn => Columns.Customers;

    internal CodedColumn? JourneyColumn => Columns.Journeys;

    internal CodedColumn? ChannelColumn => Columns.Channels;

    internal long[] Starts => Columns.Starts;

    internal long[]? Ends => Columns.Ends;

    internal byte[]? Outcomes => Columns.Outcomes;

    internal long[]? Sequences => Columns.Sequences;

    /// <summary>An entry.</summary>
    /// <param name="index">Its place in the order of the input, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry.</exception>
    public LogEntry this[int index] => index >= 0 && index < Count
        ? new LogEntry(this, index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, "The log has no such entry.");

    /// <summary>The entries for which a condition holds, as a log of their own, in the same order; it shares the names and has no findings.</summary>
    /// <param name="condition">The condition.</param>
    public InteractionLog Where(Func<LogEntry, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var rows = new List<int>();
        for (var row = 0; row < Count; row++)
            if (condition(new LogEntry(this, row))) rows.Add(row);
        return Take([.. rows]);
    }

    /// <summary>
    /// The same log with what is known about its touchpoints, so that their nature and presence count for the entries:
    /// which ones are interfaces decides the UX side of journeys. It shares all columns.
    /// </summary>
    /// <param name="touchpoints">The touchpoints, each once; those that the log doesn't meet do no harm. They replace what was known.</param>
    /// <exception cref="ArgumentException">A touchpoint is there twice.</exception>
    public InteractionLog Describe(IEnumerable<Touchpoint> touchpoints) =>
        new(Columns, EquatableList.Of(touchpoints), Findings, Rejected);

    /// <summary>One log for each value of a text or flag attribute, in ordinal order of the values; entries without a value come last.</summary>
    /// <param name="attribute">The attribute's name.</param>
    /// <exception cref="ArgumentException">The log has no such attribute, or it is a number or a time.</exception>
    public IReadOnlyList<LogGroup> GroupBy(string attribute)
    {
        var column = AttributeNamed(attribute);
        return column.Attribute.Kind switch
        {
            AttributeKind.Text => GroupBy(column.Text!),
            AttributeKind.Flag => GroupBy(new CodedColumn(Array.ConvertAll(column.Flag!, flag => (int)flag), ["false", "true"])),
            _ => throw new ArgumentException($"The attribute '{attribute}' is no text or flag: entries can't be grouped by it.", nameof(attribute)),
        };
    }

    /// <summary>What is known about a touchpoint; <c>null</c> where nothing is.</summary>
    /// <param name="touchpoint">The touchpoint's id.</param>
    public Touchpoint? Find(Id<Touchpoint> touchpoint) => _byId.TryGetValue(touchpoint, out var found) ? found : null;

    /// <summary>The entries in the order of the input.</summary>
    public LogEntryEnumerator GetEnumerator() => new(this, null, 0, Count);

    /// <summary>How many interactions there are.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} interactions", Count);

    IEnumerator<LogEntry> IEnumerable<LogEntry>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal AttributeColumn AttributeNamed(string name)
    {
        foreach (var column in Columns.Attributes)
            if (string.Equals(column.Attribute.Name, name, StringComparison.Ordinal)) return column;
        ArgumentNullException.ThrowIfNull(name);
        throw new ArgumentException($"The log has no attribute '{name}'.", nameof(name));
    }

    private LogGroup[] GroupBy(CodedColumn column)
    {
        var rows = new List<int>[column.Names.Count + 1];
        var ranks = column.OrdinalRanks();
        for (var row = 0; row < Count; row++)
        {
            var group = column.Codes[row] is >= 0 and var code ? ranks[code] : column.Names.Count;
            (rows[group] ??= []).Add(row);
        }

        var groups = new List<LogGroup>();
        foreach (var members in rows)
            if (members is not null) groups.Add(new LogGroup(column[members[0]], Take([.. members])));
        return [.. groups];
    }

    private InteractionLog Take(int[] rows) => new(this, Columns.Take(rows));
}
