using Xunit;

namespace Cx.Domain.Tests.Metrics;

public class NpsTests
{
    // Sources: jjscheng/nps-calculator @24da92c (v001, v004, v005, v007), JackLimited NpsCalculatorTests (v020–v026),
    // formbricks surveySummary.test.ts @b66c1dd978 (v027), pub.dev satisfaction README (v031, from the definition).
    [Theory]
    [InlineData(100.0, 9, 10, 9, 10, 10, 10)]
    [InlineData(0.0, 1, 2, 3, 4, 5, 9, 10, 9, 10, 9)]
    [InlineData(-30.0, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 7, 8, 7, 8, 7, 8, 9, 10, 9, 10)]
    [InlineData(60.0, 1, 2, 9, 10, 9, 10, 9, 10, 9, 10)]
    [InlineData(-100.0, 0, 6, 0)]
    [InlineData(0.0, 7, 8, 7)]
    [InlineData(0.0, 9, 8, 6)]
    [InlineData(-100.0, 5, 5, 5)]
    [InlineData(0.0, 9, 7, 6)]
    [InlineData(-25.0, 10, 8, 6, 4)]
    [InlineData(25.0, 10, 7, 3, 9)]
    [InlineData(100.0 / 6, 1, 7, 7, 8, 9, 10)]
    public void Scores_give_published_values(double expected, params int[] scores) =>
        Assert.Equal(expected, scores.Measure(CxMetrics.Nps, s => s).Score.Value, 1e-12);

    // jjscheng/nps-calculator (v009–v014), phpOMS NetPromoterScoreTest (v018), Cross Validated 18603 (v017).
    [Theory]
    [InlineData(0, 246, 0, 0)]
    [InlineData(650, 0, 650, 0)]
    [InlineData(10, 6, 4, -30)]
    [InlineData(2, 0, 8, 60)]
    [InlineData(10, 30, 60, 50)]
    [InlineData(54, 108, 162, 100.0 / 3)]
    public void Counts_give_published_values(int detractors, int passives, int promoters, double expected)
    {
        NetPromoterScore nps = Of(detractors, passives, promoters);
        Assert.Equal(expected, nps.Score.Value, 1e-12);
        Assert.Equal((detractors, passives, promoters), (nps.Detractors, nps.Passives, nps.Promoters));
    }

    // CRAN NPS 1.1 nps.test, computed with R 4.2.2; Cross Validated 18603 for 54/108/162.
    [Theory]
    [InlineData(0, 0, 5, 0, 100, 100)]
    [InlineData(3, 4, 3, 24.4948974278318, -48.0091167635531, 48.0091167635531)]
    [InlineData(5, 12, 19, 11.9655999845556, 15.4367438657468, 62.341033912031)]
    [InlineData(54, 108, 162, 4.14086662499961, 25.2173838835502, 41.4492827831165)]
    public void Wald(int detractors, int passives, int promoters, double standardError, double lower, double upper)
    {
        NetPromoterScore nps = Of(detractors, passives, promoters, NpsInterval.Wald);
        Assert.Equal(standardError, nps.StandardError.Value, 1e-11);
        Close(nps.Interval, lower, upper);
    }

    // Rocks 2016, doi:10.1080/00031305.2016.1209545; Lewis and Sauro 2021; limits beyond ±100 are cut to the range.
    [Theory]
    [InlineData(0, 0, 5, 17.49145303416897, 100)]
    [InlineData(3, 4, 3, -41.28909562424209, 41.28909562424209)]
    [InlineData(10, 30, 60, 35.46659193866747, 61.62078670210922)]
    public void Adjusted_wald(int detractors, int passives, int promoters, double lower, double upper) =>
        Close(Of(detractors, passives, promoters).Interval, lower, upper);

    // Lewis and Sauro 2021, measuringu.com/nps-confidence-intervals, trinomial means.
    [Theory]
    [InlineData(54, 108, 162, 25.17425808082451, 41.49240858584216)]
    [InlineData(10, 30, 60, 36.62241204143204, 63.37758795856796)]
    public void Trinomial_mean(int detractors, int passives, int promoters, double lower, double upper) =>
        Close(Of(detractors, passives, promoters, NpsInterval.TrinomialMean).Interval, lower, upper);

    // jjscheng/nps-calculator test.js (v015): groups merged from their counts.
    [Fact]
    public void Groups_merge_into_the_whole()
    {
        MetricSnapshot<NpsState> whole = CxMetrics.Nps.Snapshot([]);
        foreach ((int d, int p, int r) in new[] { (2, 0, 3), (4, 3, 1), (4, 3, 0) })
        {
            whole = CxMetrics.Nps.Merge(whole, CxMetrics.Nps.SnapshotOf(new NpsState { Detractors = d, Promoters = r, Answers = d + p + r }));
        }

        Assert.Equal(-30, CxMetrics.Nps.Compute(whole).Score.Value, 1e-12);
    }

    [Fact]
    public void No_rows_give_no_data()
    {
        NetPromoterScore nps = Array.Empty<int?>().Measure(CxMetrics.Nps, s => s);
        Assert.Equal("NPS no data (no data to no data), n = 0", FormattableString.Invariant($"NPS {nps.Score:F0} ({nps.Interval.Lower:F0} to {nps.Interval.Upper:F0}), n = {nps.Count}"));
        Assert.Equal("no data", nps.ToString());
    }

