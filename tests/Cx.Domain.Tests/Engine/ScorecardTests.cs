using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Engine;

public class ScorecardTests
{
    private static readonly Row[] Rows =
    [
        new("web", "north", 9, 5, Instant.FromUtc(2026, 1, 31, 23, 30)),
        new("web", "south", 3, 2, Instant.FromUtc(2026, 2, 1, 10, 0)),
        new("phone", "north", 10, 4, Instant.FromUtc(2026, 2, 3, 10, 0)),
        new(null, "north", null, 1, Instant.FromUtc(2026, 2, 4, 10, 0)),
    ];

    [Fact]
    public void Groups_are_crossed()
    {
        ScorecardResult card = Scorecard.For<Row>()
            .Add(CxMetrics.Nps, r => r.Recommend)
            .Add(CxMetrics.Csat, r => r.Satisfied)
            .By(r => r.Channel).ByMonth(r => r.At, DateTimeZone.ForOffset(Offset.FromHours(1)))
            .Measure(Rows);

        Assert.Equal(
            ["all", "all", "(none), 2026-02", "(none), 2026-02", "phone, 2026-02", "phone, 2026-02", "web, 2026-02", "web, 2026-02"],
            card.Measurements.Select(m => m.Group.Count == 0 ? "all" : string.Join(", ", m.Group)));
        Assert.Equal(2, card["nps", "web", new YearMonth(2026, 2)].Count);
        Assert.Equal("Channel", card.Measurements[2].Group[0].Name);
        Assert.Equal(3, card["nps"].Count);
        Assert.Equal("no data", card["nps", null, new YearMonth(2026, 2)].Value.ToString());
    }

    [Fact]
    public void Groups_stand_side_by_side()
    {
        ScorecardResult card = Scorecard.For<Row>().Add(CxMetrics.Nps, r => r.Recommend)
            .By(r => r.Channel).AlsoBy(r => r.Region, "region").By(r => r.Satisfied > 3, "happy").Measure(Rows);
        Assert.Equal(
            ["", "Channel", "Channel", "Channel", "region+happy", "region+happy", "region+happy"],
            card.Measurements.Select(m => string.Join("+", m.Group.Select(g => g.Name))));
        Assert.Equal(2, card["nps", "north", true].Count);
    }

