using System.Text.Json;

namespace Cx.Domain;

internal sealed class GroupByMetric<TObservation, TKey, TState, TResult>(
    IMetric<TObservation, TState, TResult> inner, string name, Func<TObservation, TKey> key, int? limit)
    : IMetric<TObservation, GroupedState<TKey, TState>, GroupedResult<TKey, TResult>>, IOptionalStateCodec<GroupedState<TKey, TState>>
{
    public MetricDescriptor Descriptor { get; } = inner.Descriptor.Grouped(limit is { } most ? $"{name} (at most {most})" : name);

    // Only text keys are stored: the library can't know how to write the application's own types.
    public bool HasCodec => typeof(TKey) == typeof(string) && StateCodec.Find<TState>(inner) is not null;

    public GroupedState<TKey, TState> CreateState() => new(inner.CreateState());

    public void Add(ref GroupedState<TKey, TState> state, TObservation observation) =>
        inner.Add(ref state[CodeOf(state, key(observation))], observation);

    public void Merge(ref GroupedState<TKey, TState> into, GroupedState<TKey, TState> from)
    {
        foreach (KeyValuePair<ValueTuple<TKey>, int> group in from.Codes)
        {
            inner.Merge(ref into[CodeOf(into, group.Key.Item1)], from[group.Value]);
        }

        inner.Merge(ref into.Overflow, from.Overflow);
        into.HasOverflow |= from.HasOverflow;
    }

    public GroupedResult<TKey, TResult> Compute(GroupedState<TKey, TState> state) => new(
        [.. state.SortedKeys.Select(k => new KeyValuePair<TKey, TResult>(k, inner.Compute(state[state.Codes[new(k)]])))],
        state.HasOverflow,
        inner.Compute(state.Overflow));

    public void WriteState(Utf8JsonWriter writer, GroupedState<TKey, TState> state)
    {
        IStateCodec<TState> codec = StateCodec.Find<TState>(inner)!;
        writer.WriteStartArray();
        writer.WriteBooleanValue(state.HasOverflow);
        codec.WriteState(writer, state.Overflow);
        foreach (TKey group in state.SortedKeys)
        {
            writer.WriteStringValue((string?)(object?)group);
            codec.WriteState(writer, state[state.Codes[new(group)]]);
        }

        writer.WriteEndArray();
    }

    public GroupedState<TKey, TState> ReadState(JsonElement json)
    {
        IStateCodec<TState> codec = StateCodec.Find<TState>(inner)!;
        GroupedState<TKey, TState> state = new(codec.ReadState(json[1])) { HasOverflow = json[0].GetBoolean() };
        for (int i = 2; i < json.GetArrayLength(); i += 2)
        {
            state.Append((TKey)(object?)json[i].GetString()!, codec.ReadState(json[i + 1]));
        }

        return state;
    }

    private int CodeOf(GroupedState<TKey, TState> state, TKey group)
    {
        if (state.Codes.TryGetValue(new(group), out int code)) return code;
        if (limit is not { } most || state.Codes.Count < most) return state.Append(group, inner.CreateState());

        // The keys that sort first stay, whatever the order of arrival; so merging stays associative.
        state.HasOverflow = true;
        TKey last = state.LastKey;
        if (KeyOrder<TKey>.Instance.Compare(group, last) > 0) return 0;
        inner.Merge(ref state.Overflow, state[state.Codes[new(last)]]);
        return state.Replace(last, group, inner.CreateState());
    }
}
