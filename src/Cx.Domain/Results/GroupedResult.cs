using System.Collections;

namespace Cx.Domain;

/// <summary>A result for each group, in the order of the keys.</summary>
/// <typeparam name="TKey">What groups are told apart by.</typeparam>
/// <typeparam name="TResult">The grouped metric's result.</typeparam>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed class GroupedResult<TKey, TResult> : IReadOnlyCollection<KeyValuePair<TKey, TResult>>
{
    private readonly List<KeyValuePair<TKey, TResult>> _groups;
    private readonly Dictionary<ValueTuple<TKey>, TResult> _byKey;

    internal GroupedResult(List<KeyValuePair<TKey, TResult>> groups, bool hasOverflow, TResult overflow)
    {
        _groups = groups;
        _byKey = groups.ToDictionary(g => new ValueTuple<TKey>(g.Key), g => g.Value);
        (HasOverflow, Overflow) = (hasOverflow, overflow);
    }

    /// <summary>How many groups there are, the overflow group apart.</summary>
    public int Count => _groups.Count;

    /// <summary>Whether some groups were beyond the limit and are taken together in <see cref="Overflow"/>.</summary>
    public bool HasOverflow { get; }

    /// <summary>The result of all groups beyond the limit together; that of no observations where there are none.</summary>
    public TResult Overflow { get; }

    /// <summary>The result of one group.</summary>
    /// <param name="key">The group's key; may be <c>null</c>.</param>
    /// <exception cref="KeyNotFoundException">No observation was in that group.</exception>
    public TResult this[TKey key] => _byKey[new(key)];

    /// <summary>The result of one group, if there is such a group.</summary>
    /// <param name="key">The group's key; may be <c>null</c>.</param>
    /// <param name="result">The result.</param>
    public bool TryGet(TKey key, out TResult? result) => _byKey.TryGetValue(new(key), out result);

    /// <summary>The groups in the order of their keys.</summary>
    public IEnumerator<KeyValuePair<TKey, TResult>> GetEnumerator() => _groups.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is GroupedResult<TKey, TResult> other && HasOverflow == other.HasOverflow
        && EqualityComparer<TResult>.Default.Equals(Overflow, other.Overflow) && _groups.SequenceEqual(other._groups);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    /// <summary>A line for each group, or <c>no data</c>.</summary>
    public override string ToString() => Count == 0 && !HasOverflow
        ? MetricValue.NoData
        : string.Join(Environment.NewLine, _groups.Select(g => $"{Text.Key(g.Key)}: {g.Value}").Concat(HasOverflow ? [$"(all others): {Overflow}"] : []));
}
