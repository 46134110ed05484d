using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Cx.Domain;

/// <summary>Named values of the application's own, in ordinal order of their names; usable as groups and filters.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class AttributeSet : IReadOnlyDictionary<string, AttributeValue>, IEquatable<AttributeSet>
{
    /// <summary>No attributes.</summary>
    public static readonly AttributeSet None = new([]);

    private readonly EquatableList<KeyValuePair<string, AttributeValue>> _sorted;

    private AttributeSet(KeyValuePair<string, AttributeValue>[] sorted) => _sorted = new EquatableList<KeyValuePair<string, AttributeValue>>(sorted);

    /// <summary>How many there are.</summary>
    public int Count => _sorted.Count;

    /// <summary>The names in ordinal order.</summary>
    public IEnumerable<string> Keys => _sorted.Select(a => a.Key);

    /// <summary>The values in the order of their names.</summary>
    public IEnumerable<AttributeValue> Values => _sorted.Select(a => a.Value);

    /// <summary>The value of a name.</summary>
    /// <param name="key">The name.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public AttributeValue this[string key] => TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException($"There is no attribute '{key}'.");

    /// <summary>A set of values whose names are known to differ.</summary>
    internal static AttributeSet Of(IEnumerable<KeyValuePair<string, AttributeValue>> attributes)
    {
        KeyValuePair<string, AttributeValue>[] sorted = [.. attributes.OrderBy(a => a.Key, StringComparer.Ordinal)];
        return sorted.Length == 0 ? None : new(sorted);
    }

    /// <summary>The same with one more attribute, or with another value for a name that it has.</summary>
    /// <param name="name">The name, not empty, taken verbatim.</param>
    /// <param name="value">The value; a text, a number, a yes or no and an instant convert to it.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public AttributeSet With(string name, AttributeValue value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new([.. _sorted.Where(a => a.Key != name).Append(new(name, value)).OrderBy(a => a.Key, StringComparer.Ordinal)]);
    }

    /// <summary>Whether there is an attribute of this name.</summary>
    /// <param name="key">The name.</param>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>Looks an attribute up.</summary>
    /// <param name="key">The name.</param>
    /// <param name="value">The value; <c>default</c> where there is none.</param>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out AttributeValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        foreach (var attribute in _sorted)
        {
            if (attribute.Key != key) continue;
            value = attribute.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The attributes in ordinal order of their names.</summary>
    public IEnumerator<KeyValuePair<string, AttributeValue>> GetEnumerator() => _sorted.GetEnumerator();

    /// <summary>Whether both hold the same values under the same names.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(AttributeSet? other) => other is not null && _sorted.Equals(other._sorted);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AttributeSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = _sorted.Count;
        foreach (var attribute in _sorted)
            hash = unchecked((((hash * 31) + StringComparer.Ordinal.GetHashCode(attribute.Key)) * 31) + attribute.Value.GetHashCode());
        return hash;
    }

    /// <summary>How many there are; nothing of what they hold.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} attributes", Count);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
