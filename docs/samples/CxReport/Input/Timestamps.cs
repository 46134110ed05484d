using NodaTime;
using NodaTime.TimeZones;

namespace CxReport.Input;

/// <summary>
/// Reads times: ISO 8601 with an offset or Z, and date and time or a date alone, which are of the given zone. A time that
/// the zone's clocks skip moves on by what they skip; of two times that read the same, the first is taken.
/// </summary>
internal sealed class Timestamps(DateTimeZone zone)
{
    private static readonly long Earliest = Instant.MinValue.ToUnixTimeTicks();
    private static readonly long Latest = Instant.MaxValue.ToUnixTimeTicks();

    private readonly bool _isUtc = zone.Equals(DateTimeZone.Utc);

    public bool TryRead(ReadOnlySpan<byte> utf8, out Instant instant)
    {
        instant = default;
        var text = new TimestampText(utf8.Trim((byte)' '));
        if (!text.TryReadDate(out var date)) return false;
        var time = 0L;
        long? offset = null;
        if (!text.IsAtEnd && !(text.TryReadTime(out time) && text.TryReadOffset(out offset))) return false;
        var local = date + time;
        var ticks = offset is { } known ? local - known : _isUtc ? local : InZone(local);
        if (ticks < Earliest || ticks > Latest) return false;
        instant = Instant.FromUnixTimeTicks(ticks);
        return true;
    }

    /// <summary>The instant of a local time, both in ticks since the start of 1970.</summary>
    private long InZone(long local)
    {
        // Within a day of the ends of the calendar there may be no instant to look for.
        if (local - NodaConstants.TicksPerDay < Earliest || local + NodaConstants.TicksPerDay > Latest)
            return local - zone.GetUtcOffset(Instant.FromUnixTimeTicks(Math.Clamp(local, Earliest, Latest))).Ticks;
        var asUtc = Instant.FromUnixTimeTicks(local).InUtc().LocalDateTime;
        return zone.ResolveLocal(asUtc, Resolvers.LenientResolver).ToInstant().ToUnixTimeTicks();
    }
}
