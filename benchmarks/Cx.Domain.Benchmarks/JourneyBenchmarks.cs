using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Cx.Domain.Benchmarks;

/// <summary>Journeys of 20 million unordered interactions of a million customers, then transitions; one thread each.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 7)]
public class JourneyBenchmarks
{
    private const int Interactions = 20_000_000;
    private const int Customers = 1_000_000;
    private const int Touchpoints = 20;
    private const string Sql =
        """
        SELECT touchpoint, next, count(*) FROM
          (SELECT touchpoint, lead(touchpoint) OVER (PARTITION BY customer ORDER BY started, position) AS next FROM interactions)
        WHERE next IS NOT NULL GROUP BY touchpoint, next
        """;

    private DuckDb _duck = null!;
    private InteractionLog _log = null!;

    [GlobalSetup]
    public void Setup()
    {
        SeededRandom random = new(11);
        int[] customers = new int[Interactions], touchpoints = new int[Interactions];
        long[] ticks = new long[Interactions];
        for (int i = 0; i < Interactions; i++)
        {
            (customers[i], touchpoints[i]) = (random.Next(Customers), random.Next(Touchpoints));
            ticks[i] = random.Next(31_536_000) * 10_000_000L;
        }

        _duck = new DuckDb(threads: 1);
        _duck.Execute("CREATE TABLE interactions (customer INTEGER, touchpoint INTEGER, started BIGINT, position INTEGER)");
        _duck.Append("interactions", Interactions, (i, row) =>
            row.AppendValue(customers[i]).AppendValue(touchpoints[i]).AppendValue(ticks[i]).AppendValue(i));
        string[] names = [.. Enumerable.Range(0, Touchpoints).Select(t => t.ToString("D2", null))];
        string[] customerNames = [.. Enumerable.Range(0, Customers).Select(c => c.ToString("D7", null))];
        _log = new InteractionColumns().Customers(customers, customerNames).Touchpoints(touchpoints, names).At(ticks).ToLog();
        var ours = _log.Journeys(JourneyPolicy.ByCustomer()).Transitions().Select(t => (int.Parse(t.From.Value, null), int.Parse(t.To.Value, null), t.Count)).Order();
        if (!Duck().Order().SequenceEqual(ours)) throw new InvalidOperationException("The answers differ.");
    }

    [GlobalCleanup]
    public void Cleanup() => _duck.Dispose();

    [Benchmark(Baseline = true)]
    public int DuckDB() => Duck().Count;

    [Benchmark]
    public int CxDomain() => _log.Journeys(JourneyPolicy.ByCustomer()).Transitions().Count;

    private List<(int From, int To, long Count)> Duck() => _duck.Query(Sql, r => (r.GetInt32(0), r.GetInt32(1), r.GetInt64(2)));
}
