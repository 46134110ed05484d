using System;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Cx.Domain;

/// <summary>One interaction of a log: a view that holds no data of its own and costs nothing to make.</summary>
/// <remarks>
/// Immutable and thread-safe. <c>default</c> belongs to no log, and reading anything but <see cref="IsDefault"/> from it throws
/// <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly struct LogEntry : IEquatable<LogEntry>
{
    private readonly InteractionLog? _log;

    internal LogEntry(InteractionLog log, int index)
    {
        _log = log;
        Index = index;
    }

    /// <summary>Whether this belongs to no log.</summary>
    public bool IsDefault => _log is null;

    /// <summary>Its place in the log, from 0.</summary>
    public int Index { get; }

    /// <summary>Whose interaction it is; <c>default</c> where that isn't known. Personal.</summary>
    public Id<Customer> Customer => Id<Customer>.Of(Log.CustomerColumn?[Index]);

    /// <summary>The journey it was recorded for; <c>default</c> where that isn't known.</summary>
    public Id<Journey> Journey => Id<Journey>.Of(Log.JourneyColumn?[Index]);

    /// <summary>Which touchpoint was met.</summary>
    public Id<Touchpoint> Touchpoint => Id<Touchpoint>.Of(Log.TouchpointColumn[Index]);

    /// <summary>Where it took place; <c>default</c> where that isn't stated.</summary>
    public Channel Channel => Channel.Of(Log.ChannelColumn?[Index]);

    /// <summary>When it happened or started, to 100 nanoseconds.</summary>
    public Instant Start => Instant.FromUnixTimeTicks(Log.Starts[Index]);

    /// <summary>When it ended, to 100 nanoseconds, not before the start; <c>null</c> where that isn't known.</summary>
    public Instant? End => Log.Ends is { } ends ? UnixTicks.ToInstant(ends[Index]) : null;

    /// <summary>How long it took; <c>null</c> where its end isn't known.</summary>
    public Duration? Duration => End - Start;

    /// <summary>How it ended.</summary>
    public Outcome Outcome => Log.Outcomes is { } outcomes ? (Outcome)outcomes[Index] : Outcome.Unknown;

    /// <summary>Its place among entries that start at the same time; <c>null</c> where none was given.</summary>
    public long? Sequence => Log.Sequences is { } sequences && sequences[Index] is var sequence && sequence != InteractionLog.NoSequence ? sequence : null;

    /// <summary>Its id, by which others continue it; <c>default</c> where it has none.</summary>
    public Id<Interaction> Id => Id<Interaction>.Of(Log.Columns.Ids?[Index]);

    /// <summary>When it became known, to 100 nanoseconds; <c>null</c> where that isn't stated.</summary>
    public Instant? Recorded => Log.Columns.Recorded is { } recorded ? UnixTicks.ToInstant(recorded[Index]) : null;

    /// <summary>What the customer met: as its touchpoint states, else as is usual for its channel; see <see cref="InteractionLog.Describe"/>.</summary>
    public TouchpointNature Nature => Described is { Nature: not TouchpointNature.Unspecified and var nature } ? nature : Channel.UsualNature;

    /// <summary>Whether it took place online or offline: as it states itself, else its touchpoint, else as is usual for its channel.</summary>
    public Presence Presence => OwnPresence is not Presence.Unspecified and var own ? own
        : Described is { Presence: not Presence.Unspecified and var presence } ? presence
        : Channel.UsualPresence;

    /// <summary>Who started it.</summary>
    public InteractionDirection Direction => (InteractionDirection)(Log.Columns.Directions?[Index] ?? 0);

    /// <summary>How long the customer waited in it, to 100 nanoseconds; <c>null</c> where that isn't known.</summary>
    public Duration? Waiting => Log.Columns.Waitings is { } waitings ? DurationTicks.ToDuration(waitings[Index]) : null;

    /// <summary>How long the customer was being served in it, to 100 nanoseconds; <c>null</c> where that isn't known.</summary>
    public Duration? Handling => Log.Columns.Handlings is { } handlings ? DurationTicks.ToDuration(handlings[Index]) : null;

    /// <summary>Which earlier interaction it continues, and how; <c>null</c> where none is stated.</summary>
    public InteractionCause? Cause =>
        Log.Columns.Causes?[Index] is { } cause ? new InteractionCause(cause, (CauseKind)(Log.Columns.CauseKinds?[Index] ?? 0)) : null;

    /// <summary>The touchpoint that the customer has to go to because of it; <c>default</c> where there is none.</summary>
    public Id<Touchpoint> Requires => Id<Touchpoint>.Of(Log.Columns.Requires?[Index]);

    /// <summary>What was tried in it; <c>null</c> where that isn't stated.</summary>
    public TaskAttempt? Task => Log.Columns.Tasks?[Index] is { } task
        ? new TaskAttempt(task)
            .WithErrors(Count(Log.Columns.Errors), Count(Log.Columns.Opportunities))
            .WithSteps(Count(Log.Columns.Steps), Count(Log.Columns.OptimalSteps))
        : null;

    /// <summary>All attributes that it has.</summary>
    public AttributeSet Attributes
    {
        get
        {
            var attributes = AttributeSet.None;
            foreach (var column in Log.Columns.Attributes)
                if (column[Index] is { } value) attributes = attributes.With(column.Attribute.Name, value);
            return attributes;
        }
    }

    private Touchpoint? Described => Log.Described[Log.TouchpointColumn.Codes[Index]];

    private Presence OwnPresence => (Presence)(Log.Columns.Presences?[Index] ?? 0);

    /// <summary>The log that it is an entry of.</summary>
    public InteractionLog Log => _log ?? throw new InvalidOperationException("The entry belongs to no log.");

    /// <summary>Whether both are the same entry of the same log.</summary>
    public static bool operator ==(LogEntry left, LogEntry right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(LogEntry left, LogEntry right) => !left.Equals(right);

    /// <summary>A text attribute, verbatim; <c>null</c> where the entry has none.</summary>
    /// <param name="attribute">The attribute's name.</param>
    /// <exception cref="ArgumentException">The log has no such attribute, or it isn't a text.</exception>
    public string? Text(string attribute) => Attribute(attribute, AttributeKind.Text).Text![Index];

    /// <summary>A number attribute, finite; <c>null</c> where the entry has none.</summary>
    /// <param name="attribute">The attribute's name.</param>
    /// <exception cref="ArgumentException">The log has no such attribute, or it isn't a number.</exception>
    public double? Number(string attribute) =>
        Attribute(attribute, AttributeKind.Number).Number![Index] is var number && double.IsNaN(number) ? null : number;

    /// <summary>A yes-or-no attribute; <c>null</c> where the entry has none.</summary>
    /// <param name="attribute">The attribute's name.</param>
    /// <exception cref="ArgumentException">The log has no such attribute, or it isn't a flag.</exception>
    public bool? Flag(string attribute) =>
        Attribute(attribute, AttributeKind.Flag).Flag![Index] is var flag && flag == AttributeColumn.NoFlag ? null : flag == 1;

    /// <summary>A time attribute, to 100 nanoseconds; <c>null</c> where the entry has none.</summary>
    /// <param name="attribute">The attribute's name.</param>
    /// <exception cref="ArgumentException">The log has no such attribute, or it isn't a time.</exception>
    public Instant? Time(string attribute) => UnixTicks.ToInstant(Attribute(attribute, AttributeKind.Time).Time![Index]);

    /// <summary>The entry as a fact of its own.</summary>
    public Interaction ToInteraction() => new Interaction(Touchpoint, Start)
        .WithId(Id).WithCustomer(Customer).WithJourney(Journey).WithChannel(Channel).WithPresence(OwnPresence).WithDirection(Direction)
        .WithEnd(End).WithRecorded(Recorded).WithWaiting(Waiting).WithHandling(Handling).WithOutcome(Outcome)
        .WithCause(Cause).WithTask(Task).WithRequires(Requires).WithSequence(Sequence).WithAttributes(Attributes);

    /// <inheritdoc/>
    public bool Equals(LogEntry other) => ReferenceEquals(_log, other._log) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is LogEntry other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((_log?.GetHashCode() ?? 0) * 397) ^ Index);

    /// <summary>Touchpoint and start; nothing about the customer.</summary>
    public override string ToString() => _log is null ? string.Empty : $"{Touchpoint} at {Start}";

    private int? Count(int[]? column) => column?[Index] is >= 0 and var count ? count : null;

    private AttributeColumn Attribute(string name, AttributeKind kind)
    {
        var column = Log.AttributeNamed(name);
        return column.Attribute.Kind == kind ? column : throw new ArgumentException($"The attribute '{name}' is of the kind {column.Attribute.Kind}.", nameof(name));
    }
}
