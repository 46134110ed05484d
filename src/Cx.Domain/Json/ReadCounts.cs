using System.Globalization;

namespace Cx.Domain;

/// <summary>How results of reading print.</summary>
internal static class ReadCounts
{
    public static string Text(long read, long rejected) => string.Format(CultureInfo.InvariantCulture, "{0} read, {1} rejected", read, rejected);
}
