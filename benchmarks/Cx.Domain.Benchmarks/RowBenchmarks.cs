using BenchmarkDotNet.Attributes;

namespace Cx.Domain.Benchmarks;

/// <summary>Metrics over an array of objects through the public interface, beside a loop written by hand.</summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 6, iterationCount: 10)]
public class RowBenchmarks
{
    private Response[] _rows = [];
    private Scorecard<Response> _one = null!;
    private Scorecard<Response> _four = null!;

    [Params(1_000_000, 10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        SeededRandom random = new(7);
        _rows = new Response[Rows];
        for (int i = 0; i < Rows; i++)
        {
            _rows[i] = new Response(random.Next(11), 1 + random.Next(5), 1 + random.Next(7), (Outcome)random.Next(4));
        }

        _one = Scorecard.For<Response>().Add(CxMetrics.Nps, r => r.Recommend);
        _four = _one.Add(CxMetrics.Csat, r => r.Satisfied).Add(CxMetrics.Ces2, r => r.Ease).Add(CxMetrics.TaskSuccess, r => r.Outcome);
        if (HandWritten() != OneMetric() || HandWritten() != ((NetPromoterScore)_four.Measure(_rows)["nps"]).Score.Value)
        {
            throw new InvalidOperationException("The answers differ.");
        }
    }

    [Benchmark]
    public double HandWrittenWithBranches()
    {
        long promoters = 0, detractors = 0, answers = 0;
        foreach (Response row in _rows)
        {
            if (row.Recommend is < 0 or > 10) continue;
            answers++;
            if (row.Recommend >= 9) promoters++;
            else if (row.Recommend <= 6) detractors++;
        }

        return 100.0 * (promoters - detractors) / answers;
    }

    [Benchmark(Baseline = true)]
    public double HandWritten()
    {
        long promoters = 0, detractors = 0, answers = 0;
        foreach (Response row in _rows)
        {
            int score = row.Recommend;
            int onScale = score is >= 0 and <= 10 ? 1 : 0;
            promoters += onScale & (score >= 9 ? 1 : 0);
            detractors += onScale & (score <= 6 ? 1 : 0);
            answers += onScale;
        }

        return 100.0 * (promoters - detractors) / answers;
    }

    [Benchmark]
    public double OneMetric() => _rows.Measure(CxMetrics.Nps, r => r.Recommend).Score.Value;

    [Benchmark]
    public ScorecardResult OneInScorecard() => _one.Measure(_rows);

    [Benchmark]
    public ScorecardResult FourInScorecard() => _four.Measure(_rows);

    private sealed class Response(int recommend, int satisfied, int ease, Outcome outcome)
    {
        public int Recommend { get; } = recommend;

        public int Satisfied { get; } = satisfied;

        public int Ease { get; } = ease;

        public Outcome Outcome { get; } = outcome;
    }
}
