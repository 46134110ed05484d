using System.Text.Json;

namespace Cx.Domain;

internal sealed class JoinMetric<TObservation, TState1, TResult1, TState2, TResult2>(
    IMetric<TObservation, TState1, TResult1> first, IMetric<TObservation, TState2, TResult2> second)
    : IMetric<TObservation, (TState1 First, TState2 Second), (TResult1 First, TResult2 Second)>,
      IBatchMetric<TObservation, (TState1 First, TState2 Second)>, IOptionalStateCodec<(TState1 First, TState2 Second)>
{
    public MetricDescriptor Descriptor { get; } = first.Descriptor.Joined(second.Descriptor);

    public bool HasCodec => StateCodec.Find<TState1>(first) is not null && StateCodec.Find<TState2>(second) is not null;

    public (TState1 First, TState2 Second) CreateState() => (first.CreateState(), second.CreateState());

    public void Add(ref (TState1 First, TState2 Second) state, TObservation observation)
    {
        first.Add(ref state.First, observation);
        second.Add(ref state.Second, observation);
    }

    public void Merge(ref (TState1 First, TState2 Second) into, (TState1 First, TState2 Second) from)
    {
        first.Merge(ref into.First, from.First);
        second.Merge(ref into.Second, from.Second);
    }

    public (TResult1 First, TResult2 Second) Compute((TState1 First, TState2 Second) state) =>
        (first.Compute(state.First), second.Compute(state.Second));

    public void AddMany(ref (TState1 First, TState2 Second) state, ReadOnlySpan<TObservation> observations)
    {
        Batch.AddMany(first, ref state.First, observations);
        Batch.AddMany(second, ref state.Second, observations);
    }

    public void AddGrouped(
        Span<(TState1 First, TState2 Second)> states, ReadOnlySpan<int> groups, ReadOnlySpan<TObservation> observations)
    {
        for (int i = 0; i < observations.Length; i++) Add(ref states[groups[i]], observations[i]);
    }

    public void WriteState(Utf8JsonWriter writer, (TState1 First, TState2 Second) state)
    {
        writer.WriteStartArray();
        StateCodec.Find<TState1>(first)!.WriteState(writer, state.First);
        StateCodec.Find<TState2>(second)!.WriteState(writer, state.Second);
        writer.WriteEndArray();
    }

    public (TState1 First, TState2 Second) ReadState(JsonElement json) =>
        (StateCodec.Find<TState1>(first)!.ReadState(json[0]), StateCodec.Find<TState2>(second)!.ReadState(json[1]));
}
