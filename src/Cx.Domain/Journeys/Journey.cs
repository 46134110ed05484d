using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Cx.Domain;

/// <summary>
/// A journey as experienced: the interactions that belong together, in order. A view that holds no data of its own and
/// costs nothing to make.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. <c>default</c> is no journey: it has no interactions, and reading its times throws
/// <see cref="InvalidOperationException"/>. Every other journey has at least one interaction.
/// </remarks>
public readonly struct Journey : IReadOnlyList<LogEntry>, IEquatable<Journey>
{
    private readonly JourneySet? _set;
    private readonly int _index;

    internal Journey(JourneySet set, int index)
    {
        _set = set;
        _index = index;
    }

    /// <summary>Whether this is no journey.</summary>
    public bool IsDefault => _set is null;

    /// <summary>
    /// The id that the log names; for journeys made from customers, the customer's id, with <c>/</c> and the number of the
    /// customer's journey (from 1) where inactivity breaks them. <c>default</c> where this is no journey. May be personal.
    /// </summary>
    public Id<Journey> Id
    {
        get
        {
            if (_set is null) return default;
            var owner = _set.OwnerColumn.Names[_set.Owner(_index)];
            return _set.Policy.Inactivity is null
                ? owner
                : owner + "/" + _set.Ordinal(_index).ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Whose journey it is; <c>default</c> where no interaction tells, or several customers took part. Personal.</summary>
    public Id<Customer> Customer
    {
        get
        {
            if (_set?.Log.CustomerColumn is not { } customers) return default;
            if (!_set.Policy.IsById) return customers.Names[_set.Owner(_index)];
            var found = CodedColumn.Absent;
            for (var position = _set.Offsets[_index]; position < _set.Offsets[_index + 1]; position++)
            {
                var code = customers.Codes[_set.Steps[position].Entry];
                if (code == CodedColumn.Absent || code == found) continue;
                if (found != CodedColumn.Absent) return default;
                found = code;
            }

            return found == CodedColumn.Absent ? default : (Id<Customer>)customers.Names[found];
        }
    }

    /// <summary>How many interactions it has; 0 only where this is no journey.</summary>
    public int Count => _set is null ? 0 : _set.Offsets[_index + 1] - _set.Offsets[_index];

    /// <summary>When its first interaction starts.</summary>
    public Instant Start => Instant.FromUnixTimeTicks(Set.StartTicks(_index));

    /// <summary>The latest end among its interactions, which needn't be the last one's; an interaction without an end ends when it starts.</summary>
    public Instant End => Instant.FromUnixTimeTicks(Set.EndTicks(_index));

    /// <summary>From its start to its end; zero for one interaction without an end.</summary>
    public Duration Duration => Duration.FromTicks(Set.EndTicks(_index) - Set.StartTicks(_index));

    private JourneySet Set => _set ?? throw new InvalidOperationException("There is no journey.");

    /// <summary>An interaction.</summary>
    /// <param name="index">Its place in the journey, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such interaction.</exception>
    public LogEntry this[int index] => index >= 0 && index < Count
        ? new LogEntry(_set!.Log, _set.Steps[_set.Offsets[_index] + index].Entry)
        : throw new ArgumentOutOfRangeException(nameof(index), index, "The journey has no such interaction.");

    /// <summary>Whether both are the same journey of the same set.</summary>
    public static bool operator ==(Journey left, Journey right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Journey left, Journey right) => !left.Equals(right);

    /// <summary>The interactions in order.</summary>
    public LogEntryEnumerator GetEnumerator() =>
        _set is null ? default : new LogEntryEnumerator(_set.Log, _set.Steps, _set.Offsets[_index], _set.Offsets[_index + 1]);

    /// <inheritdoc/>
    public bool Equals(Journey other) => ReferenceEquals(_set, other._set) && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Journey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((_set?.GetHashCode() ?? 0) * 397) ^ _index);

    /// <summary>How many interactions it has, and when it starts; nothing about the customer.</summary>
    public override string ToString() => _set is null
        ? "no journey"
        : string.Format(CultureInfo.InvariantCulture, "journey of {0} interactions from {1}", Count, Start);

    IEnumerator<LogEntry> IEnumerable<LogEntry>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
