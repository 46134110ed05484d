using NodaTime;

namespace Cx.Domain;

/// <summary>Durations as columns hold them: units of 100 nanoseconds, rounded down.</summary>
internal static class DurationTicks
{
    /// <summary>A duration that no interaction can have; it keeps it from being added.</summary>
    public const long OutOfRange = -1;

    private static readonly Duration Longest = Duration.FromDays(3_652_425);

    public static long Of(Duration? duration) => duration switch
    {
        null => UnixTicks.None,
        { } d when d < Duration.Zero || d > Longest => OutOfRange,
        { } d => d.BclCompatibleTicks,
    };

    public static Duration? ToDuration(long ticks) => ticks == UnixTicks.None ? null : Duration.FromTicks(ticks);
}
