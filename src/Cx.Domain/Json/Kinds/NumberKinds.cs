using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>A finite number.</summary>
internal sealed class NumberKind : JsonKind<double>
{
    public override bool Read(ref Utf8JsonReader reader, Reading reading, out double value)
    {
        value = default;
        if (!reading.Expect(ref reader, JsonTokenType.Number)) return false;
        // Some runtimes say that 1e400 is no number, others that it is infinite.
        if (reader.TryGetDouble(out value) && double.IsFinite(value)) return true;
        reading.Error("number-out-of-range", "The number is too large.");
        return false;
    }

    public override void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);
}

/// <summary>A decimal number, as amounts of money are.</summary>
internal sealed class DecimalKind : JsonKind<decimal>
{
    public override bool Read(ref Utf8JsonReader reader, Reading reading, out decimal value)
    {
        value = default;
        if (!reading.Expect(ref reader, JsonTokenType.Number)) return false;
        if (reader.TryGetDecimal(out value)) return true;
        reading.Error("number-out-of-range", "The number is too large.");
        return false;
    }

    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
}

/// <summary>A whole number within limits. As in JSON Schema, 2.0 and 2e0 are the whole number 2.</summary>
internal sealed class WholeKind(long min, long max) : JsonKind<long>
{
    public override bool Read(ref Utf8JsonReader reader, Reading reading, out long value)
    {
        value = default;
        if (!reading.Expect(ref reader, JsonTokenType.Number)) return false;
        if (!reader.TryGetInt64(out value) && !TryGetWhole(ref reader, out value))
        {
            reading.Error("number-not-whole", "The number isn't whole, or too large.");
            return false;
        }

        if (value >= min && value <= max) return true;
        reading.Error("number-out-of-range", FormattableString.Invariant($"The number isn't in the range from {min} to {max}."));
        return false;
    }

    public override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    private static bool TryGetWhole(ref Utf8JsonReader reader, out long value)
    {
        value = default;
        if (!reader.TryGetDecimal(out var number) || decimal.Truncate(number) != number || number < long.MinValue || number > long.MaxValue) return false;
        value = (long)number;
        return true;
    }
}

/// <summary>A count: a whole number, not negative.</summary>
internal sealed class CountKind : JsonKind<int>
{
    private static readonly WholeKind Whole = new(0, int.MaxValue);

    public override bool Read(ref Utf8JsonReader reader, Reading reading, out int value)
    {
        var isRight = Whole.Read(ref reader, reading, out var number);
        value = isRight ? (int)number : default;
        return isRight;
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}

/// <summary>A yes or no.</summary>
internal sealed class FlagKind : JsonKind<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Reading reading, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        if (value || reader.TokenType == JsonTokenType.False) return true;
        reading.RefuseToken(ref reader, "true or false");
        return false;
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}
