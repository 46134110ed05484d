using System.Globalization;

namespace Cx.Domain;

/// <summary>How often one code of finding occurred.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FindingCount
{
    internal FindingCount(string code, long count)
    {
        Code = code;
        Count = count;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>How often it occurred, listed or not; at least 1.</summary>
    public long Count { get; }

    /// <summary>Code and count.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} {1}", Code, Count);
}
