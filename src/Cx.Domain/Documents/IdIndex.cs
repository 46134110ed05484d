namespace Cx.Domain;

/// <summary>Where in a list each id occurs first. Things without an id aren't in it.</summary>
internal sealed class IdIndex<T>
    where T : class
{
    private readonly IReadOnlyList<T> _items;
    private readonly Dictionary<Id<T>, int> _first = [];

    public IdIndex(IReadOnlyList<T> items, Func<T, Id<T>> idOf)
    {
        _items = items;
        for (var i = 0; i < items.Count; i++)
        {
            var id = idOf(items[i]);
            if (!id.IsDefault && !_first.ContainsKey(id)) _first.Add(id, i);
        }
    }

    public int? IndexOf(Id<T> id) => !id.IsDefault && _first.TryGetValue(id, out var index) ? index : null;

    public T? Find(Id<T> id) => IndexOf(id) is { } index ? _items[index] : null;

    /// <summary>Whether the id of the thing at a place stands before that place already.</summary>
    public bool IsRepeated(Id<T> id, int index) => IndexOf(id) < index;
}
