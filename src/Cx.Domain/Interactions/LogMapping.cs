using System;
using System.Collections.Generic;
using NodaTime;

namespace Cx.Domain;

/// <summary>Says where rows of an application's own have what a log needs; see <see cref="InteractionLog.From"/>.</summary>
/// <typeparam name="TRow">The rows' type.</typeparam>
/// <remarks>Mutable; for one thread at a time. Naming the same thing twice keeps the last.</remarks>
public sealed class LogMapping<TRow>
{
    private readonly List<Action<TRow, InteractionLogBuilder>> _steps = [];
    private bool _hasTouchpoint;
    private bool _hasTime;

    internal LogMapping()
    {
    }

    /// <summary>Whose interaction a row is.</summary>
    /// <param name="id">Gives the pseudonymous id; none if <c>null</c> or empty.</param>
    public LogMapping<TRow> Customer(Func<TRow, string?> id) => Then(id, (row, log) => log.Customer(id(row)));

    /// <summary>Whose interaction a row is.</summary>
    /// <param name="id">Gives the number that the customer is known by; none if <c>null</c>.</param>
    public LogMapping<TRow> Customer(Func<TRow, long?> id) => Then(id, (row, log) => NumberText.With(id(row), log, NumberText.AsCustomer));

    /// <summary>Whose interaction a row is.</summary>
    /// <param name="id">Gives the pseudonymous id; none if <c>default</c>.</param>
    public LogMapping<TRow> Customer(Func<TRow, Id<Customer>> id) => Then(id, (row, log) => log.Customer(id(row).ToString()));

    /// <summary>Which journey a row is part of.</summary>
    /// <param name="id">Gives the journey's id; none if <c>null</c> or empty.</param>
    public LogMapping<TRow> Journey(Func<TRow, string?> id) => Then(id, (row, log) => log.Journey(id(row)));

    /// <summary>Which journey a row is part of.</summary>
    /// <param name="id">Gives the number that the journey is known by; none if <c>null</c>.</param>
    public LogMapping<TRow> Journey(Func<TRow, long?> id) => Then(id, (row, log) => NumberText.With(id(row), log, NumberText.AsJourney));

    /// <summary>Which journey a row is part of.</summary>
    /// <param name="id">Gives the journey's id; none if <c>default</c>.</param>
    public LogMapping<TRow> Journey(Func<TRow, Id<Journey>> id) => Then(id, (row, log) => log.Journey(id(row).ToString()));

    /// <summary>Which touchpoint was met. Needed.</summary>
    /// <param name="id">Gives the touchpoint's id; the row is rejected if it is <c>null</c> or empty.</param>
    public LogMapping<TRow> Touchpoint(Func<TRow, string?> id)
    {
        _hasTouchpoint = true;
        return Then(id, (row, log) => log.Touchpoint(id(row)));
    }

    /// <summary>Which touchpoint was met. Needed.</summary>
    /// <param name="id">Gives the touchpoint's id; the row is rejected if it is <c>default</c>.</param>
    public LogMapping<TRow> Touchpoint(Func<TRow, Id<Touchpoint>> id)
    {
        _hasTouchpoint = true;
        return Then(id, (row, log) => log.Touchpoint(id(row).ToString()));
    }

    /// <summary>Where the interaction took place.</summary>
    /// <param name="name">Gives the channel's name; not stated if <c>null</c> or empty.</param>
    public LogMapping<TRow> Channel(Func<TRow, string?> name) => Then(name, (row, log) => log.Channel(name(row)));

    /// <summary>Where the interaction took place.</summary>
    /// <param name="channel">Gives the channel.</param>
    public LogMapping<TRow> Channel(Func<TRow, Channel> channel) => Then(channel, (row, log) => log.Channel(channel(row).Name));

    /// <summary>When it happened or started. Needed.</summary>
    /// <param name="start">Gives the instant; the row is rejected if it is <c>null</c>.</param>
    public LogMapping<TRow> At(Func<TRow, Instant?> start)
    {
        _hasTime = true;
        return Then(start, (row, log) => log.At(start(row)));
    }

