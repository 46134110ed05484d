using NodaTime;

namespace CxReport.Input;

/// <summary>The characters of a time, read from left to right. Ticks are units of 100 nanoseconds, rounded down.</summary>
internal ref struct TimestampText(ReadOnlySpan<byte> text)
{
    private const int TickDigits = 7;

    private ReadOnlySpan<byte> _rest = text;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>Reads <c>yyyy-MM-dd</c> as ticks since the start of 1970.</summary>
    public bool TryReadDate(out long ticks)
    {
        ticks = 0;
        if (!(TryReadNumber(4, out var year) && Accept('-') && TryReadNumber(2, out var month) && Accept('-') && TryReadNumber(2, out var day))) return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        ticks = (new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc) - DateTime.UnixEpoch).Ticks;
        return true;
    }

    /// <summary>Reads <c>THH:mm[:ss[.f…]]</c>, with a blank for the T if one likes.</summary>
    public bool TryReadTime(out long ticks)
    {
        ticks = 0;
        if (!(Accept('T') || Accept('t') || Accept(' '))) return false;
        if (!(TryReadNumber(2, out var hour) && Accept(':') && TryReadNumber(2, out var minute)) || hour > 23 || minute > 59) return false;
        var second = 0;
        var fraction = 0L;
        if (Accept(':') && !(TryReadNumber(2, out second) && second <= 59 && TryReadFraction(out fraction))) return false;
        ticks = (((((hour * 60L) + minute) * 60) + second) * NodaConstants.TicksPerSecond) + fraction;
        return true;
    }

    /// <summary>Reads <c>Z</c>, <c>±HH</c>, <c>±HHmm</c> or <c>±HH:mm</c> up to the end; nothing gives no offset.</summary>
    public bool TryReadOffset(out long? ticks)
    {
        ticks = null;
        if (IsAtEnd) return true;
        ticks = 0;
        if (Accept('Z') || Accept('z')) return IsAtEnd;
        var isNegative = Accept('-');
        if (!(isNegative || Accept('+')) || !TryReadNumber(2, out var hours)) return false;
        var minutes = 0;
        if (!IsAtEnd)
        {
            Accept(':');
            if (!TryReadNumber(2, out minutes)) return false;
        }

        // No place on Earth is further from UTC than this, nor is any offset of NodaTime.
        var offset = ((hours * 60L) + minutes) * NodaConstants.TicksPerMinute;
        if (minutes > 59 || offset > Offset.MaxValue.Ticks) return false;
        ticks = isNegative ? -offset : offset;
        return IsAtEnd;
    }

    private bool TryReadFraction(out long ticks)
    {
        ticks = 0;
        if (!(Accept('.') || Accept(','))) return true;
        var digits = 0;
        for (; !_rest.IsEmpty && _rest[0] is >= (byte)'0' and <= (byte)'9'; digits++, _rest = _rest[1..])
            if (digits < TickDigits) ticks = (ticks * 10) + (_rest[0] - '0');
        if (digits == 0) return false;
        for (; digits < TickDigits; digits++) ticks *= 10;
        return true;
    }

    private bool TryReadNumber(int digits, out int number)
    {
        number = 0;
        if (_rest.Length < digits) return false;
        for (var i = 0; i < digits; i++)
        {
            if (_rest[i] is not (>= (byte)'0' and <= (byte)'9')) return false;
            number = (number * 10) + (_rest[i] - '0');
        }

        _rest = _rest[digits..];
        return true;
    }

    private bool Accept(char expected)
    {
        if (_rest.IsEmpty || _rest[0] != expected) return false;
        _rest = _rest[1..];
        return true;
    }
}
