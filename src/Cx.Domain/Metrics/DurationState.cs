using System.Text.Json;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>
/// What metrics of time keep: exact sums, and the values themselves as long as they are few; beyond that how many fall in
/// each of some thousand buckets, so narrow that no value in one is further than 0.4 % from its middle.
/// </summary>
/// <remarks>
/// Which of the two it holds depends on their number alone, not on the order of adding or merging, so neither can matter.
/// Owned by the metric that made it; not thread-safe.
/// </remarks>
public sealed class DurationState
{
    // 7 bits after the leading one: a bucket is at most 1/128 of its value wide.
    private const int SubBits = 7;

    private long[]? _values = [];
    private long[] _buckets = [];
    private int _firstBucket;

    internal DurationState(int exactLimit) => ExactLimit = exactLimit;

    internal int ExactLimit { get; }

    internal long Count { get; private set; }

    internal long NotCounted { get; private set; }

    internal long Invalid { get; private set; }

    internal bool IsExact => _values is not null;

    // The logarithms of seconds, in steps of 2^-40: sums of doubles would depend on their order, sums of these don't.
    internal ExactMoments Logarithms;

    internal WideSum Ticks;

    internal void Add(Elapsed elapsed)
    {
        if (!elapsed.IsObserved) NotCounted++;
        else if (elapsed.Ticks <= 0) Invalid++;
        else AddTicks(elapsed.Ticks);
    }

    internal void Merge(DurationState from)
    {
        // The counts are read first, since a state may be merged with itself.
        (long count, long notCounted, long invalid, long[]? values) = (from.Count, from.NotCounted, from.Invalid, from._values);
        if (values is not null && Count + count <= ExactLimit)
        {
            if (_values is not null)
            {
                Reserve(Count + count);
                Array.Copy(values, 0, _values, Count, count);
            }
            else
            {
                for (int i = 0; i < count; i++) AddToBucket(BucketOf(values[i]), 1);
            }
        }
        else
        {
            UseBuckets();
            if (from._values is not null) for (int i = 0; i < count; i++) AddToBucket(BucketOf(from._values[i]), 1);
            else for (int b = from._buckets.Length - 1; b >= 0; b--) AddToBucket(from._firstBucket + b, from._buckets[b]);
        }

        Logarithms.Merge(from.Logarithms);
        Ticks.Add(from.Ticks);
        Count += count;
        NotCounted += notCounted;
        Invalid += invalid;
    }

    /// <summary>The values in order: exact ones, or the middle of its bucket for each.</summary>
    internal SortedTicks Sorted()
    {
        if (_values is null) return new SortedTicks(null, _buckets, _firstBucket);
        long[] sorted = _values.AsSpan(0, (int)Count).ToArray();
        Array.Sort(sorted);
        return new SortedTicks(sorted, [], 0);
    }

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("notCounted", NotCounted);
        writer.WriteNumber("invalid", Invalid);
        writer.WritePropertyName("ticks");
        writer.WriteSum(Ticks);
        writer.WritePropertyName("logarithms");
        writer.WriteMoments(Logarithms);
        writer.WriteStartArray(IsExact ? "values" : "buckets");
        if (IsExact) foreach (long value in Sorted().Values!) writer.WriteNumberValue(value);
        else WriteBuckets(writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static DurationState Read(JsonElement json, int exactLimit)
    {
        DurationState state = new(exactLimit)
        {
            NotCounted = json.GetCount("notCounted"),
            Invalid = json.GetCount("invalid"),
            Ticks = json.GetProperty("ticks").GetSum(),
            Logarithms = json.GetProperty("logarithms").GetMoments(),
        };
        state.Count = state.Logarithms.Count;
        if (json.TryGetProperty("values", out JsonElement values))
        {
            state._values = [.. values.EnumerateArray().Select(v => v.GetInt64())];
            if (state._values.Length != state.Count || state.Count > exactLimit) throw new FormatException("The number of values is wrong.");
            return state;
        }

        JsonElement buckets = json.GetProperty("buckets");
        state._values = null;
        for (int i = buckets.GetArrayLength() - 2; i >= 0; i -= 2)
        {
            int bucket = buckets[i].GetInt32();
            if (bucket < 0 || bucket > BucketOf(long.MaxValue)) throw new FormatException("There is no such bucket.");
            state.AddToBucket(bucket, buckets[i + 1].GetInt64());
        }

        return state;
    }

    internal static int BucketOf(long ticks)
    {
        int shift = Math.Max(0, BitLength(ticks) - SubBits - 1);
        return (shift << SubBits) + (int)(ticks >> shift);
    }

    internal static double MiddleOf(int bucket)
    {
        int shift = Math.Max(0, (bucket >> SubBits) - 1);
        long first = (long)(bucket - (shift << SubBits)) << shift;
        return first + (((1L << shift) - 1) / 2.0);
    }

    private static int BitLength(long value)
    {
        int bits = 0;
        for (; value >= 1 << 16; value >>= 16) bits += 16;
        for (; value > 0; value >>= 1) bits++;
        return bits;
    }

    private void AddTicks(long ticks)
    {
        if (Count == ExactLimit) UseBuckets();
        if (_values is null)
        {
            AddToBucket(BucketOf(ticks), 1);
        }
        else
        {
            Reserve(Count + 1);
            _values[Count] = ticks;
        }

        Logarithms.Add((long)Math.Round(Math.Log(ticks / 1e7) * DurationMetric.LogarithmScale));
        Ticks.Add(ticks);
        Count++;
    }

    private void UseBuckets()
    {
        if (_values is not { } values) return;
        _values = null;
        for (int i = 0; i < Count; i++) AddToBucket(BucketOf(values[i]), 1);
    }

    private void Reserve(long count)
    {
        if (_values!.Length < count) Array.Resize(ref _values, (int)Math.Min(ExactLimit, Math.Max(count, 2L * _values.Length)));
    }

    private void AddToBucket(int bucket, long count)
    {
        if (count == 0) return;
        if (_buckets.Length == 0) _firstBucket = bucket;
        if (bucket < _firstBucket || bucket >= _firstBucket + _buckets.Length) Widen(bucket);
        _buckets[bucket - _firstBucket] += count;
    }

    private void Widen(int bucket)
    {
        int first = Math.Min(_firstBucket, bucket & ~((1 << SubBits) - 1));
        int end = Math.Max(_firstBucket + _buckets.Length, (bucket | ((1 << SubBits) - 1)) + 1);
        long[] wider = new long[end - first];
        _buckets.CopyTo(wider, _firstBucket - first);
        (_buckets, _firstBucket) = (wider, first);
    }

    private void WriteBuckets(Utf8JsonWriter writer)
    {
        for (int b = 0; b < _buckets.Length; b++)
        {
            if (_buckets[b] == 0) continue;
            writer.WriteNumberValue(_firstBucket + b);
            writer.WriteNumberValue(_buckets[b]);
        }
    }
}
