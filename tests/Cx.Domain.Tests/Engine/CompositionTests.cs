using Xunit;

namespace Cx.Domain.Tests.Engine;

public class CompositionTests
{
    private static readonly (string? Channel, int? Score)[] Rows = [("web", 9), ("web", 2), ("phone", 10), (null, 7), ("letter", null)];

    [Fact]
    public void Measure_by_group()
    {
        GroupedResult<string?, NetPromoterScore> byChannel = Rows.MeasureBy(r => r.Channel, CxMetrics.Nps, r => r.Score);
        Assert.Equal([null, "letter", "phone", "web"], byChannel.Select(g => g.Key));
        Assert.Equal(100, byChannel["phone"].Score.Value);
        Assert.Equal("no data", byChannel["letter"].ToString());
        Assert.True(byChannel.TryGet(null, out NetPromoterScore? none));
        Assert.Equal(1, none!.Passives);
        Assert.False(byChannel.TryGet("fax", out _));
        Assert.False(byChannel.HasOverflow);
    }

    [Fact]
    public void Groups_beyond_the_limit_overflow_and_nothing_is_lost()
    {
        GroupedResult<string?, NetPromoterScore> byChannel = Rows.MeasureBy(r => r.Channel, CxMetrics.Nps, r => r.Score, limit: 2);
        Assert.Equal([null, "letter"], byChannel.Select(g => g.Key));
        Assert.True(byChannel.HasOverflow);
        Assert.Equal(3, byChannel.Overflow.Count);
        Assert.Contains("(all others)", byChannel.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_rows_give_no_groups() => Assert.Equal(
        "no data", Array.Empty<(string? Channel, int? Score)>().MeasureBy(r => r.Channel, CxMetrics.Nps, r => r.Score).ToString());

    [Fact]
    public void Filters_are_part_of_the_identity()
    {
        var onWeb = CxMetrics.Nps.On(((string? Channel, int? Score) r) => r.Score).Where("on the web", r => r.Channel == "web");
        Assert.Equal(2, Rows.Measure(onWeb).Count);
        Assert.Contains("where=on the web", onWeb.Descriptor.Identity, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => onWeb.Compute(CxMetrics.Nps.Snapshot([9])));
    }

    [Fact]
    public void Two_metrics_run_in_one_pass()
    {
        var both = CxMetrics.Nps.Join(Metric.Mean("mean", (Rating r) => r));
        (NetPromoterScore nps, Average mean) = Rows.Measure(both, r => r.Score);
        Assert.Equal((25.0, 7.0), (nps.Score.Value, mean.Mean.Value));
    }

    [Fact]
    public void A_result_can_be_changed()
    {
        double? share = Rows.Measure(CxMetrics.Nps.Select(r => MetricValue.Ratio(r.Promoters, r.Count)), r => r.Score);
        Assert.Equal(0.5, share);
    }

    [Fact]
    public void Parts_are_stored_and_merged()
    {
        MetricSnapshot<NpsState> monday = CxMetrics.Nps.Snapshot([9, 10, 3]), tuesday = CxMetrics.Nps.Snapshot([8, 0]);
        NetPromoterScore week = CxMetrics.Nps.Compute(CxMetrics.Nps.Merge(monday, tuesday));
        Assert.Equal(new Rating[] { 9, 10, 3, 8, 0 }.Measure(CxMetrics.Nps), week);

        string json = CxMetrics.Nps.ToJson(monday);
        Assert.Equal(
            """{"metric":"nps/1;level=0.95;interval=AdjustedWald;off-scale=MakeUndefined","state":{"promoters":2,"detractors":1,"answers":3,"noAnswer":0,"offScale":0}}""",
            json);
        Assert.Equal(3, CxMetrics.Nps.Compute(CxMetrics.Nps.SnapshotFromJson(json)).Count);
    }

    [Theory]
    [InlineData("""{"metric":"nps/2","state":{}}""", "belongs to")]
    [InlineData("""{"metric":"nps/1;level=0.9;interval=AdjustedWald;off-scale=MakeUndefined","state":{}}""", "belongs to")]
    [InlineData("""{"metric":"nps/1;level=0.95;interval=AdjustedWald;off-scale=MakeUndefined","state":{"promoters":1}}""", "isn't a snapshot")]
    [InlineData("""{"metric":"nps/1;level=0.95;interval=AdjustedWald;off-scale=MakeUndefined","state":{"promoters":-1}}""", "negative")]
    [InlineData("""{"metric":"nps/1;level=0.95;interval=AdjustedWald;off-scale=MakeUndefined","state":7}""", "isn't a snapshot")]
    [InlineData("""{"state":{}}""", "isn't a snapshot")]
    [InlineData("[]", "isn't a snapshot")]
    [InlineData("not JSON", "isn't a snapshot")]
    public void Foreign_snapshots_are_refused(string json, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => CxMetrics.Nps.SnapshotFromJson(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_metric_without_a_codec_says_so() => Assert.Throws<NotSupportedException>(
        () => CxMetrics.Nps.GroupBy("half", (Rating r) => r.IsAnswered).ToJson(CxMetrics.Nps.GroupBy("half", (Rating r) => r.IsAnswered).Snapshot([9])));
}
