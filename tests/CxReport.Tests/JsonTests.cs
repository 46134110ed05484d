using Xunit;

namespace CxReport.Tests;

public class JsonTests
{
    [Fact]
    public void The_whole_result_of_a_small_log()
    {
        const string Csv = """
            customer,journey,touchpoint,at,end,channel,outcome,sequence
            c1,j1,site,2026-01-01T10:00:00Z,2026-01-01T10:00:10Z,web,succeeded,
            c1,j1,call,2026-01-01T11:00:00Z,2026-01-01T11:00:40Z,phone,failed,2
            c1,j1,hold,2026-01-01T11:00:00Z,,phone,abandoned,1
            c2,j2,site,2026-01-02T10:00:00Z,,,,
            c2,j2,,2026-01-02T10:00:00Z,,,,

            """;
        var json = Ran.JsonOf(Csv, "--funnel", "site,call").Json;
        Assert.Equal(
            """{"read":5,"rejected":1,"ties":1,"findings":[{"code":"touchpoint-missing","line":6,"message":"The row has no touchpoint."}],"findingCounts":[{"code":"touchpoint-missing","count":1}]}""",
            json.GetProperty("interactions").GetRawText());
        Assert.Equal("""{"count":2,"durationSeconds":{"min":0,"median":1820,"mean":1820,"p90":3276,"max":3640}}""", json.GetProperty("journeys").GetRawText());
        Assert.Equal(
            """[{"id":"site","interactions":2,"journeys":2,"reach":1},{"id":"call","interactions":1,"journeys":1,"reach":0.5},{"id":"hold","interactions":1,"journeys":1,"reach":0.5}]""",
            json.GetProperty("touchpoints").GetRawText());
        Assert.Equal(
            """[{"id":"phone","interactions":2,"journeys":1,"firstChoices":0},{"id":"web","interactions":1,"journeys":1,"firstChoices":1}]""",
            json.GetProperty("channels").GetRawText());
        Assert.Equal("""[{"from":"hold","to":"call","count":1},{"from":"site","to":"hold","count":1}]""", json.GetProperty("transitions").GetRawText());
        Assert.Equal("""[{"touchpoint":"site","count":2}]""", json.GetProperty("starts").GetRawText());
        Assert.Equal("""[{"touchpoint":"call","count":1},{"touchpoint":"site","count":1}]""", json.GetProperty("ends").GetRawText());
        Assert.Equal("""[{"touchpoints":["site"],"count":1},{"touchpoints":["site","hold","call"],"count":1}]""", json.GetProperty("variants").GetRawText());
        Assert.Equal("""[{"touchpoint":"site","journeys":2},{"touchpoint":"call","journeys":1}]""", json.GetProperty("funnel").GetRawText());
        var metrics = json.GetProperty("metrics").EnumerateArray().Select(m => m.GetRawText()).ToList();
        Assert.StartsWith("""{"id":"task-success","group":{},"value":0.3333333333333333,"unit":"ratio","n":3,"lower":0.06""", metrics[0], StringComparison.Ordinal);
        Assert.EndsWith(""","reason":null}""", metrics[0], StringComparison.Ordinal);
        Assert.Contains("""{"id":"task-success","group":{"channel":null},"value":null,"unit":"ratio","n":0,"lower":null,"upper":null,"reason":"no data"}""", metrics);
        Assert.Contains("""{"id":"time-on-task","group":{"touchpoint":"hold"},"value":null,"unit":"s","n":0,"lower":null,"upper":null,"reason":"no data"}""", metrics);
        var onPhone = json.GetProperty("metrics").EnumerateArray().Single(m => m.GetRawText().StartsWith("""{"id":"time-on-task","group":{"channel":"phone"},""", StringComparison.Ordinal));
        Assert.Equal(40, onPhone.GetProperty("value").GetDouble(), 9);
        Assert.EndsWith("""n":1,"lower":null,"upper":null,"reason":"too few data"}""", onPhone.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Verdicts_are_counted_by_side_and_together()
    {
        const string Rows = """
            journey,touchpoint,channel,at,end,outcome
            good,site,web,2026-01-01T10:00:00Z,2026-01-01T10:00:40Z,succeeded
            broken,site,web,2026-01-01T10:00:00Z,2026-01-01T10:01:40Z,failed
            slow,site,web,2026-01-01T10:00:00Z,2026-01-01T10:40:00Z,succeeded
            open,hotline,phone,2026-01-01T10:00:00Z,,
            """;
        Assert.Equal(
            """
            {"ux":{"succeeded":1,"failed":2,"undetermined":1},"cx":{"succeeded":2,"failed":1,"undetermined":1},"uxSucceededCxFailed":0,"uxFailedCxSucceeded":1,"bothSucceeded":1,"bothFailed":1,"undetermined":1,"reasons":[{"code":"task-failed","side":"ux","journeys":1},{"code":"task-slow","side":"ux","journeys":1},{"code":"time-spent","side":"cx","journeys":1}]}
            """,
            Ran.JsonOf(Rows).Json.GetProperty("verdicts").GetRawText());
    }

    [Fact]
    public void Without_a_column_for_channels_nothing_is_grouped_by_them()
    {
        var json = Ran.JsonOf("journey,touchpoint,at\nj,a,2026-01-01\n").Json;
        Assert.Equal("[]", json.GetProperty("channels").GetRawText());
        Assert.Equal("[]", json.GetProperty("funnel").GetRawText());
        Assert.Equal(6, json.GetProperty("metrics").GetArrayLength());
    }

    [Fact]
    public void Interactions_that_end_when_they_start_tell_no_time_on_task()
    {
        var metric = Ran.JsonOf("journey,touchpoint,at,end\nj,a,2026-01-01,2026-01-01\nj,a,2026-01-01T00:00:00Z,2026-01-01T00:00:08Z\n").Json
            .GetProperty("metrics").EnumerateArray().First(m => m.GetProperty("id").GetString() == "time-on-task");
        Assert.Equal((1, "s"), (metric.GetProperty("n").GetInt32(), metric.GetProperty("unit").GetString()));
        Assert.Equal(8, metric.GetProperty("value").GetDouble(), 9);
    }
}
