using Xunit;

namespace CxReport.Tests;

/// <summary>Interactions and responses by the line, and a document beside them.</summary>
public sealed class NdjsonTests : IDisposable
{
    private const string Log = """
        {"id":"i1","customer":"c1","journey":"j1","touchpoint":"site","channel":"web","start":"2026-03-02T09:00:00Z","end":"2026-03-02T09:00:45Z","outcome":"succeeded"}
        {"id":"i2","customer":"c1","journey":"j1","touchpoint":"hotline","channel":"phone","start":"2026-03-02T09:05:00Z","end":"2026-03-02T09:45:00Z","waiting":"0:10:00","outcome":"failed"}

        {"customer":"c2","journey":"j2","touchpoint":"site","start":"2026-03-02T10:00:00Z","outcome":"perhaps"}
        {"customer":"c2","journey":"j2","touchpoint":"site","start":"2026-03-02T10:00:00Z","outcome":"succeeded","end":"2026-03-02T10:00:30Z"}
        not json
        """;

    private const string Document = """
        {
          "cx": "1.0",
          "touchpoints": [
            { "id": "site", "name": { "en": "Office site", "he": "אתר המשרד" }, "nature": "interface" },
            { "id": "hotline", "name": { "en": "Hotline" }, "nature": "service", "presence": "offline" }
          ],
          "segments": [ { "id": "new", "name": { "en": "Newcomers", "he": "חדשים" } } ],
          "customers": [ { "id": "c1", "segments": [ "new" ] }, { "id": "c2" } ],
          "surveys": [ { "id": "s", "name": "After", "questions": [ { "id": "recommend", "text": "Recommend?", "kind": "rating", "scale": { "min": 0, "max": 10 } } ] } ]
        }
        """;

