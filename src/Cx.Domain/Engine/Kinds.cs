using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cx.Domain;

/// <summary>
/// A metric to which most observations are of one of a few kinds, such as promoter, passive and detractor: counting these is
/// much cheaper than adding observations.
/// </summary>
internal interface IKindMetric<TState>
{
    /// <summary>Which observations are of which kind; <c>null</c> where there are no kinds after all.</summary>
    Kinds? Kinds { get; }

    /// <summary>Takes a number of observations of one kind into the state: what adding each of them would give.</summary>
    void Add(ref TState state, int kind, long count);
}

/// <summary>
/// The kind of each observation that has a code: a small number, the same for all metrics. There are up to seven kinds, from 0,
/// and one more, 7. Chunks in which an observation has none are added as they are.
/// </summary>
internal sealed class Kinds
{
    /// <summary>Codes are below this one, and kinds up to that one.</summary>
    public const int Codes = 32, Last = 7;

    /// <summary>Says that there is an observation without a kind: as a kind, and in the counts of a chunk.</summary>
    public const byte None = 1 << 7;

    private const ulong OneNone = 1UL << (8 * Last);
    private readonly byte[] _kinds;
    private readonly ulong[] _ones;

    /// <summary>The kind of each code, and <see cref="None"/> for those beyond.</summary>
    public Kinds(IReadOnlyList<byte> ofCode)
    {
        _kinds = [.. Enumerable.Range(0, Codes).Select(code => code < ofCode.Count ? ofCode[code] : None)];
        _ones = [.. _kinds.Select(kind => kind == None ? OneNone : kind < Last ? 1UL << (8 * kind) : 0)];
    }

    /// <summary>How many bits number the kinds.</summary>
    public int Bits => _kinds.All(kind => kind is < 4 or None) ? 2 : 3;

    /// <summary>The kinds to add up for counts of a chunk: each has a byte, in which there is a one.</summary>
    public ReadOnlySpan<ulong> Ones => _ones;

    public ReadOnlySpan<byte> Each => _kinds;

    public static Kinds? Of<TState>(object metric) => (metric as IKindMetric<TState>)?.Kinds;

    public static bool AreAll(ulong counts) => counts < OneNone;

    // The compiler keeps only the branch of the type.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong CodeOf<TValue>(TValue value)
    {
        if (typeof(TValue) == typeof(Rating)) return ((Rating)(object)value!).Code;
        if (typeof(TValue) == typeof(Outcome?)) return unchecked((ulong)((Outcome?)(object?)value).GetValueOrDefault());
        return ulong.MaxValue;
    }

    // Codes are compared with the length of the tables before.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T At<T>(ReadOnlySpan<T> table, ulong code) => Unsafe.Add(ref MemoryMarshal.GetReference(table), unchecked((nint)code));
}

/// <summary>The fastest way a metric has to take in what was read.</summary>
internal static class Batch
{
    public static void AddMany<TObservation, TState, TResult>(
        IMetric<TObservation, TState, TResult> metric, ref TState state, in Chunk<TObservation> chunk, ulong? counts, int count)
    {
        if (counts is null) AddMany(metric, ref state, chunk.Values.AsSpan(0, count));
        for (int kind = 0; counts is not null && count > 0; kind++, counts >>= 8)
        {
            int ofKind = kind < Kinds.Last ? (int)(counts & 0xFF) : count;
            if (ofKind > 0) ((IKindMetric<TState>)metric).Add(ref state, kind, ofKind);
            count -= ofKind;
        }
    }

    public static void AddMany<TObservation, TState, TResult>(
        IMetric<TObservation, TState, TResult> metric, ref TState state, ReadOnlySpan<TObservation> observations)
    {
        if (metric is IBatchMetric<TObservation, TState> batch) batch.AddMany(ref state, observations);
        else foreach (TObservation observation in observations) metric.Add(ref state, observation);
    }

    public static void AddGrouped<TObservation, TState, TResult>(
        IMetric<TObservation, TState, TResult> metric, Span<TState> states, ReadOnlySpan<int> groups, ReadOnlySpan<TObservation> observations)
    {
        if (metric is IBatchMetric<TObservation, TState> batch) batch.AddGrouped(states, groups, observations);
        else for (int i = 0; i < observations.Length; i++) metric.Add(ref states[groups[i]], observations[i]);
    }
}
