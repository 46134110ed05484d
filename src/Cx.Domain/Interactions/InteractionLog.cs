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

    private readonly AttributeColumn[] _attributes;

    internal InteractionLog(
        CodedColumn touchpoints,
        long[] starts,
        CodedColumn? customers,
        CodedColumn? journeys,
        CodedColumn? channels,
        long[]? ends,
        byte[]? outcomes,
        long[]? sequences,
        AttributeColumn[] attributes,
        FindingList findings,
        long rejected)
    {
        TouchpointColumn = touchpoints;
        Starts = starts;
        CustomerColumn = customers;
        JourneyColumn = journeys;
        ChannelColumn = channels;
        Ends = ends;
        Outcomes = outcomes;
        Sequences = sequences;
        _attributes = attributes;
        Attributes = Array.ConvertAll(attributes, a => a.Attribute);
        Findings = findings;
        Rejected = rejected;
    }

    /// <summary>How many interactions there are.</summary>
    public int Count => Starts.Length;

    /// <summary>How many rows of the input were rejected; they aren't among the entries.</summary>
    public long Rejected { get; }

    /// <summary>What was wrong with the input.</summary>
    public FindingList Findings { get; }

    /// <summary>The attributes that entries may have, in the order in which the input named them.</summary>
    public IReadOnlyList<AttributeDefinition> Attributes { get; }

    internal CodedColumn TouchpointColumn { get; }

    internal CodedColumn? CustomerColumn { get; }

    internal CodedColumn? JourneyColumn { get; }

    internal CodedColumn? ChannelColumn { get; }

    internal long[] Starts { get; }

    /// <summary>Unix ticks, or <see cref="UnixTicks.None"/>; not there where no entry has an end.</summary>
    internal long[]? Ends { get; }

    internal byte[]? Outcomes { get; }

    /// <summary>Numbers, or <see cref="NoSequence"/>; not there where no entry has one.</summary>
    internal long[]? Sequences { get; }

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

    /// <summary>The entries in the order of the input.</summary>
    public LogEntryEnumerator GetEnumerator() => new(this, null, 0, Count);

    /// <summary>How many interactions there are.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} interactions", Count);

    IEnumerator<LogEntry> IEnumerable<LogEntry>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal AttributeColumn AttributeNamed(string name)
    {
        foreach (var column in _attributes)
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

    private InteractionLog Take(int[] rows) => new(
        TouchpointColumn.Take(rows),
        Starts.Take(rows),
        CustomerColumn?.Take(rows),
        JourneyColumn?.Take(rows),
        ChannelColumn?.Take(rows),
        Ends?.Take(rows),
        Outcomes?.Take(rows),
        Sequences?.Take(rows),
        Array.ConvertAll(_attributes, a => a.Take(rows)),
        FindingList.None,
        0);
}
