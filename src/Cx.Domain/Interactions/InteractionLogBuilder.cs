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
    private LogColumnsBuilder _columns = new();
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

    /// <summary>Where its findings go, for a reader whose findings they are too.</summary>
    internal FindingCollector Findings => _findings;

    /// <summary>Whose interaction this is.</summary>
    /// <param name="id">The pseudonymous id, verbatim; none if <c>null</c> or empty.</param>
    public InteractionLogBuilder Customer(string? id)
    {
        _columns.Customers.Set(_row, id);
        return this;
    }

    /// <summary>Whose interaction this is.</summary>
    /// <param name="id">The pseudonymous id, verbatim; none if empty.</param>
    public InteractionLogBuilder Customer(ReadOnlySpan<char> id)
    {
        _columns.Customers.Set(_row, id);
        return this;
    }

    /// <summary>Which journey it is part of, where that is known.</summary>
    /// <param name="id">The journey's id, verbatim; none if <c>null</c> or empty.</param>
    public InteractionLogBuilder Journey(string? id)
    {
        _columns.Journeys.Set(_row, id);
        return this;
    }

    /// <summary>Which journey it is part of, where that is known.</summary>
    /// <param name="id">The journey's id, verbatim; none if empty.</param>
    public InteractionLogBuilder Journey(ReadOnlySpan<char> id)
    {
        _columns.Journeys.Set(_row, id);
        return this;
    }

    /// <summary>Which touchpoint was met. Needed.</summary>
    /// <param name="id">The touchpoint's id, verbatim; missing if <c>null</c> or empty.</param>
    public InteractionLogBuilder Touchpoint(string? id)
    {
        _columns.Touchpoints.Set(_row, id);
        return this;
    }

    /// <summary>Which touchpoint was met. Needed.</summary>
    /// <param name="id">The touchpoint's id, verbatim; missing if empty.</param>
    public InteractionLogBuilder Touchpoint(ReadOnlySpan<char> id)
    {
        _columns.Touchpoints.Set(_row, id);
        return this;
    }

    /// <summary>Where it took place.</summary>
    /// <param name="name">The channel's name, verbatim; not stated if <c>null</c> or empty.</param>
    public InteractionLogBuilder Channel(string? name)
    {
        _columns.Channels.Set(_row, name);
        return this;
    }

    /// <summary>Where it took place.</summary>
    /// <param name="name">The channel's name, verbatim; not stated if empty.</param>
    public InteractionLogBuilder Channel(ReadOnlySpan<char> name)
    {
        _columns.Channels.Set(_row, name);
        return this;
    }

    /// <summary>When it happened or started. Needed.</summary>
    /// <param name="start">The instant, kept to 100 nanoseconds, rounded down; missing if <c>null</c>.</param>
    public InteractionLogBuilder At(Instant? start)
    {
        _columns.Starts.Set(_row, UnixTicks.Of(start));
        return this;
    }

    /// <summary>When it ended, where that is known.</summary>
    /// <param name="end">The instant, kept to 100 nanoseconds, rounded down; not before the start; not known if <c>null</c>.</param>
    public InteractionLogBuilder End(Instant? end)
    {
        _columns.Ends.Set(_row, UnixTicks.Of(end));
        return this;
    }

    /// <summary>How it ended.</summary>
    /// <param name="outcome">The outcome; values that aren't defined count as unknown.</param>
    public InteractionLogBuilder Outcome(Outcome outcome)
    {
        _columns.Outcomes.Set(_row, outcome is >= Cx.Domain.Outcome.Unknown and <= Cx.Domain.Outcome.Abandoned ? (byte)outcome : default);
        return this;
    }

    /// <summary>Its place among interactions of a journey that start at the same time: the lower first.</summary>
    /// <param name="sequence">Any number but <see cref="long.MaxValue"/>, which stands for none; none if <c>null</c>.</param>
    public InteractionLogBuilder Sequence(long? sequence)
    {
        _columns.Sequences.Set(_row, sequence ?? InteractionLog.NoSequence);
        return this;
    }

    /// <summary>Its id, by which others continue it.</summary>
    /// <param name="id">The id, verbatim; none if <c>null</c> or empty.</param>
    public InteractionLogBuilder Id(string? id)
    {
        _columns.Ids.Set(_row, id);
        return this;
    }

    /// <summary>When it became known.</summary>
    /// <param name="recorded">The instant, kept to 100 nanoseconds, rounded down; not stated if <c>null</c>.</param>
    public InteractionLogBuilder Recorded(Instant? recorded)
    {
        _columns.Recorded.Set(_row, UnixTicks.Of(recorded));
        return this;
    }

    /// <summary>Whether it took place online or offline.</summary>
    /// <param name="presence">The presence; values that aren't defined count as not stated.</param>
    public InteractionLogBuilder Presence(Presence presence)
    {
        _columns.Presences.Set(_row, presence is >= Cx.Domain.Presence.Unspecified and <= Cx.Domain.Presence.Offline ? (byte)presence : default);
        return this;
    }

    /// <summary>Who started it.</summary>
    /// <param name="direction">The direction; values that aren't defined count as not stated.</param>
    public InteractionLogBuilder Direction(InteractionDirection direction)
    {
        _columns.Directions.Set(_row, direction is >= InteractionDirection.Unspecified and <= InteractionDirection.Outbound ? (byte)direction : default);
        return this;
    }

    /// <summary>How long the customer waited in it.</summary>
    /// <param name="waiting">The duration, kept to 100 nanoseconds, neither negative nor longer than ten thousand years; not known if <c>null</c>.</param>
    public InteractionLogBuilder Waiting(Duration? waiting)
    {
        _columns.Waitings.Set(_row, DurationTicks.Of(waiting));
        return this;
    }

    /// <summary>How long the customer was being served in it.</summary>
    /// <param name="handling">The duration, kept to 100 nanoseconds, neither negative nor longer than ten thousand years; not known if <c>null</c>.</param>
    public InteractionLogBuilder Handling(Duration? handling)
    {
        _columns.Handlings.Set(_row, DurationTicks.Of(handling));
        return this;
    }

    /// <summary>Which earlier interaction it continues.</summary>
    /// <param name="interaction">The earlier one's id, verbatim; none if <c>null</c> or empty.</param>
    /// <param name="kind">How; values that aren't defined count as not stated.</param>
    public InteractionLogBuilder Cause(string? interaction, CauseKind kind)
    {
        _columns.Causes.Set(_row, interaction);
        _columns.CauseKinds.Set(_row, kind is >= CauseKind.Unspecified and <= CauseKind.FollowedUp ? (byte)kind : default);
        return this;
    }

    /// <summary>The touchpoint that the customer has to go to because of it.</summary>
    /// <param name="touchpoint">The touchpoint's id, verbatim; none if <c>null</c> or empty.</param>
    public InteractionLogBuilder Requires(string? touchpoint)
    {
        _columns.Requires.Set(_row, touchpoint);
        return this;
    }

    /// <summary>What was tried in it.</summary>
    /// <param name="task">The attempt; none if <c>null</c>. Its extensions aren't kept.</param>
    public InteractionLogBuilder Task(TaskAttempt? task)
    {
        _columns.Tasks.Set(_row, task?.Task);
        _columns.Errors.Set(_row, task?.Errors ?? LogColumns.NoCount);
        _columns.Opportunities.Set(_row, task?.Opportunities ?? LogColumns.NoCount);
        _columns.Steps.Set(_row, task?.Steps ?? LogColumns.NoCount);
        _columns.OptimalSteps.Set(_row, task?.OptimalSteps ?? LogColumns.NoCount);
        return this;
    }

    /// <summary>
    /// The application's own values. Those of another kind than earlier values of the same name are left out, with the
    /// finding <c>attribute-kind</c>: a column has one kind.
    /// </summary>
    /// <param name="attributes">The values.</param>
    public InteractionLogBuilder Attributes(AttributeSet attributes)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        foreach (var attribute in attributes)
            if (!TryAttribute(attribute.Key, attribute.Value))
                Report(new Finding("attribute-kind", FindingSeverity.Warning, "An attribute has another kind of value than before and is left out.", _row + Rejected + 1));
        return this;
    }

    /// <summary>A value of the application's own; left out where the attribute has another kind of value.</summary>
    internal bool TryAttribute(string name, AttributeValue value) =>
        value == default || _columns.Attribute(name, value.Kind).Set(_row, value);

    /// <summary>Whether an attribute is known, or may become one of so many.</summary>
    internal bool HasRoomFor(string name, int limit) => _columns.HasRoomFor(name, limit);

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

    /// <summary>Adds an interaction; findings name it by its place in the stream, from 1. Its extensions aren't kept.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <returns>Whether it was added; else it was rejected.</returns>
    public bool Add(Interaction interaction)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        return Id(interaction.Id.ToString()).Customer(interaction.Customer.ToString()).Journey(interaction.Journey.ToString())
            .Touchpoint(interaction.Touchpoint.ToString()).Channel(interaction.Channel.Name)
            .At(interaction.Start).End(interaction.End).Recorded(interaction.Recorded).Sequence(interaction.Sequence)
            .Presence(interaction.Presence).Direction(interaction.Direction).Outcome(interaction.Outcome)
            .Waiting(interaction.Waiting).Handling(interaction.Handling)
            .Cause(interaction.Cause?.Interaction.ToString(), interaction.Cause?.Kind ?? default)
            .Requires(interaction.Requires.ToString()).Task(interaction.Task).Attributes(interaction.Attributes)
            .Add();
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
        if (!_columns.Touchpoints.IsSet(_row)) accepted = Refuse("touchpoint-missing", "The interaction has no touchpoint.", row);
        var start = _columns.Starts[_row];
        if (start == UnixTicks.None) accepted = Refuse("time-missing", "The interaction has no time.", row);
        if (_columns.Ends[_row] is var end && end != UnixTicks.None && end < start) accepted = Refuse("end-before-start", "The interaction ends before it starts.", row);
        if (_columns.Waitings[_row] == DurationTicks.OutOfRange) accepted = Refuse("waiting-out-of-range", "The waiting time is negative or longer than ten thousand years.", row);
        if (_columns.Handlings[_row] == DurationTicks.OutOfRange) accepted = Refuse("handling-out-of-range", "The handling time is negative or longer than ten thousand years.", row);
        if (!accepted)
        {
            Discard();
            return false;
        }

        _row++;
        return true;
    }

    /// <summary>Rejects the interaction as described since the last one, for a reason of the caller's, such as a time that can't be read.</summary>
    /// <param name="finding">Why; without personal data.</param>
    public void Reject(Finding finding)
    {
        Report(finding);
        Discard();
    }

    /// <summary>Rejects an interaction for reasons that are among the findings already.</summary>
    internal void Reject() => Discard();

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
        _columns.Truncate(_row);
        var log = new InteractionLog(_columns.ToColumns(_row), [], _findings.ToList(), Rejected);
        (_findings, _columns) = (new FindingCollector(_findingLimit), new LogColumnsBuilder());
        (_row, Rejected) = (0, 0);
        return log;
    }

    private bool Refuse(string code, string message, long row)
    {
        _findings.Add(new Finding(code, FindingSeverity.Error, message, row));
        return false;
    }

    /// <summary>Forgets what was said about the interaction that isn't added.</summary>
    private void Discard()
    {
        Rejected++;
        _columns.Truncate(_row);
    }

    private AttributeColumnBuilder AttributeNamed(string name, AttributeKind kind)
    {
        var attribute = _columns.Attribute(name, kind);
        return attribute.Kind == kind ? attribute : throw new ArgumentException($"The attribute '{name}' has values of the kind {attribute.Kind}.", nameof(name));
    }
}