    /// <summary>When it happened or started. Needed.</summary>
    /// <param name="start">Gives the time with its offset; the row is rejected if it is <c>null</c>.</param>
    public LogMapping<TRow> At(Func<TRow, DateTimeOffset?> start)
    {
        _hasTime = true;
        return Then(start, (row, log) => log.At(ToInstant(start(row))));
    }

    /// <summary>When it happened or started. Needed.</summary>
    /// <param name="start">Gives the time on the clocks of the zone; the row is rejected if it is <c>null</c>.</param>
    /// <param name="zone">Whose clocks; <see cref="DateTimeZone.Utc"/> for times in UTC. Times that the clocks skip or show twice are taken as Noda Time's lenient resolver takes them.</param>
    public LogMapping<TRow> At(Func<TRow, DateTime?> start, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        _hasTime = true;
        return Then(start, (row, log) => log.At(ToInstant(start(row), zone)));
    }

    /// <summary>Not usable: a <see cref="DateTime"/> needs a zone.</summary>
    /// <param name="start">Gives a time that may mean any instant.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete("A DateTime says no zone: At(r => r.Time, DateTimeZone.Utc), or that of the clocks that showed it.", true)]
    public LogMapping<TRow> At(Func<TRow, DateTime?> start) => throw new NotSupportedException();

    /// <summary>When it ended.</summary>
    /// <param name="end">Gives the instant, not before the start; not known if <c>null</c>.</param>
    public LogMapping<TRow> End(Func<TRow, Instant?> end) => Then(end, (row, log) => log.End(end(row)));

    /// <summary>When it ended.</summary>
    /// <param name="end">Gives the time with its offset, not before the start; not known if <c>null</c>.</param>
    public LogMapping<TRow> End(Func<TRow, DateTimeOffset?> end) => Then(end, (row, log) => log.End(ToInstant(end(row))));

    /// <summary>When it ended.</summary>
    /// <param name="end">Gives the time on the clocks of the zone, not before the start; not known if <c>null</c>.</param>
    /// <param name="zone">Whose clocks; <see cref="DateTimeZone.Utc"/> for times in UTC.</param>
    public LogMapping<TRow> End(Func<TRow, DateTime?> end, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return Then(end, (row, log) => log.End(ToInstant(end(row), zone)));
    }

    /// <summary>Not usable: a <see cref="DateTime"/> needs a zone.</summary>
    /// <param name="end">Gives a time that may mean any instant.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete("A DateTime says no zone: End(r => r.Time, DateTimeZone.Utc), or that of the clocks that showed it.", true)]
    public LogMapping<TRow> End(Func<TRow, DateTime?> end) => throw new NotSupportedException();

    /// <summary>How the interaction ended.</summary>
    /// <param name="outcome">Gives the outcome.</param>
    public LogMapping<TRow> Outcome(Func<TRow, Outcome> outcome) => Then(outcome, (row, log) => log.Outcome(outcome(row)));

    /// <summary>The order of interactions that start at the same time.</summary>
    /// <param name="sequence">Gives the number, the lower first; none if <c>null</c>.</param>
    public LogMapping<TRow> Sequence(Func<TRow, long?> sequence) => Then(sequence, (row, log) => log.Sequence(sequence(row)));

    /// <summary>The interaction's id, by which others continue it.</summary>
    /// <param name="id">Gives the id; none if <c>null</c> or empty.</param>
    public LogMapping<TRow> Id(Func<TRow, string?> id) => Then(id, (row, log) => log.Id(id(row)));

    /// <summary>When the interaction became known.</summary>
    /// <param name="recorded">Gives the instant; not stated if <c>null</c>.</param>
    public LogMapping<TRow> Recorded(Func<TRow, Instant?> recorded) => Then(recorded, (row, log) => log.Recorded(recorded(row)));

    /// <summary>Whether the interaction took place online or offline, where that differs from its touchpoint.</summary>
    /// <param name="presence">Gives the presence.</param>
    public LogMapping<TRow> Presence(Func<TRow, Presence> presence) => Then(presence, (row, log) => log.Presence(presence(row)));

    /// <summary>Who started the interaction.</summary>
    /// <param name="direction">Gives the direction.</param>
    public LogMapping<TRow> Direction(Func<TRow, InteractionDirection> direction) => Then(direction, (row, log) => log.Direction(direction(row)));

