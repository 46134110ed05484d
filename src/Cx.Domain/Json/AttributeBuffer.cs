using System.Collections.Generic;

namespace Cx.Domain.Json;

/// <summary>Room for the attributes of the objects that are being read, used again and again.</summary>
internal sealed class AttributeBuffer
{
    private KeyValuePair<string, AttributeValue>[] _items = new KeyValuePair<string, AttributeValue>[16];

    public int Count { get; private set; }

    public KeyValuePair<string, AttributeValue> this[int index] => _items[index];

    public void Add(string name, AttributeValue value)
    {
        if (Count == _items.Length) Array.Resize(ref _items, 2 * Count);
        _items[Count++] = new(name, value);
    }

    /// <summary>What was added since there were so many, valid until the buffer is truncated.</summary>
    public AttributeItems Since(int start) => new(new ArraySegment<KeyValuePair<string, AttributeValue>>(_items, start, Count - start));

    /// <summary>Forgets what was added since there were so many.</summary>
    public void Truncate(int count)
    {
        Array.Clear(_items, count, Count - count);
        Count = count;
    }
}

/// <summary>Attributes as they are written and read: those of a set, or those in the reading's buffer, which aren't a set yet.</summary>
internal readonly struct AttributeItems(ArraySegment<KeyValuePair<string, AttributeValue>> items)
{
    private readonly AttributeSet? _set;

    public AttributeItems(AttributeSet set)
        : this(default(ArraySegment<KeyValuePair<string, AttributeValue>>)) => _set = set;

    public int Count => _set?.Count ?? items.Count;

    /// <summary>What was read.</summary>
    public ArraySegment<KeyValuePair<string, AttributeValue>> Items => items;

    public AttributeSet ToSet() => _set ?? (items.Count == 0 ? AttributeSet.None : AttributeSet.Of(items));
}
