using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Cx.Domain.Json;

/// <summary>An instant in UTC, such as <c>2026-03-02T09:00:00Z</c>: Noda Time's extended ISO pattern.</summary>
internal sealed class InstantKind : JsonKind<Instant>
{
    public override bool Read(ref Utf8JsonReader reader, Reading reading, out Instant value)
    {
        if (TimeText.TryInstant(Reading.Plain(ref reader), out value)) return true;
        if (!reading.TryText(ref reader, out var text)) return false;
        if (InstantPattern.ExtendedIso.Parse(text.ToString()).TryGetValue(default, out value)) return true;
        reading.Error("time-invalid", "An instant is written in UTC, such as 2026-03-02T09:00:00Z.");
        return false;
    }

    public override void Write(Utf8JsonWriter writer, Instant value) => writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
}

/// <summary>A duration that isn't negative, such as <c>0:10:00</c> for ten minutes: Noda Time's pattern for JSON.</summary>
internal sealed class DurationKind : JsonKind<Duration>
{
    public override bool Read(ref Utf8JsonReader reader, Reading reading, out Duration value)
    {
        if (TimeText.TryDuration(Reading.Plain(ref reader), out value)) return true;
        if (!reading.TryText(ref reader, out var text)) return false;
        if (!DurationPattern.JsonRoundtrip.Parse(text.ToString()).TryGetValue(default, out value))
        {
            reading.Error("duration-invalid", "A duration is written as hours, minutes and seconds, such as 0:10:00 for ten minutes.");
            return false;
        }

        if (value >= Duration.Zero) return true;
        reading.Error("duration-negative", "The duration is negative.");
        return false;
    }

    public override void Write(Utf8JsonWriter writer, Duration value) => writer.WriteStringValue(DurationPattern.JsonRoundtrip.Format(value));
}

/// <summary>A calendar day, such as <c>2026-03-02</c>: Noda Time's ISO pattern.</summary>
internal sealed class LocalDateKind : JsonKind<LocalDate>
{
    public override bool Read(ref Utf8JsonReader reader, Reading reading, out LocalDate value)
    {
        value = default;
        if (!reading.TryText(ref reader, out var text)) return false;
        if (LocalDatePattern.Iso.Parse(text.ToString()).TryGetValue(default, out value)) return true;
        reading.Error("date-invalid", "A day is written such as 2026-03-02.");
        return false;
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