    /// <summary>How long the customer waited in the interaction.</summary>
    /// <param name="waiting">Gives the duration, not negative; not known if <c>null</c>.</param>
    public LogMapping<TRow> Waiting(Func<TRow, Duration?> waiting) => Then(waiting, (row, log) => log.Waiting(waiting(row)));

    /// <summary>How long the customer was being served in the interaction.</summary>
    /// <param name="handling">Gives the duration, not negative; not known if <c>null</c>.</param>
    public LogMapping<TRow> Handling(Func<TRow, Duration?> handling) => Then(handling, (row, log) => log.Handling(handling(row)));

    /// <summary>Which earlier interaction the interaction continues.</summary>
    /// <param name="interaction">Gives the earlier one's id; none if <c>null</c> or empty.</param>
    /// <param name="kind">Gives how it is continued.</param>
    public LogMapping<TRow> Cause(Func<TRow, string?> interaction, Func<TRow, CauseKind> kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Then(interaction, (row, log) => log.Cause(interaction(row), kind(row)));
    }

    /// <summary>The touchpoint that the customer has to go to because of the interaction.</summary>
    /// <param name="touchpoint">Gives the touchpoint's id; none if <c>null</c> or empty.</param>
    public LogMapping<TRow> Requires(Func<TRow, string?> touchpoint) => Then(touchpoint, (row, log) => log.Requires(touchpoint(row)));

    /// <summary>What was tried in the interaction.</summary>
    /// <param name="task">Gives the attempt; none if <c>null</c>.</param>
    public LogMapping<TRow> Task(Func<TRow, TaskAttempt?> task) => Then(task, (row, log) => log.Task(task(row)));

    /// <summary>A text of the application's own, usable as group and filter.</summary>
    /// <param name="name">The attribute's name, not empty.</param>
    /// <param name="value">Gives the text; none if <c>null</c> or empty.</param>
    public LogMapping<TRow> Attribute(string name, Func<TRow, string?> value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Then(value, (row, log) => log.Attribute(name, value(row)));
    }

    /// <summary>A number of the application's own, usable as filter and observed by metrics.</summary>
    /// <param name="name">The attribute's name, not empty.</param>
    /// <param name="value">Gives the number; none if <c>null</c>, NaN or infinite.</param>
    public LogMapping<TRow> Attribute(string name, Func<TRow, double?> value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Then(value, (row, log) => log.Attribute(name, value(row)));
    }

    /// <summary>A yes or no of the application's own, usable as group and filter.</summary>
    /// <param name="name">The attribute's name, not empty.</param>
    /// <param name="value">Gives yes, no, or <c>null</c> for none.</param>
    public LogMapping<TRow> Attribute(string name, Func<TRow, bool?> value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Then(value, (row, log) => log.Attribute(name, value(row)));
    }

    /// <summary>An instant of the application's own, usable as filter.</summary>
    /// <param name="name">The attribute's name, not empty.</param>
    /// <param name="value">Gives the instant; none if <c>null</c>.</param>
    public LogMapping<TRow> Attribute(string name, Func<TRow, Instant?> value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Then(value, (row, log) => log.Attribute(name, value(row)));
    }

    internal void Check(string parameter)
    {
        if (!_hasTouchpoint) throw new ArgumentException("Name where the touchpoint is: c => c.Touchpoint(r => r.…).", parameter);
        if (!_hasTime) throw new ArgumentException("Name where the time is: c => c.At(r => r.…).", parameter);
    }

    internal void Describe(TRow row, InteractionLogBuilder log)
    {
        foreach (var step in _steps) step(row, log);
    }

    private LogMapping<TRow> Then(Delegate selector, Action<TRow, InteractionLogBuilder> step)
    {
        ArgumentNullException.ThrowIfNull(selector);
        _steps.Add(step);
        return this;
    }

    private static Instant? ToInstant(DateTimeOffset? time) => time is DateTimeOffset at ? Instant.FromDateTimeOffset(at) : null;

    private static Instant? ToInstant(DateTime? time, DateTimeZone zone) =>
        time is DateTime at ? LocalDateTime.FromDateTime(at).InZoneLeniently(zone).ToInstant() : null;
}