    private const string Responses = """
        {"id":"r1","survey":"s","submittedAt":"2026-03-03T09:00:00Z","customer":"c1","journey":"j1","channel":"email","answers":[{"question":"recommend","number":2,"scale":{"min":0,"max":10}}]}
        {"id":"r2","survey":"s","submittedAt":"2026-03-03T09:00:00Z","customer":"c2","answers":[{"question":"recommend","number":9,"scale":{"min":0,"max":10}}]}
        {"id":"r3","survey":"s"}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Good_lines_are_read_and_broken_ones_counted_and_named()
    {
        var ran = Run("--json", "-");
        Assert.Equal((ExitStatus.Success, 5, 2), (ran.Status, ran.Interactions("read"), ran.Interactions("rejected")));
        Assert.Equal([4L, 6L], Lines(ran, "interactions"));
        Assert.Equal("/outcome", ran.Json.GetProperty("interactions").GetProperty("findings")[0].GetProperty("pointer").GetString());
        Assert.Equal("""[{"id":"site","interactions":2,"journeys":2,"reach":1},{"id":"hotline","interactions":1,"journeys":1,"reach":0.5}]""", ran.Json.GetProperty("touchpoints").GetRawText());
        var responses = ran.Json.GetProperty("responses");
        Assert.Equal((3, 1), (responses.GetProperty("read").GetInt32(), responses.GetProperty("rejected").GetInt32()));
        Assert.All(Lines(ran, "responses"), line => Assert.Equal(3, line));
    }

    [Fact]
    public void Metrics_go_by_segment_and_channel_and_answers_count()
    {
        var metrics = Run("--json", "-").Json.GetProperty("metrics").EnumerateArray()
            .Select(m => $"{m.GetProperty("id").GetString()} {m.GetProperty("group").GetRawText()} {m.GetProperty("value").GetRawText()}").ToList();
        Assert.Contains("""task-success {"segment":"new"} 0.5""", metrics);
        Assert.Contains("""task-success {"segment":null} 1""", metrics);
        Assert.Contains("nps {} 0", metrics);
        Assert.Contains("""nps {"segment":"new"} -100""", metrics);
        Assert.Contains("""nps {"channel":"email"} -100""", metrics);
    }

    [Fact]
    public void Verdicts_rest_on_what_the_document_says_of_touchpoints() => Assert.Equal(
        """
        {"ux":{"succeeded":2,"failed":0,"undetermined":0},"cx":{"succeeded":1,"failed":1,"undetermined":0},"uxSucceededCxFailed":1,"uxFailedCxSucceeded":0,"bothSucceeded":1,"bothFailed":0,"undetermined":0,"reasons":[{"code":"held-long","side":"cx","journeys":1},{"code":"not-resolved","side":"cx","journeys":1},{"code":"time-spent","side":"cx","journeys":1}]}
        """,
        Run("--json", "-").Json.GetProperty("verdicts").GetRawText());

    [Fact]
    public void The_text_names_things_in_the_readers_language_and_tells_a_persons_journey()
    {
        var text = Run("--language", "he-IL", "--person", "c1").Output;
        Assert.Contains("אתר המשרד", text, StringComparison.Ordinal);
        Assert.Contains("Hotline", text, StringComparison.Ordinal);
        Assert.Contains("חדשים", text, StringComparison.Ordinal);
        Assert.Contains("\n  UX succeeded, CX failed:\n  - held for 10 min at hotline\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  - Would you recommend it to a friend? No\n", text, StringComparison.Ordinal);
        Assert.Contains("interactions line 4 /outcome: ", text, StringComparison.Ordinal);
        Assert.Contains("no data: the log doesn't have this customer", Run("--person", "nobody").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_runs_fail_for_responses_and_documents_too()
    {
        const string Good = """{"customer":"c1","touchpoint":"site","start":"2026-03-02T09:00:00Z"}""";
        Assert.Equal(ExitStatus.Success, RunWith(Good, Document, "", "--strict").Status);
        Assert.Equal(ExitStatus.Findings, RunWith(Good, Document, "{}", "--strict").Status);
        var ran = RunWith(Good, "{\"cx\":\"1.0\",\"touchpoints\":[{\"id\":\"\"},{}]}", "", "--strict", "--json", "-");
        Assert.Equal(ExitStatus.Findings, ran.Status);
        Assert.Equal(2, ran.Json.GetProperty("document").GetProperty("findings").GetArrayLength());
        Assert.Equal(1, ran.Interactions("read"));
    }

    [Fact]
    public void A_document_that_holds_the_interactions_is_enough()
    {
        var file = Write("whole.json", """{"cx":"1.0","interactions":[{"customer":"c1","touchpoint":"site","start":"2026-03-02T09:00:00Z"}]}""");
        Assert.Equal(1, Ran.With("--document", file, "--json", "-").Interactions("read"));
        var beside = Ran.With("--interactions", Write("log.ndjson", Log), "--document", file, "--json", "-");
        Assert.Equal((5, 1), (beside.Interactions("read"), beside.Json.GetProperty("document").GetProperty("unusedInteractions").GetInt32()));
        var none = Ran.With("--document", Write("none.json", """{"cx":"1.0"}"""));
        Assert.Equal(ExitStatus.Usage, none.Status);
        Assert.Contains("There are no interactions", none.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n \t")]
    public void From_a_pipe_lines_are_told_from_csv_by_their_first_character(string before)
    {
        var ran = Ran.JsonOf(before + """{"journey":"j","touchpoint":"a","start":"2026-03-02T09:00:00Z"}""" + "\n");
        Assert.Equal((1, 0), (ran.Interactions("read"), ran.Interactions("rejected")));
    }

    private Ran Run(params string[] arguments) => RunWith(Log, Document, Responses, arguments);

    private Ran RunWith(string log, string document, string responses, params string[] arguments) => Ran.With(
    [
        "--interactions", Write("log.ndjson", log), "--document", Write("document.json", document), "--responses", Write("responses.ndjson", responses),
        .. arguments,
    ]);

    private string Write(string name, string text)
    {
        var file = _folder.PathOf(name);
        File.WriteAllText(file, text);
        return file;
    }

    private static IEnumerable<long> Lines(Ran ran, string source) =>
        ran.Json.GetProperty(source).GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("line").GetInt64());
}
