namespace Cx.Domain;

/// <summary>A state for each group that has been met.</summary>
/// <typeparam name="TKey">What groups are told apart by.</typeparam>
/// <typeparam name="TState">The grouped metric's state.</typeparam>
/// <remarks>Owned by the metric that made it; not thread-safe.</remarks>
public sealed class GroupedState<TKey, TState>
{
    private TState[] _states;
    private (bool IsKnown, TKey Key) _last;

    internal GroupedState(TState overflow) => _states = [overflow];

    // A null key is a group too, which a tuple of one can be in a dictionary.
    internal Dictionary<ValueTuple<TKey>, int> Codes { get; } = [];

    internal bool HasOverflow { get; set; }

    // The first state is the overflow group's.
    internal ref TState Overflow => ref _states[0];

    internal IEnumerable<TKey> SortedKeys => Codes.Keys.Select(k => k.Item1).OrderBy(k => k, KeyOrder<TKey>.Instance);

    internal ref TState this[int code] => ref _states[code];

    internal TKey LastKey
    {
        get
        {
            if (!_last.IsKnown) _last = (true, Codes.Keys.Select(k => k.Item1).Aggregate((a, b) => KeyOrder<TKey>.Instance.Compare(a, b) > 0 ? a : b));
            return _last.Key;
        }
    }

    internal int Append(TKey key, TState state)
    {
        if (Codes.Count + 1 == _states.Length) Array.Resize(ref _states, 2 * _states.Length);
        return Put(key, Codes.Count + 1, state);
    }

    internal int Replace(TKey old, TKey key, TState state)
    {
        int code = Codes[new(old)];
        Codes.Remove(new(old));
        return Put(key, code, state);
    }

    private int Put(TKey key, int code, TState state)
    {
        _states[code] = state;
        Codes.Add(new(key), code);
        _last = default;
        return code;
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
