using NodaTime;

namespace Cx.Domain;

/// <summary>Times as columns hold them: units of 100 nanoseconds since 1970-01-01T00:00Z, rounded down.</summary>
internal static class UnixTicks
{
    /// <summary>No time; before every possible instant.</summary>
    public const long None = long.MinValue;

    public static readonly long Min = Instant.MinValue.ToUnixTimeTicks();

    public static readonly long Max = Instant.MaxValue.ToUnixTimeTicks();

    public static long Of(Instant? instant) => instant is Instant at ? at.ToUnixTimeTicks() : None;

    public static Instant? ToInstant(long ticks) => ticks == None ? null : Instant.FromUnixTimeTicks(ticks);
}
