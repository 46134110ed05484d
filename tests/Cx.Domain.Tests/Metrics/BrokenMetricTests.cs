using Cx.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cx.Domain.Tests.Metrics;

/// <summary>Metrics that are wrong in the ways metrics go wrong, each caught by the law that it breaks.</summary>
public class BrokenMetricTests
{
    private static readonly Gen<int> Numbers = Gen.Choose(-100, 100);

    [Fact]
    public void A_right_metric_passes() => MetricLaws.Check(new Total(), Numbers);

    [Fact]
    public void Merging_an_empty_state_into_nan_is_caught() => Breaks(new NanMean(), "identity");

    [Fact]
    public void Aliasing_is_caught() => Breaks(new Aliasing(), "independent");

    [Fact]
    public void Counting_twice_is_caught() => Breaks(new CountsTwice(), "identity", "splitting");

    [Fact]
    public void Counting_twice_in_batches_is_caught() => Breaks(new CountsTwiceInBatches(), "batch");

    [Fact]
    public void Depending_on_order_is_caught() => Breaks(new Last(), "order");

    [Fact]
    public void Consuming_the_state_is_caught() => Breaks(new Consuming(), "pure");

    [Fact]
    public void Allocating_is_caught() => Breaks(new Allocating(), "allocates");

    [Fact]
    public void A_codec_that_forgets_is_caught() => Breaks(new ForgetfulCodec(), "snapshot");

    [Fact]
    public void Disagreeing_with_the_oracle_is_caught()
    {
        MetricLawException failure = Assert.Throws<MetricLawException>(
            () => MetricLaws.Check(new Total(), Numbers, new(oracle: all => all.Sum(x => (long)x) + (all.Count > 3 ? 1 : 0))));
        Assert.Contains("naive", failure.Law, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_reports_its_seed_and_a_small_case()
    {
        MetricLawException failure = Assert.Throws<MetricLawException>(() => MetricLaws.Check(new Last(), Numbers));
        Assert.Contains("seed: 1)", failure.Message, StringComparison.Ordinal);
        MetricLawException again = Assert.Throws<MetricLawException>(() => MetricLaws.Check(new Last(), Numbers, new(seed: 1)));
        Assert.Equal(failure.Message, again.Message);
        Assert.Contains("shrink", failure.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static void Breaks<TState, TResult>(IMetric<int, TState, TResult> metric, params string[] laws)
    {
        MetricLawException failure = Assert.Throws<MetricLawException>(() => MetricLaws.Check(metric, Numbers));
        Assert.Contains(laws, law => failure.Law.Contains(law, StringComparison.Ordinal));
    }

    private class Total : IMetric<int, long, long>
    {
        public virtual MetricDescriptor Descriptor { get; } = new("total");

        public long CreateState() => 0;

        public virtual void Add(ref long state, int observation) => state += observation;

        public virtual void Merge(ref long into, long from) => into += from;

        public virtual long Compute(long state) => state;
    }

    private sealed class NanMean : IMetric<int, (double Mean, long Count), double>
    {
        public MetricDescriptor Descriptor { get; } = new("nan-mean");

        public (double Mean, long Count) CreateState() => (0, 0);

        public void Add(ref (double Mean, long Count) state, int observation)
        {
            state.Count++;
            state.Mean += (observation - state.Mean) / state.Count;
        }

        // The textbook formula divides 0 by 0 where both are empty.
        public void Merge(ref (double Mean, long Count) into, (double Mean, long Count) from)
        {
            double mean = ((into.Mean * into.Count) + (from.Mean * from.Count)) / (into.Count + from.Count);
            into = (mean, into.Count + from.Count);
        }

        public double Compute((double Mean, long Count) state) => Math.Round(state.Mean, 6);
    }

    private sealed class Aliasing : IMetric<int, List<int>, int>
    {
        public MetricDescriptor Descriptor { get; } = new("aliasing", isConstantSize: false);

        public List<int> CreateState() => [];

        public void Add(ref List<int> state, int observation) => state.Add(observation);

        public void Merge(ref List<int> into, List<int> from)
        {
            if (into.Count == 0) into = from;
            else into.AddRange(from);
        }

        public int Compute(List<int> state) => state.Sum();
    }

    private sealed class CountsTwice : Total
    {
        public override void Merge(ref long into, long from) => into += 2 * from;
    }

    private sealed class CountsTwiceInBatches : Total, IBatchMetric<int, long>
    {
        public void AddMany(ref long state, ReadOnlySpan<int> observations)
        {
            foreach (int observation in observations) state += 2 * observation;
        }

        public void AddGrouped(Span<long> states, ReadOnlySpan<int> groups, ReadOnlySpan<int> observations)
        {
            for (int i = 0; i < observations.Length; i++) states[groups[i]] += observations[i];
        }
    }

    private sealed class Last : IMetric<int, int?, int?>
    {
        public MetricDescriptor Descriptor { get; } = new("last");

        public int? CreateState() => null;

        public void Add(ref int? state, int observation) => state = observation;

        public void Merge(ref int? into, int? from) => into = from ?? into;

        public int? Compute(int? state) => state;
    }

    private sealed class Consuming : IMetric<int, Queue<int>, int>
    {
        public MetricDescriptor Descriptor { get; } = new("consuming", isConstantSize: false);

        public Queue<int> CreateState() => new();

        public void Add(ref Queue<int> state, int observation) => state.Enqueue(observation);

        public void Merge(ref Queue<int> into, Queue<int> from)
        {
            foreach (int observation in from) into.Enqueue(observation);
        }

        public int Compute(Queue<int> state)
        {
            int sum = 0;
            while (state.Count > 0) sum += state.Dequeue();
            return sum;
        }
    }

    private sealed class Allocating : Total
    {
        public override void Add(ref long state, int observation) => state += new[] { observation }.Sum();
    }

    private sealed class ForgetfulCodec : Total, IStateCodec<long>
    {
        public void WriteState(System.Text.Json.Utf8JsonWriter writer, long state) => writer.WriteNumberValue(state % 10);

        public long ReadState(System.Text.Json.JsonElement json) => json.GetInt64();
    }
}
