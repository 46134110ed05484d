namespace Cx.Domain.Testing;

/// <summary>Each law as a name and a condition on one case.</summary>
internal sealed class Laws<TObservation, TState, TResult>(
    IMetric<TObservation, TState, TResult> metric, LawOptions<TObservation, TResult> options)
{
    private readonly bool _isStored = IsStored(metric);

    public IEnumerable<(string Law, Func<Observed<TObservation>, bool> Holds)> All()
    {
        yield return ("results compare: the result of no observations equals itself", _ => Same(metric.CreateState(), metric.CreateState()));
        yield return ("computing is pure and repeatable", Purity);
        yield return ("the empty state is an identity of merging", Identity);
        yield return ("merging is associative", Associativity);
        if (metric.Descriptor.IsCommutative) yield return ("order doesn't matter", Commutativity);
        yield return ("splitting anywhere gives the whole", SplitIsWhole);
        yield return ("states are independent: merging neither changes nor shares what it reads", Independence);
        if (metric is IBatchMetric<TObservation, TState> batch) yield return ("a batch is as good as one by one", c => BatchIsOneByOne(batch, c));
        if (_isStored) yield return ("a stored snapshot reads back", SnapshotRoundTrip);
        if (typeof(IMetricResult).IsAssignableFrom(typeof(TResult))) yield return ("the uniform face is consistent", UniformFace);
        if (options.Oracle is { } oracle) yield return ("the naive computation agrees", c => options.Equality(metric.Compute(StateOf(c.All)), oracle(c.All)));
        if (metric.Descriptor.IsConstantSize && AllocatedBytes is not null) yield return ("adding allocates nothing", AddsWithoutAllocating);
    }

    // Present on all runtimes of today, but not in netstandard2.0's reference assembly.
    private static readonly Func<long>? AllocatedBytes =
        (Func<long>?)typeof(GC).GetMethod("GetAllocatedBytesForCurrentThread", Type.EmptyTypes)?.CreateDelegate(typeof(Func<long>));

    private static bool IsStored(IMetric<TObservation, TState, TResult> metric)
    {
        try
        {
            _ = metric.ToJson(metric.SnapshotOf(metric.CreateState()));
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    private bool Identity(Observed<TObservation> c)
    {
        TState left = metric.CreateState();
        metric.Merge(ref left, StateOf(c.First));
        TState right = StateOf(c.First);
        metric.Merge(ref right, metric.CreateState());
        TState none = metric.CreateState();
        metric.Merge(ref none, metric.CreateState());
        return Same(left, StateOf(c.First)) && Same(right, StateOf(c.First)) && Same(none, metric.CreateState());
    }

    private bool Associativity(Observed<TObservation> c) => Same(
        Merged(Merged(StateOf(c.First), StateOf(c.Second)), StateOf(c.Third)),
        Merged(StateOf(c.First), Merged(StateOf(c.Second), StateOf(c.Third))));

    private bool Commutativity(Observed<TObservation> c) =>
        Same(Merged(StateOf(c.First), StateOf(c.Second)), Merged(StateOf(c.Second), StateOf(c.First)))
        && Same(StateOf(c.All), StateOf([.. Enumerable.Reverse(c.All)]))
        && Same(StateOf(c.All), StateOf([.. c.Second, .. c.Third, .. c.First]));

    private bool SplitIsWhole(Observed<TObservation> c)
    {
        TState singles = metric.CreateState();
        foreach (TObservation observation in c.All) metric.Merge(ref singles, StateOf([observation]));
        return Same(Merged(Merged(StateOf(c.First), StateOf(c.Second)), StateOf(c.Third)), StateOf(c.All)) && Same(singles, StateOf(c.All));
    }

    private bool Independence(Observed<TObservation> c)
    {
        TState into = StateOf(c.First), from = StateOf(c.Second);
        metric.Merge(ref into, from);
        AddAll(ref into, c.Third);
        bool unread = Same(from, StateOf(c.Second)) && Same(into, StateOf(c.All));

        TState adopted = metric.CreateState();
        metric.Merge(ref adopted, from);
        AddAll(ref adopted, c.Third);
        bool unshared = Same(from, StateOf(c.Second));
        AddAll(ref from, c.First);
        return unread && unshared && Same(adopted, StateOf([.. c.Second, .. c.Third])) && Same(metric.CreateState(), StateOf([]));
    }

    private bool Purity(Observed<TObservation> c)
    {
        TState state = StateOf(c.First);
        bool repeatable = options.Equality(metric.Compute(state), metric.Compute(state));
        AddAll(ref state, c.Second);
        return repeatable && Same(state, StateOf([.. c.First, .. c.Second]));
    }

    private bool BatchIsOneByOne(IBatchMetric<TObservation, TState> batch, Observed<TObservation> c)
    {
        TState state = StateOf(c.First);
        batch.AddMany(ref state, c.Second);
        batch.AddMany(ref state, c.Third);

        int[] groups = [.. c.Second.Select((_, i) => i * 7 % 3)];
        TState[] grouped = [StateOf(c.First), metric.CreateState(), StateOf(c.Third)];
        TState[] oneByOne = [StateOf(c.First), metric.CreateState(), StateOf(c.Third)];
        batch.AddGrouped(grouped, groups, c.Second);
        for (int i = 0; i < groups.Length; i++) metric.Add(ref oneByOne[groups[i]], c.Second[i]);
        return Same(state, StateOf(c.All)) && grouped.Zip(oneByOne, Same).All(same => same);
    }

    private bool SnapshotRoundTrip(Observed<TObservation> c)
    {
        string json = metric.ToJson(metric.SnapshotOf(StateOf(c.All)));
        MetricSnapshot<TState> read = metric.SnapshotFromJson(json);
        return options.Equality(metric.Compute(read), metric.Compute(StateOf(c.All))) && metric.ToJson(read) == json;
    }

    private bool UniformFace(Observed<TObservation> c) => IsConsistent(StateOf(c.All)) && IsConsistent(StateOf(c.First)) && IsEmpty();

    private bool IsConsistent(TState state)
    {
        IMetricResult result = (IMetricResult)metric.Compute(state)!;
        MetricDescriptor metricOf = metric.Descriptor;
        bool valueFits = result.Value is not { IsDefined: true } value || (Fits(value) && result.Count > 0);
        bool intervalFits = result.Interval is not { IsDefined: true } interval
            || (Fits(interval.Lower) && Fits(interval.Upper) && result.Value.IsDefined && interval.Lower.Value <= interval.Upper.Value);
        return valueFits && intervalFits && result.Count >= 0 && result.Unit == metricOf.Unit;

        bool Fits(MetricValue number) => number.Value >= metricOf.Min && number.Value <= metricOf.Max;
    }

    private bool IsEmpty() => metric.Compute(metric.CreateState()) is IMetricResult { Value.IsDefined: false, Interval.IsDefined: false, Count: 0 };

    private bool AddsWithoutAllocating(Observed<TObservation> c)
    {
        TState state = StateOf(c.All);
        long before = AllocatedBytes!();
        AddAll(ref state, c.First);
        AddAll(ref state, c.Second);
        return AllocatedBytes() == before;
    }

    private TState StateOf(TObservation[] observations)
    {
        TState state = metric.CreateState();
        AddAll(ref state, observations);
        return state;
    }

    private void AddAll(ref TState state, TObservation[] observations)
    {
        foreach (TObservation observation in observations) metric.Add(ref state, observation);
    }

    private TState Merged(TState into, TState from)
    {
        metric.Merge(ref into, from);
        return into;
    }

    // States are equal where their results are, and their stored forms where they have one.
    private bool Same(TState left, TState right) =>
        options.Equality(metric.Compute(left), metric.Compute(right))
        && (!_isStored || metric.ToJson(metric.SnapshotOf(left)) == metric.ToJson(metric.SnapshotOf(right)));
}
