using System;
using System.Collections.Generic;
using NodaTime;

namespace Cx.Domain;

/// <summary>
/// Builds a log from a stream, an interaction at a time: say what the interaction has, then <see cref="Add()"/> it. Allocates
/// nothing per interaction but room for the columns and names not met before.
/// </summary>
/// <example><c>builder.Customer("c1").Touchpoint("home").At(when).Channel("web").Add();</c></example>
/// <remarks>
/// Mutable; for one thread at a time. An interaction needs a touchpoint and a time, and can't end before it starts: what lacks that is
/// rejected, counted and listed in the log's findings; nothing throws in the middle of a stream.
/// </remarks>
public sealed class InteractionLogBuilder
{
    private readonly int _findingLimit;
    private FindingCollector _findings;
    private NameTable _touchpointNames = new();
    private NameTable _customerNames = new();
    private NameTable _journeyNames = new();
    private NameTable _channelNames = new();
    private ColumnBuilder<int> _touchpoints = new(CodedColumn.Absent);
    private ColumnBuilder<long> _starts = new(UnixTicks.None);
    private ColumnBuilder<int>? _customers;
    private ColumnBuilder<int>? _journeys;
    private ColumnBuilder<int>? _channels;
    private ColumnBuilder<long>? _ends;
    private ColumnBuilder<byte>? _outcomes;
    private ColumnBuilder<long>? _sequences;
    private List<AttributeColumnBuilder> _attributes = [];
    private int _row;

    /// <summary>An empty builder that lists the first <see cref="FindingList.DefaultLimit"/> findings.</summary>
    public InteractionLogBuilder()
        : this(FindingList.DefaultLimit)
    {
    }

