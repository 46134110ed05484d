namespace Cx.Domain;

/// <summary>The things of a list, and where each id occurs first. Not all things need to have an id.</summary>
internal sealed class IdIndex<T>
    where T : class
{
    private readonly IReadOnlyList<T> _items;
    private readonly Dictionary<Id<T>, int> _first;
    private readonly HashSet<int> _repeated = [];

    public IdIndex(IReadOnlyList<T> items, Func<T, Id<T>> idOf)
    {
        _items = items;
        _first = new(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            var id = idOf(items[i]);
            if (!id.IsDefault && !_first.TryAdd(id, i)) _repeated.Add(i);
        }
    }

    public int Count => _items.Count;

    public T this[int index] => _items[index];

    /// <summary>Where the id stands first; -1 where it doesn't stand at all.</summary>
    public int IndexOf(Id<T> id) => !id.IsDefault && _first.TryGetValue(id, out var index) ? index : -1;

    /// <summary>Whether the id of the thing at a place stands before that place already.</summary>
    public bool IsRepeated(int index) => _repeated.Contains(index);
}
