using System.Globalization;

namespace Cx.Domain;

/// <summary>The entries that share a value of an attribute.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class LogGroup
{
    internal LogGroup(string? key, InteractionLog log)
    {
        Key = key;
        Log = log;
    }

    /// <summary>The value; <c>true</c> or <c>false</c> for a flag; <c>null</c> for the entries without one.</summary>
    public string? Key { get; }

    /// <summary>The entries, at least one, in the order of the log they come from.</summary>
    public InteractionLog Log { get; }

    /// <summary>How many entries there are; values may be personal and aren't shown.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "group of {0} interactions", Log.Count);
}
