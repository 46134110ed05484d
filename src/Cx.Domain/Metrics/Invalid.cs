using System.Text.Json;

namespace Cx.Domain;

/// <summary>Observations that can't be right, in results and in stored states.</summary>
internal static class Invalid
{
    /// <summary>Why there is no result, if invalid observations are to prevent one: how many of how many, and what is wrong with them.</summary>
    public static string? Reason(long count, long valid, string what, OffScalePolicy policy = OffScalePolicy.MakeUndefined) =>
        count > 0 && policy == OffScalePolicy.MakeUndefined
            ? string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0} of {1} {2}", count, count + valid, what)
            : null;

    /// <summary>A stored count; a negative one can't be right.</summary>
    public static long GetCount(this JsonElement json, string name) => json.GetProperty(name).GetInt64() is var count and >= 0
        ? count
        : throw new FormatException($"'{name}' is negative.");
}
