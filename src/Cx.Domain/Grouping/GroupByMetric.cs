using System.Text.Json;

namespace Cx.Domain;

internal sealed class GroupByMetric<TObservation, TKey, TState, TResult>(
    IMetric<TObservation, TState, TResult> inner, string name, Func<TObservation, TKey> key, int? limit)
    : IMetric<TObservation, GroupedState<TKey, TState>, GroupedResult<TKey, TResult>>, IOptionalStateCodec<GroupedState<TKey, TState>>
{
    public MetricDescriptor Descriptor { get; } = inner.Descriptor.Grouped(limit is { } most ? $"{name} (at most {most})" : name);

    // Only text keys are stored: the library can't know how to write the application's own types.
    public bool HasCodec => typeof(TKey) == typeof(string) && StateCodec.Find<TState>(inner) is not null;

    public GroupedState<TKey, TState> CreateState() => new();

    public void Add(ref GroupedState<TKey, TState> state, TObservation observation) =>
        inner.Add(ref SlotOf(state, key(observation)).State, observation);

    public void Merge(ref GroupedState<TKey, TState> into, GroupedState<TKey, TState> from)
    {
        foreach (var group in from.Groups.Values) inner.Merge(ref SlotOf(into, group.Key).State, group.State);
        if (from.Overflow is { } overflow) inner.Merge(ref OverflowOf(into).State, overflow.State);
    }

    public GroupedResult<TKey, TResult> Compute(GroupedState<TKey, TState> state) => new(
        [.. state.Sorted.Select(g => new KeyValuePair<TKey, TResult>(g.Key, inner.Compute(g.State)))],
        state.Overflow is not null,
        inner.Compute(state.Overflow is { } overflow ? overflow.State : inner.CreateState()));

    // The overflow group first, then key, state, key, state …
    public void WriteState(Utf8JsonWriter writer, GroupedState<TKey, TState> state)
    {
        IStateCodec<TState> codec = StateCodec.Find<TState>(inner)!;
        writer.WriteStartArray();
        if (state.Overflow is { } overflow) codec.WriteState(writer, overflow.State);
        else writer.WriteNullValue();
        foreach (var group in state.Sorted)
        {
            writer.WriteStringValue((string?)(object?)group.Key);
            codec.WriteState(writer, group.State);
        }

        writer.WriteEndArray();
    }

    public GroupedState<TKey, TState> ReadState(JsonElement json)
    {
        IStateCodec<TState> codec = StateCodec.Find<TState>(inner)!;
        GroupedState<TKey, TState> state = new();
        if (json[0].ValueKind != JsonValueKind.Null) OverflowOf(state).State = codec.ReadState(json[0]);
        for (int i = 1; i < json.GetArrayLength(); i += 2) state.Add((TKey)(object?)json[i].GetString()!, codec.ReadState(json[i + 1]));
        return state;
    }

    private GroupedState<TKey, TState>.Slot OverflowOf(GroupedState<TKey, TState> state) => state.Overflow ??= new(default!, inner.CreateState());

    private GroupedState<TKey, TState>.Slot SlotOf(GroupedState<TKey, TState> state, TKey group)
    {
        if (state.Groups.TryGetValue(new(group), out var slot)) return slot;
        if (limit is { } most && state.Groups.Count >= most)
        {
            // The keys that sort first stay, whatever the order of arrival; so merging stays associative.
            var (last, overflow) = (state.Last, OverflowOf(state));
            if (KeyOrder<TKey>.Instance.Compare(group, last.Key) > 0) return overflow;
            inner.Merge(ref overflow.State, last.State);
            state.Groups.Remove(new(last.Key));
        }

        return state.Add(group, inner.CreateState());
    }
}
