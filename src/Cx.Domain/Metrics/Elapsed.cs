using System.Globalization;
using NodaTime;

namespace Cx.Domain;

/// <summary>
/// What metrics of time observe: how long something took, or nothing. <see cref="Duration"/> and <see cref="TimeSpan"/>
/// convert to it, nullable or not; plain numbers don't, since they don't say their unit.
/// </summary>
/// <remarks>Immutable and thread-safe, in steps of 100 ns. <c>default</c> is no observation.</remarks>
public readonly struct Elapsed : IEquatable<Elapsed>
{
    private readonly long _ticks;
    private readonly bool _isObserved;

    private Elapsed(long ticks) => (_ticks, _isObserved) = (ticks, true);

    /// <summary>Whether there is an observation.</summary>
    public bool IsObserved => _isObserved;

    /// <summary>How long it took, in seconds.</summary>
    /// <exception cref="InvalidOperationException">There is no observation.</exception>
    public double Seconds => _isObserved ? _ticks / (double)NodaConstants.TicksPerSecond : throw new InvalidOperationException("There is no observation.");

    internal long Ticks => _ticks;

    /// <summary>A duration; <c>null</c> is no observation. One beyond ±29,000 years is no time that anything took, and negative.</summary>
    public static implicit operator Elapsed(Duration? value) => value is { } v
        ? new Elapsed(Math.Abs(v.TotalTicks) < long.MaxValue ? (long)v.TotalTicks : -1)
        : default;

    /// <summary>A time span; <c>null</c> is no observation.</summary>
    public static implicit operator Elapsed(TimeSpan? value) => value is { } v ? new Elapsed(v.Ticks) : default;

    /// <summary>Whether both took equally long.</summary>
    public static bool operator ==(Elapsed left, Elapsed right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Elapsed left, Elapsed right) => !left.Equals(right);

    /// <summary>A number of seconds; <c>null</c> is no observation. NaN and infinities become negative: metrics count them as invalid.</summary>
    /// <param name="seconds">The number.</param>
    public static Elapsed FromSeconds(double? seconds) => seconds is { } s ? FromTicks(s * NodaConstants.TicksPerSecond) : default;

    /// <summary>A number of milliseconds; <c>null</c> is no observation. NaN and infinities become negative: metrics count them as invalid.</summary>
    /// <param name="milliseconds">The number.</param>
    public static Elapsed FromMilliseconds(double? milliseconds) =>
        milliseconds is { } ms ? FromTicks(ms * NodaConstants.TicksPerMillisecond) : default;

    /// <inheritdoc/>
    public bool Equals(Elapsed other) => _ticks == other._ticks && _isObserved == other._isObserved;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Elapsed other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_ticks, _isObserved).GetHashCode();

    /// <summary>Such as <c>45.2 s</c>, or <c>no observation</c>.</summary>
    public override string ToString() => _isObserved ? Seconds.ToString(CultureInfo.InvariantCulture) + " s" : "no observation";

    private static Elapsed FromTicks(double ticks) => new(Math.Abs(ticks) < long.MaxValue ? (long)Math.Round(ticks) : -1);
}