    [Fact]
    public void The_same_metric_stands_under_two_names()
    {
        ScorecardResult card = Scorecard.For<Row>()
            .Add(CxMetrics.Nps, r => r.Recommend, "recommend us").Add(CxMetrics.Nps, r => r.Satisfied, "recommend them").Measure(Rows);
        Assert.Equal(100.0 / 3, card["recommend us"].Value.Value, 1e-12);
        Assert.Equal(-100, card["recommend them"].Value.Value, 1e-12);
        ArgumentException taken = Assert.Throws<ArgumentException>(
            () => Scorecard.For<Row>().Add(CxMetrics.Nps, r => r.Recommend).Add(CxMetrics.Nps, r => r.Satisfied));
        Assert.Contains("another name", taken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lookups_say_what_is_missing()
    {
        ScorecardResult card = Scorecard.For<Row>().Add(CxMetrics.Nps, r => r.Recommend)
            .By(r => r.Satisfied > 3, "happy").AlsoBy(r => r.Recommend > 8, "promoter").Measure(Rows);
        Assert.Contains("it has 'nps'", Assert.Throws<KeyNotFoundException>(() => card["csat"]).Message, StringComparison.Ordinal);
        Assert.Contains("No row was in that group", Assert.Throws<KeyNotFoundException>(() => card["nps", "north"]).Message, StringComparison.Ordinal);
        Assert.Contains("happy and promoter", Assert.Throws<InvalidOperationException>(() => card["nps", true]).Message, StringComparison.Ordinal);
        Assert.Null(card.Find("nps", 7));
        Assert.Equal(1, Scorecard.For<Row>().Add(CxMetrics.Nps, r => r.Satisfied).By(r => r.Channel).Measure(Rows)["nps", null].Count);
    }

    [Fact]
    public void A_metric_of_rows_can_have_a_name()
    {
        var low = Metric.Proportion("low", (Row r) => r.Satisfied, s => s <= 2);
        ScorecardResult card = Scorecard.For<Row>().Add(low).Add(low.Where("web", r => r.Channel == "web"), "low on the web").Measure(Rows);
        Assert.Equal((4L, 2L), (card["low"].Count, card["low on the web"].Count));
    }

    [Fact]
    public void No_rows_print_no_data()
    {
        ScorecardResult card = Scorecard.For<Row>().Add(CxMetrics.Nps, r => r.Recommend).By(r => r.Channel).Measure([]);
        Assert.Contains("no data", card.ToString(), StringComparison.Ordinal);
        Assert.Single(card.Measurements);
    }

    [Fact]
    public void A_table_lines_up()
    {
        string[] lines = Scorecard.For<Row>().Add(CxMetrics.Nps, r => r.Recommend).By(r => r.Region).Measure(Rows).ToString().Split(Environment.NewLine);
        Assert.Equal("group         metric  value          interval        n", lines[0]);
        Assert.StartsWith("all           nps     33.3 points", lines[1], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
    }

    [Property(MaxTest = 1000)]
    public Property A_scorecard_equals_grouping_by_hand()
    {
        Gen<Row> rows =
            from channel in Gen.Elements("web", "phone", "shop", null)
            from region in Gen.Choose(0, 30)
            from recommend in Gen.Choose(-1, 10)
            select new Row(channel, region.ToString(CultureInfo.InvariantCulture), recommend < 0 ? null : recommend, 3, default);
        return Prop.ForAll(Arb.From(Gen.ListOf(rows)), list =>
        {
            ScorecardResult card = Scorecard.For<Row>().Add(CxMetrics.Nps, r => r.Recommend).By(r => r.Channel).By(r => r.Region).Measure(list);
            var expected = list.GroupBy(r => (r.Channel, r.Region))
                .OrderBy(g => g.Key.Channel, StringComparer.Ordinal).ThenBy(g => g.Key.Region, StringComparer.Ordinal)
                .Select(g => (g.Key.Channel, (object?)g.Key.Region, g.Measure(CxMetrics.Nps, r => r.Recommend)));
            var actual = card.Measurements.Skip(1).Select(m => ((string?)m.Group[0].Key, m.Group[1].Key, (NetPromoterScore)m.Result));
            return expected.SequenceEqual(actual) && card["nps"].Equals(list.Measure(CxMetrics.Nps, r => r.Recommend));
        });
    }

    [Property(MaxTest = 1000)]
    public Property Columns_equal_rows()
    {
        var gen =
            from segment in Gen.Choose(0, 3)
            from touchpoint in Gen.Choose(0, 70)
            from score in Gen.Choose(0, 10)
            select (segment, touchpoint, score);
        return Prop.ForAll(Arb.From(Gen.ListOf(gen)), list =>
        {
            string[] segments = ["d", "c", "b", "a"];
            int[] touchpoints = [.. Enumerable.Range(0, 71)];
            ScorecardResult columns = Scorecard.For<ColumnRow>()
                .Add(CxMetrics.Nps, Column.Of<int, Rating>([.. list.Select(r => r.score)], s => s))
                .By("segment", Column.Coded([.. list.Select(r => r.segment)], segments))
                .By("touchpoint", Column.Coded([.. list.Select(r => r.touchpoint)], touchpoints))
                .Measure(list.Count);
            ScorecardResult rows = Scorecard.For<(int segment, int touchpoint, int score)>()
                .Add(CxMetrics.Nps, r => r.score).By(r => segments[r.segment], "segment").By(r => r.touchpoint).Measure(list);
            return columns.ToString() == rows.ToString();
        });
    }

    [Property]
    public Property Counting_kinds_equals_adding_one_by_one()
    {
        Gen<Rating> rating = Gen.Frequency(
            (300, from answer in Gen.Choose(0, 10) select (Rating)answer),
            (20, Gen.Constant<Rating>(default)),
            (1, Gen.Elements<Rating>(-1, 11, 6.5, 4e18, long.MaxValue, double.NaN, -double.MaxValue, new Score(3, Scale.OneToFive))));
        var row = from key in Gen.Choose(0, 2) from answer in rating select (Key: key, Answer: answer);
        return Prop.ForAll(Arb.From(Gen.Choose(0, 700).SelectMany(n => Gen.ListOf(row, n))), rows =>
            Counted(CxMetrics.Nps, rows) && Counted(CxMetrics.Csat, rows) && Counted(CxMetrics.Ces1, rows) && Counted(CxMetrics.Ces2, rows));
    }

    [Fact]
    public void A_cell_counts_beyond_16_bits()
    {
        int[] scores = [.. Enumerable.Repeat(10, 200_000)];
        var nps = (NetPromoterScore)Scorecard.For<int>().Add(CxMetrics.Nps, s => s).By(s => s, "score").Measure(scores)["nps", 10];
        Assert.Equal((200_000, 200_000), (nps.Count, nps.Promoters));
    }

    [Fact]
    public void Many_rows_from_any_source_give_the_same()
    {
        int[] scores = [.. Enumerable.Range(0, 5000).Select(i => i * 7 % 11)];
        ScorecardResult Measure(IEnumerable<int> rows) => Scorecard.For<int>().Add(CxMetrics.Nps, s => s).By(s => s % 3, "third").Measure(rows);
        string expected = Measure(scores).ToString();
        Assert.Equal(expected, Measure([.. scores]).ToString());
        Assert.Equal(expected, Measure(new List<int>(scores)).ToString());
        Assert.Equal(expected, Measure(scores.Where(_ => true)).ToString());
    }

    private static bool Counted<TState, TResult>(IMetric<Rating, TState, TResult> metric, IList<(int Key, Rating Answer)> rows)
        where TResult : IMetricResult
    {
        ScorecardResult grouped = Scorecard.For<(int Key, Rating Answer)>().Add(metric, r => r.Answer, "m").By(r => r.Key, "key").Measure(rows);
        IMetricResult whole = Scorecard.For<(int Key, Rating Answer)>().Add(metric, r => r.Answer, "m").Measure(rows)["m"];
        return whole.Equals(OneByOne(rows)) && grouped["m"].Equals(OneByOne(rows)) && rows.Measure(metric, r => r.Answer).Equals(OneByOne(rows))
            && rows.GroupBy(r => r.Key).All(group => grouped["m", group.Key].Equals(OneByOne(group)));

        TResult OneByOne(IEnumerable<(int Key, Rating Answer)> some)
        {
            TState state = metric.CreateState();
            foreach (var (_, answer) in some) metric.Add(ref state, answer);
            return metric.Compute(state);
        }
    }

    private sealed record Row(string? Channel, string Region, int? Recommend, int Satisfied, Instant At);
}
