using System.Collections;
using System.Runtime.CompilerServices;

namespace Cx.Domain;

/// <summary>An immutable list that is equal to another by content, for use inside records.</summary>
internal sealed class EquatableList<T>(T[] items) : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    public static readonly EquatableList<T> Empty = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(EquatableList<T>? other) => other is not null && items.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    public override int GetHashCode()
    {
        var hash = items.Length;
        foreach (var item in items) hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        return hash;
    }
}

internal static class EquatableList
{
    /// <summary>A copy of what a caller gives.</summary>
    /// <exception cref="ArgumentException">An item is <c>null</c> or <c>default</c>, which stands for nothing in a list.</exception>
    public static EquatableList<T> Of<T>(IEnumerable<T> items, [CallerArgumentExpression(nameof(items))] string? name = null)
    {
        if (items is null) throw new ArgumentNullException(name);
        T[] copy = [.. items];
        foreach (var item in copy)
            if (EqualityComparer<T>.Default.Equals(item, default!)) throw new ArgumentException("An item of the list is missing.", name);
        return copy.Length == 0 ? EquatableList<T>.Empty : new EquatableList<T>(copy);
    }

    /// <summary>The same with an item in the place of the one that it replaces, or at the end where it replaces none.</summary>
    public static EquatableList<T> Put<T>(IReadOnlyList<T> items, T item, Func<T, bool> isReplaced) =>
        Of(items.Any(isReplaced) ? items.Select(i => isReplaced(i) ? item : i) : items.Append(item));
}
