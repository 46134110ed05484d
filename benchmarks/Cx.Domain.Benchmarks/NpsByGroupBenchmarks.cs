using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Cx.Domain.Benchmarks;

/// <summary>NPS by segment × touchpoint × month, 96,000 groups, over 30 million responses in columns; one thread each.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 7)]
public class NpsByGroupBenchmarks
{
    private const int Rows = 30_000_000;
    private const string Sql =
        """
        SELECT segment, touchpoint, month, count(*), count(*) FILTER (score >= 9), count(*) FILTER (score <= 6)
        FROM responses GROUP BY segment, touchpoint, month
        """;

    private readonly int[] _segments = new int[Rows];
    private readonly int[] _touchpoints = new int[Rows];
    private readonly int[] _months = new int[Rows];
    private readonly sbyte[] _scores = new sbyte[Rows];
    private DuckDb _duck = null!;
    private Scorecard<ColumnRow> _card = null!;

    [GlobalSetup]
    public void Setup()
    {
        SeededRandom random = new(2026);
        for (int i = 0; i < Rows; i++)
        {
            (_segments[i], _touchpoints[i], _months[i]) = (random.Next(40), random.Next(200), random.Next(12));
            _scores[i] = (sbyte)random.Next(11);
        }

        _duck = new DuckDb(threads: 1);
        _duck.Execute("CREATE TABLE responses (segment INTEGER, touchpoint INTEGER, month INTEGER, score TINYINT)");
        _duck.Append("responses", Rows, (i, row) =>
            row.AppendValue(_segments[i]).AppendValue(_touchpoints[i]).AppendValue(_months[i]).AppendValue(_scores[i]));
        _card = Scorecard.For<ColumnRow>()
            .Add(CxMetrics.Nps, Column.Of(_scores, s => (Rating)s))
            .By("segment", Column.Coded(_segments, [.. Enumerable.Range(0, 40)]))
            .By("touchpoint", Column.Coded(_touchpoints, [.. Enumerable.Range(0, 200)]))
            .By("month", Column.Coded(_months, [.. Enumerable.Range(0, 12)]));
        CheckEqual();
    }

    [GlobalCleanup]
    public void Cleanup() => _duck.Dispose();

    [Benchmark(Baseline = true)]
    public int DuckDB() => Duck().Count;

    [Benchmark]
    public int CxDomain() => _card.Measure(Rows).Measurements.Count;

    private List<(int Segment, int Touchpoint, int Month, long Answers, long Promoters, long Detractors)> Duck() => _duck.Query(
        Sql, r => (r.GetInt32(0), r.GetInt32(1), r.GetInt32(2), r.GetInt64(3), r.GetInt64(4), r.GetInt64(5)));

    private void CheckEqual()
    {
        var duck = Duck().Order().ToList();
        var ours = _card.Measure(Rows).Measurements.Skip(1).Select(m =>
        {
            NetPromoterScore nps = (NetPromoterScore)m.Result;
            return ((int)m.Group[0].Key!, (int)m.Group[1].Key!, (int)m.Group[2].Key!, nps.Count, nps.Promoters, nps.Detractors);
        });
        if (duck.Count != 96_000 || !duck.SequenceEqual(ours)) throw new InvalidOperationException("The answers differ.");
    }
}