    /// <summary>An empty builder.</summary>
    /// <param name="findingLimit">How many findings are listed, not negative; all are counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public InteractionLogBuilder(int findingLimit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(findingLimit);
        _findingLimit = findingLimit;
        _findings = new FindingCollector(findingLimit);
    }

    /// <summary>How many interactions were added.</summary>
    public int Count => _row;

    /// <summary>How many were rejected.</summary>
    public long Rejected { get; private set; }

    /// <summary>Whose interaction this is.</summary>
    /// <param name="id">The pseudonymous id, verbatim; none if <c>null</c> or empty.</param>
    public InteractionLogBuilder Customer(string? id) => SetCustomer(_customerNames.Code(id));

    /// <summary>Whose interaction this is.</summary>
    /// <param name="id">The pseudonymous id, verbatim; none if empty.</param>
    public InteractionLogBuilder Customer(ReadOnlySpan<char> id) => SetCustomer(_customerNames.Code(id));

    /// <summary>Which journey it is part of, where that is known.</summary>
    /// <param name="id">The journey's id, verbatim; none if <c>null</c> or empty.</param>
    public InteractionLogBuilder Journey(string? id) => SetJourney(_journeyNames.Code(id));

    /// <summary>Which journey it is part of, where that is known.</summary>
    /// <param name="id">The journey's id, verbatim; none if empty.</param>
    public InteractionLogBuilder Journey(ReadOnlySpan<char> id) => SetJourney(_journeyNames.Code(id));

    /// <summary>Which touchpoint was met. Needed.</summary>
    /// <param name="id">The touchpoint's id, verbatim; missing if <c>null</c> or empty.</param>
    public InteractionLogBuilder Touchpoint(string? id) => SetTouchpoint(_touchpointNames.Code(id));

    /// <summary>Which touchpoint was met. Needed.</summary>
    /// <param name="id">The touchpoint's id, verbatim; missing if empty.</param>
    public InteractionLogBuilder Touchpoint(ReadOnlySpan<char> id) => SetTouchpoint(_touchpointNames.Code(id));

    /// <summary>Where it took place.</summary>
    /// <param name="name">The channel's name, verbatim; not stated if <c>null</c> or empty.</param>
    public InteractionLogBuilder Channel(string? name) => SetChannel(_channelNames.Code(name));

    /// <summary>Where it took place.</summary>
    /// <param name="name">The channel's name, verbatim; not stated if empty.</param>
    public InteractionLogBuilder Channel(ReadOnlySpan<char> name) => SetChannel(_channelNames.Code(name));

    /// <summary>When it happened or started. Needed.</summary>
    /// <param name="start">The instant, kept to 100 nanoseconds, rounded down; missing if <c>null</c>.</param>
    public InteractionLogBuilder At(Instant? start)
    {
        _starts.Set(_row, UnixTicks.Of(start));
        return this;
    }

    /// <summary>When it ended, where that is known.</summary>
    /// <param name="end">The instant, kept to 100 nanoseconds, rounded down; not before the start; not known if <c>null</c>.</param>
    public InteractionLogBuilder End(Instant? end)
    {
        Set(ref _ends, UnixTicks.Of(end), UnixTicks.None);
        return this;
    }

    /// <summary>How it ended.</summary>
    /// <param name="outcome">The outcome; values that aren't defined count as unknown.</param>
    public InteractionLogBuilder Outcome(Outcome outcome)
    {
        Set(ref _outcomes, outcome is >= Cx.Domain.Outcome.Unknown and <= Cx.Domain.Outcome.Abandoned ? (byte)outcome : default, default);
        return this;
    }

    /// <summary>Its place among interactions of a journey that start at the same time: the lower first.</summary>
    /// <param name="sequence">Any number but <see cref="long.MaxValue"/>, which stands for none; none if <c>null</c>.</param>
    public InteractionLogBuilder Sequence(long? sequence)
    {
        Set(ref _sequences, sequence ?? InteractionLog.NoSequence, InteractionLog.NoSequence);
        return this;
    }

    /// <summary>A text of the application's own.</summary>
    /// <param name="name">The attribute's name, not empty.</param>
    /// <param name="value">The text, verbatim; none if <c>null</c> or empty.</param>
    /// <exception cref="ArgumentException">The name is empty, or the attribute has another kind of value.</exception>
    public InteractionLogBuilder Attribute(string name, string? value)
    {
        AttributeNamed(name, AttributeKind.Text).SetText(_row, value);
        return this;
    }

    /// <summary>A text of the application's own.</summary>
    /// <param name="name">The attribute's name, not empty.</param>
    /// <param name="value">The text, verbatim; none if empty.</param>
    /// <exception cref="ArgumentException">The name is empty, or the attribute has another kind of value.</exception>
    public InteractionLogBuilder Attribute(string name, ReadOnlySpan<char> value)
    {
        AttributeNamed(name, AttributeKind.Text).SetText(_row, value);
        return this;
    }

    /// <summary>A number of the application's own.</summary>
    /// <param name="name">The attribute's name, not empty.</param>
    /// <param name="value">The number; none if <c>null</c>, NaN or infinite.</param>
    /// <exception cref="ArgumentException">The name is empty, or the attribute has another kind of value.</exception>
    public InteractionLogBuilder Attribute(string name, double? value)
    {
        AttributeNamed(name, AttributeKind.Number).SetNumber(_row, value);
        return this;
    }

    /// <summary>A yes or no of the application's own.</summary>
    /// <param name="name">The attribute's name, not empty.</param>
    /// <param name="value">Yes, no, or none if <c>null</c>.</param>
    /// <exception cref="ArgumentException">The name is empty, or the attribute has another kind of value.</exception>
    public InteractionLogBuilder Attribute(string name, bool? value)
    {
        AttributeNamed(name, AttributeKind.Flag).SetFlag(_row, value);
        return this;
    }

    /// <summary>An instant of the application's own.</summary>
    /// <param name="name">The attribute's name, not empty.</param>
    /// <param name="value">The instant, kept to 100 nanoseconds, rounded down; none if <c>null</c>.</param>
    /// <exception cref="ArgumentException">The name is empty, or the attribute has another kind of value.</exception>
    public InteractionLogBuilder Attribute(string name, Instant? value)
    {
        AttributeNamed(name, AttributeKind.Time).SetTime(_row, value);
        return this;
    }

    /// <summary>Adds the interaction as described since the last one; findings name it by its place in the stream, from 1.</summary>
    /// <returns>Whether it was added; else it was rejected.</returns>
    public bool Add() => Add(_row + Rejected + 1);

    /// <summary>Adds the interaction as described since the last one.</summary>
    /// <param name="row">How findings name it, such as the line in a file.</param>
    /// <returns>Whether it was added; else it was rejected.</returns>
    public bool Add(long row)
    {
        var accepted = true;
        if (_touchpoints[_row] == CodedColumn.Absent) accepted = Refuse("touchpoint-missing", "The interaction has no touchpoint.", row);
        var start = _starts[_row];
        if (start == UnixTicks.None) accepted = Refuse("time-missing", "The interaction has no time.", row);
        if (_ends is not null && _ends[_row] is var end && end != UnixTicks.None && end < start) accepted = Refuse("end-before-start", "The interaction ends before it starts.", row);
        if (accepted) _row++;
        else Discard();
        return accepted;
    }

    /// <summary>Rejects the interaction as described since the last one, for a reason of the caller's, such as a time that can't be read.</summary>
    /// <param name="finding">Why; without personal data.</param>
    public void Reject(Finding finding)
    {
        Report(finding);
        Discard();
    }

    /// <summary>Lists and counts a finding of the caller's without rejecting anything.</summary>
    /// <param name="finding">What was found; without personal data.</param>
    public void Report(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        _findings.Add(finding);
    }

    /// <summary>The log of what was added, and its findings. The builder is empty afterwards and can be used again.</summary>
    public InteractionLog ToLog()
    {
        Clear();
        var log = new InteractionLog(
            new CodedColumn(_touchpoints.ToArray(_row), _touchpointNames.ToArray()),
            _starts.ToArray(_row),
            Coded(_customers, _customerNames),
            Coded(_journeys, _journeyNames),
            Coded(_channels, _channelNames),
            _ends?.ToArray(_row),
            _outcomes?.ToArray(_row),
            _sequences?.ToArray(_row),
            _attributes.ConvertAll(a => a.ToColumn(_row)).ToArray(),
            _findings.ToList(),
            Rejected);
        Reset();
        return log;
    }

    private CodedColumn? Coded(ColumnBuilder<int>? codes, NameTable names) => codes is null ? null : new CodedColumn(codes.ToArray(_row), names.ToArray());

    private bool Refuse(string code, string message, long row)
    {
        _findings.Add(new Finding(code, FindingSeverity.Error, message, row));
        return false;
    }

    private void Discard()
    {
        Rejected++;
        Clear();
    }

    /// <summary>Forgets what was said about the interaction that wasn't added.</summary>
    private void Clear()
    {
        _touchpoints.Truncate(_row);
        _starts.Truncate(_row);
        _customers?.Truncate(_row);
        _journeys?.Truncate(_row);
        _channels?.Truncate(_row);
        _ends?.Truncate(_row);
        _outcomes?.Truncate(_row);
        _sequences?.Truncate(_row);
        foreach (var attribute in _attributes) attribute.Truncate(_row);
    }

    private void Reset()
    {
        _findings = new FindingCollector(_findingLimit);
        (_touchpointNames, _customerNames, _journeyNames, _channelNames) = (new NameTable(), new NameTable(), new NameTable(), new NameTable());
        (_touchpoints, _starts) = (new ColumnBuilder<int>(CodedColumn.Absent), new ColumnBuilder<long>(UnixTicks.None));
        (_customers, _journeys, _channels) = (null, null, null);
        (_ends, _outcomes, _sequences) = (null, null, null);
        _attributes = [];
        (_row, Rejected) = (0, 0);
    }

    private InteractionLogBuilder SetTouchpoint(int code)
    {
        _touchpoints.Set(_row, code);
        return this;
    }

    private InteractionLogBuilder SetCustomer(int code)
    {
        Set(ref _customers, code, CodedColumn.Absent);
        return this;
    }

    private InteractionLogBuilder SetJourney(int code)
    {
        Set(ref _journeys, code, CodedColumn.Absent);
        return this;
    }

    private InteractionLogBuilder SetChannel(int code)
    {
        Set(ref _channels, code, CodedColumn.Absent);
        return this;
    }

    /// <summary>A column comes to be with its first value: what no interaction has costs nothing.</summary>
    private void Set<T>(ref ColumnBuilder<T>? column, T value, T absent)
        where T : unmanaged, IEquatable<T>
    {
        if (column is null && value.Equals(absent)) return;
        column ??= new ColumnBuilder<T>(absent);
        column.Set(_row, value);
    }

    private AttributeColumnBuilder AttributeNamed(string name, AttributeKind kind)
    {
        foreach (var attribute in _attributes)
        {
            if (!string.Equals(attribute.Name, name, StringComparison.Ordinal)) continue;
            return attribute.Kind == kind ? attribute : throw new ArgumentException($"The attribute '{name}' has values of the kind {attribute.Kind}.", nameof(name));
        }

        ArgumentException.ThrowIfNullOrEmpty(name);
        var added = new AttributeColumnBuilder(name, kind);
        _attributes.Add(added);
        return added;
    }
}
