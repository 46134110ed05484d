using NodaTime;

namespace Cx.Domain.Json;

/// <summary>
/// Reads times in their usual forms as Noda Time's patterns do, without making a string and a result object of each. Whatever
/// else there is, is left to the patterns.
/// </summary>
internal static class TimeText
{
    private const int SecondsPerDay = 86_400;

    /// <summary>Such as <c>2026-03-02T09:00:00Z</c>, with up to nine more digits, in years from 1.</summary>
    public static bool TryInstant(ReadOnlySpan<byte> text, out Instant value)
    {
        value = default;
        if (text.Length < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[text.Length - 1] != 'Z'
            || !TryNumber(text.Slice(0, 4), out var year) || year == 0
            || !TryNumber(text.Slice(5, 2), out var month) || month is < 1 or > 12
            || !TryNumber(text.Slice(8, 2), out var day) || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)
            || !TryTime(text.Slice(11, text.Length - 12), 24, out var seconds, out var nanoseconds)) return false;
        value = Instant.FromUnixTimeSeconds((SecondsPerDay * (long)DaysSinceEpoch(year, month, day)) + seconds).PlusNanoseconds(nanoseconds);
        return true;
    }

    /// <summary>Such as <c>0:10:00</c>, with up to six digits of hours and nine after the seconds.</summary>
    public static bool TryDuration(ReadOnlySpan<byte> text, out Duration value)
    {
        value = default;
        var end = text.IndexOf((byte)':');
        if (end is < 1 or > 6 || text.Length < end + 6 || !TryNumber(text.Slice(0, end), out var hours)) return false;
        Span<byte> time = stackalloc byte[18];
        if (text.Length - end + 2 > time.Length) return false;
        time[0] = time[1] = (byte)'0';
        text.Slice(end).CopyTo(time.Slice(2));
        if (!TryTime(time.Slice(0, text.Length - end + 2), 1, out var seconds, out var nanoseconds)) return false;
        value = Duration.FromSeconds((hours * 3600L) + seconds) + Duration.FromNanoseconds(nanoseconds);
        return true;
    }

    // 09:00:00 with up to nine digits after a dot.
    private static bool TryTime(ReadOnlySpan<byte> text, int hours, out int seconds, out long nanoseconds)
    {
        (seconds, nanoseconds) = (0, 0);
        if (text.Length < 8 || text[2] != ':' || text[5] != ':'
            || !TryNumber(text.Slice(0, 2), out var hour) || hour >= hours
            || !TryNumber(text.Slice(3, 2), out var minute) || minute > 59
            || !TryNumber(text.Slice(6, 2), out var second) || second > 59) return false;
        seconds = (((hour * 60) + minute) * 60) + second;
        if (text.Length == 8) return true;
        var fraction = text.Slice(9);
        if (text[8] != '.' || fraction.Length is < 1 or > 9 || !TryNumber(fraction, out var digits)) return false;
        nanoseconds = digits;
        for (var i = fraction.Length; i < 9; i++) nanoseconds *= 10;
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            number = (number * 10) + digit - '0';
        }

        return true;
    }

    // Years are counted from March, so that the leap day is the last one.
    private static int DaysSinceEpoch(int year, int month, int day)
    {
        const int DaysBeforeEpoch = 719_468;
        var (y, m) = month > 2 ? (year, month - 3) : (year - 1, month + 9);
        return (365 * y) + (y / 4) - (y / 100) + (y / 400) + (((153 * m) + 2) / 5) + day - 1 - DaysBeforeEpoch;
    }
}