    // griverorz/nps-package test-values.R (v043): -1 and 11 are errors, never detractors or promoters.
    [Fact]
    public void Answers_off_the_scale_make_it_undefined_with_their_number()
    {
        NetPromoterScore nps = new[] { -1, 11, 9 }.Measure(CxMetrics.Nps, s => s);
        Assert.Equal("2 of 3 answers off the scale 0..10", nps.ToString());
        Assert.Equal(2, nps.OffScale);
    }

    [Fact]
    public void Answers_off_the_scale_can_be_left_out_by_name()
    {
        NetPromoterScore nps = new[] { -1, 11, 9 }.Measure(new NpsMetric(offScale: OffScalePolicy.LeaveOut), s => s);
        Assert.Equal((100.0, 1L, 2L), (nps.Score.Value, nps.Count, nps.OffScale));
    }

    // formbricks PR 9248: 6.5 and 8.5 fell in no bucket there.
    [Fact]
    public void Answers_between_the_steps_fall_in_exactly_one_bucket()
    {
        NetPromoterScore nps = new[] { 6.5, 8.5, 9.5, 6.999 }.Measure(CxMetrics.Nps, s => s);
        Assert.Equal((2L, 1L, 1L), (nps.Detractors, nps.Passives, nps.Promoters));
    }

    [Fact]
    public void A_score_on_another_scale_is_never_bucketed()
    {
        NetPromoterScore nps = new Score?[] { new Score(4, new Scale(1, 4)), new Score(9, Scale.ZeroToTen), null }.Measure(CxMetrics.Nps, s => s);
        Assert.Equal((1L, 1L, 1L), (nps.OffScale, nps.Count, nps.NoAnswer));
    }

    [Fact]
    public void Every_numeric_column_infers()
    {
        var row = new { Byte = (byte)9, Short = (short)9, Int = 9, Long = 9L, Float = 9f, Double = 9.0, Decimal = 9m, Maybe = (int?)null, MaybeDecimal = (decimal?)9m, MaybeDouble = (double?)9 };
        var rows = new[] { row };
        Assert.Equal(1, rows.Measure(CxMetrics.Nps, r => r.Byte).Promoters);
        Assert.Equal(1, rows.Measure(CxMetrics.Nps, r => r.Short).Promoters);
        Assert.Equal(1, rows.Measure(CxMetrics.Nps, r => r.Int).Promoters);
        Assert.Equal(1, rows.Measure(CxMetrics.Nps, r => r.Long).Promoters);
        Assert.Equal(1, rows.Measure(CxMetrics.Nps, r => r.Float).Promoters);
        Assert.Equal(1, rows.Measure(CxMetrics.Nps, r => r.Double).Promoters);
        Assert.Equal(1, rows.Measure(CxMetrics.Nps, r => r.Decimal).Promoters);
        Assert.Equal(1, rows.Measure(CxMetrics.Nps, r => r.MaybeDecimal).Promoters);
        Assert.Equal(1, rows.Measure(CxMetrics.Nps, r => r.MaybeDouble).Promoters);
        Assert.Equal(1, rows.Measure(CxMetrics.Nps, r => r.Maybe).NoAnswer);
    }

    [Fact]
    public void Weights_of_one_change_nothing()
    {
        int[] scores = [10, 9, 7, 3, 0, 10, 8];
        NetPromoterScore plain = scores.Measure(CxMetrics.Nps, s => s), weighted = scores.Measure(CxMetrics.Nps.Weighted(), s => s, _ => 1);
        Assert.Equal(plain.Score.Value, weighted.Score.Value, 1e-12);
        Close(weighted.Interval, plain.Interval.Lower.Value, plain.Interval.Upper.Value);
    }

    [Fact]
    public void Weights_shift_the_shares_and_the_effective_count_widens_the_interval()
    {
        var rows = new[] { (Score: 10, Weight: 3.0), (Score: 2, Weight: 1.0), (Score: 8, Weight: 1.0) };
        NetPromoterScore nps = rows.Measure(new NpsMetric(interval: NpsInterval.Wald).Weighted(), r => r.Score, r => r.Weight);
        // p = 3/5, d = 1/5, n_eff = 25/11: the formulas by hand.
        double standardError = 100 * Math.Sqrt((0.8 - 0.16) / (25 / 11.0));
        Assert.Equal(40, nps.Score.Value, 1e-12);
        Assert.Equal(standardError, nps.StandardError.Value, 1e-11);
        Assert.Equal(3, nps.Count);
    }

    private static NetPromoterScore Of(int detractors, int passives, int promoters, NpsInterval interval = NpsInterval.AdjustedWald) =>
        Enumerable.Repeat(3, detractors).Concat(Enumerable.Repeat(7, passives)).Concat(Enumerable.Repeat(10, promoters))
            .Measure(new NpsMetric(interval: interval), s => s);

    // 1e-11: a few units in the last place of 100.
    private static void Close(ConfidenceInterval interval, double lower, double upper)
    {
        Assert.Equal(lower, interval.Lower.Value, 1e-11);
        Assert.Equal(upper, interval.Upper.Value, 1e-11);
    }
}
