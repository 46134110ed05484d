using System.Globalization;

namespace Cx.Domain;

/// <summary>
/// Members of a document that this version of the library doesn't know, kept as they were so that writing the document
/// loses nothing. Opaque: a later version that knows them reads them.
/// </summary>
/// <remarks>Immutable and thread-safe; equal by content. May hold anything, so it is treated as personal.</remarks>
public sealed class Extensions : IEquatable<Extensions>
{
    /// <summary>No such members.</summary>
    public static readonly Extensions None = new([]);

    internal Extensions(IEnumerable<KeyValuePair<string, string>> members) =>
        Members = new EquatableList<KeyValuePair<string, string>>([.. members.OrderBy(m => m.Key, StringComparer.Ordinal)]);

    /// <summary>How many members there are.</summary>
    public int Count => Members.Count;

    /// <summary>Name and JSON text without insignificant blanks, in ordinal order of the names.</summary>
    internal EquatableList<KeyValuePair<string, string>> Members { get; }

    /// <summary>Whether both hold the same members.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(Extensions? other) => other is not null && Members.Equals(other.Members);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Extensions);

    /// <inheritdoc/>
    public override int GetHashCode() => Members.GetHashCode();

    /// <summary>How many members there are; nothing of what they hold.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} unknown members", Count);
}
