using System.Globalization;
using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>A version of the format, as documents state it in their member <c>cx</c>. Within a major version, members are only added.</summary>
internal readonly record struct CxVersion(int Major, int Minor)
{
    /// <summary>The version that this library writes.</summary>
    public static readonly CxVersion Current = new(1, 0);

    /// <summary>What is said of a version that isn't readable.</summary>
    public static readonly string Unsupported = $"The document is of another major version than {Current}, which this library can't read.";

    /// <summary>Whether documents of this version can be read, with the members that it has and this library doesn't know.</summary>
    public bool IsReadable => Major == Current.Major;

    public bool IsNewer => Minor > Current.Minor;

    /// <summary>The version that a document states; <c>null</c> where it states none, or isn't JSON.</summary>
    public static CxVersion? Of(ReadOnlySpan<byte> document, Reading reading)
    {
        try
        {
            // What is unknown is judged by the version, wherever in the document it is stated.
            var reader = new Utf8JsonReader(document, JsonText.Strict);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isVersion = reading.NameBytes(ref reader).SequenceEqual("cx"u8);
                reader.Read();
                if (isVersion) return reader.TokenType == JsonTokenType.String && TryParse(reading.NameBytes(ref reader), out var version) ? version : null;
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // Reading the document itself reports where it stops being JSON.
        }

        return null;
    }

    /// <summary>Reads two numbers with a dot between them.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out CxVersion version)
    {
        version = default;
        var dot = text.IndexOf((byte)'.');
        if (dot < 0 || !TryNumber(text.Slice(0, dot), out var major) || !TryNumber(text.Slice(dot + 1), out var minor)) return false;
        version = new CxVersion(major, minor);
        return true;
    }

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}.{1}", Major, Minor);

    // Up to four digits without a zero before them.
    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        if (digits.Length is 0 or > 4 || (digits.Length > 1 && digits[0] == '0')) return false;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            number = (number * 10) + digit - '0';
        }

        return true;
    }
}

/// <summary>A version of the format: two numbers with a dot between them.</summary>
internal sealed class CxVersionKind : JsonKind<CxVersion>
{
    public override bool Read(ref Utf8JsonReader reader, Reading reading, out CxVersion value)
    {
        value = default;
        if (!reading.Expect(ref reader, JsonTokenType.String)) return false;
        if (!CxVersion.TryParse(reading.NameBytes(ref reader), out value)) reading.Error("cx-invalid", "A version is two numbers, such as 1.0.");
        else if (!value.IsReadable) reading.Error("cx-unsupported", CxVersion.Unsupported);
        else return true;
        return false;
    }

    public override void Write(Utf8JsonWriter writer, CxVersion value) => writer.WriteStringValue(value.ToString());
}
