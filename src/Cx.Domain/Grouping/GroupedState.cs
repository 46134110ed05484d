namespace Cx.Domain;

/// <summary>A state for each group that has been met.</summary>
/// <typeparam name="TKey">What groups are told apart by.</typeparam>
/// <typeparam name="TState">The grouped metric's state.</typeparam>
/// <remarks>Owned by the metric that made it; not thread-safe.</remarks>
public sealed class GroupedState<TKey, TState>
{
    private Slot? _last;

    internal GroupedState()
    {
    }

    internal Slot? Overflow { get; set; }

    // A null key is a group too, which a tuple of one can be in a dictionary.
    internal Dictionary<ValueTuple<TKey>, Slot> Groups { get; } = [];

    internal IEnumerable<Slot> Sorted => Groups.Values.OrderBy(g => g.Key, KeyOrder<TKey>.Instance);

    // Kept until the groups change, since every observation beyond a limit is compared with it.
    internal Slot Last => _last ??= Groups.Values.Aggregate((a, b) => KeyOrder<TKey>.Instance.Compare(a.Key, b.Key) > 0 ? a : b);

    internal Slot Add(TKey key, TState state)
    {
        _last = null;
        return Groups[new(key)] = new Slot(key, state);
    }

    internal sealed class Slot(TKey key, TState state)
    {
        public TState State = state;

        public TKey Key => key;
    }
}

/// <summary>The order of group keys: text by ordinal, what compares by comparing, anything else by its text.</summary>
internal static class KeyOrder<TKey>
{
    public static readonly IComparer<TKey> Instance =
        typeof(TKey) == typeof(string) ? (IComparer<TKey>)(object)StringComparer.Ordinal
        : typeof(IComparable).IsAssignableFrom(Nullable.GetUnderlyingType(typeof(TKey)) ?? typeof(TKey)) ? Comparer<TKey>.Default
        : Comparer<TKey>.Create((a, b) => string.CompareOrdinal(Text.Key(a), Text.Key(b)));
}
