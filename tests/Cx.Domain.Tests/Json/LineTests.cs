using System.Text;
using Cx.Domain.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Json;

/// <summary>Streams of one object a line.</summary>
public class LineTests
{
    private const string Good = """{"touchpoint":"site","start":"2026-03-02T09:00:00Z"}""";

    [Property(MaxTest = 1000)]
    public Property Interactions_come_back_line_by_line() => Prop.ForAll(
        Generate.Interactions.ListOf().ToArbitrary(),
        interactions =>
        {
            var read = Streamed.Interactions(Streamed.Write(interactions));
            Assert.Equal(interactions, read.Interactions);
            Assert.Equal((interactions.Count, 0), (read.Read, read.Rejected));
        });

    [Property(MaxTest = 1000)]
    public Property Responses_come_back_line_by_line() => Prop.ForAll(
        Generate.Responses.ListOf().ToArbitrary(),
        responses =>
        {
            var read = Streamed.Responses(Streamed.Write(responses));
            Assert.Equal(responses, read.Responses);
            Assert.Equal((responses.Count, 0), (read.Read, read.Rejected));
        });

    [Property(MaxTest = 1000)]
    public Property A_log_of_lines_is_the_log_of_the_objects() => Prop.ForAll(
        Generate.LoggableInteractions.ListOf().ToArbitrary(),
        interactions =>
        {
            var read = Streamed.Log(Streamed.Write(interactions));
            Assert.Equal(interactions, read.Log.Select(e => e.ToInteraction()));
            Assert.Equal(InteractionLog.Of(interactions).Attributes.Select(a => (a.Name, a.Kind)), read.Log.Attributes.Select(a => (a.Name, a.Kind)));
            Assert.Equal((0, interactions.Count), (read.Findings.Total, read.Read));
        });

    [Property(MaxTest = 300)]
    public Property A_log_rejects_the_lines_that_objects_are_rejected_for() => Prop.ForAll(
        Generate.Interactions.NonEmptyListOf().Zip(Gen.Choose(0, int.MaxValue)).ToArbitrary(),
        given =>
        {
            var bytes = Mutation.Of(Streamed.Write(given.Item1), given.Item2, keepLineEnds: true);
            var objects = Streamed.Interactions(bytes);
            var read = Streamed.Log(bytes);
            // A log has no room for durations beyond ten thousand years.
            var kept = objects.Interactions.Where(i => !(i.Waiting > Duration.FromDays(3_652_425)) && !(i.Handling > Duration.FromDays(3_652_425))).ToList();
            Assert.Equal(objects.Read, read.Read);
            Assert.Equal(read.Read, read.Log.Count + read.Rejected);
            Assert.Equal(kept.Select(i => (i.Touchpoint, i.Customer)), read.Log.Select(e => (e.Touchpoint, e.Customer)));
        });

    [Property(MaxTest = 300)]
    public Property Where_the_stream_is_cut_into_pieces_changes_nothing() => Prop.ForAll(
        Generate.Interactions.NonEmptyListOf().Zip(Gen.Choose(1, 7).NonEmptyListOf()).Zip(Gen.Choose(0, int.MaxValue)).ToArbitrary(),
        given =>
        {
            var bytes = Mutation.Of([.. "\ufeff"u8, .. Streamed.Write(given.Item1.Item1)], given.Item2, keepLineEnds: false);
            int[] lengths = [.. given.Item1.Item2];
            var options = CxJsonOptions.Default.WithMaxLineLength(200);
            var whole = Streamed.Interactions(bytes, options);
            var pieces = Streamed.Interactions(bytes, options, lengths);
            Assert.Equal(whole.Interactions, pieces.Interactions);
            Assert.Equal(whole.Findings.Select(f => f.ToString()), pieces.Findings.Select(f => f.ToString()));
            Assert.Equal(whole.Read, pieces.Read);
        });

    [Theory]
    [InlineData("")]
    [InlineData("\ufeff")]
    [InlineData("\n\r\n  \n\t\n")]
    public void Nothing_is_no_interactions(string text)
    {
        var read = Log(text);
        Assert.Equal((0, 0L, 0L, 0L), (read.Log.Count, read.Read, read.Rejected, read.Findings.Total));
    }

    [Theory]
    [InlineData(Good + "\n" + Good)]
    [InlineData("\ufeff" + Good + "\r\n\r\n" + Good + "\r\n")]
    [InlineData("\n  " + Good + "  \n \t\r\n" + Good)]
    public void Line_ends_blank_lines_and_a_mark_before_the_text_do_not_matter(string text)
    {
        var read = Log(text);
        Assert.Equal((2, 2L, 0L), (read.Log.Count, read.Read, read.Findings.Total));
    }

    [Fact]
    public void Each_bad_line_is_listed_with_its_number_and_counted()
    {
        var read = Log($$"""
            {{Good}}
            not json

            {"touchpoint":"site"}
            {"touchpoint":"","start":"yesterday","cause":{"kind":7} }
            {{Good}}{{Good}}
            {"touchpoint":"site","start":"2026-03-02T09:00:00Z"
            {{Good}}
            """);
        Assert.Equal(
            [
                "row 2: type-mismatch", "row 4: member-missing", "row 5: /touchpoint: text-empty", "row 5: /start: time-invalid",
                "row 5: /cause/kind: type-mismatch", "row 5: /cause: member-missing", "row 6: data-trailing", "row 7: json-malformed",
            ],
            read.Findings.Select(Found.Place));
        Assert.Equal((2, 7L, 5L), (read.Log.Count, read.Read, read.Rejected));
        Assert.Equal(read.Findings, read.Log.Findings);
    }

    [Fact]
    public void A_log_says_once_a_line_that_it_leaves_something_out()
    {
        string line = Good.Replace("}", ""","task":{"task":"find","newest":3},"new":1,"newer":[2]}""", StringComparison.Ordinal);
        var read = Log(line + "\n" + line);
        Assert.Equal(["row 1: /task/newest: member-unknown", "row 2: /task/newest: member-unknown"], read.Findings.Select(Found.Place));
        Assert.All(read.Findings, f => Assert.Equal(FindingSeverity.Information, f.Severity));
        Assert.Equal(2, read.Log.Count);

        var objects = Streamed.Interactions(Encoding.UTF8.GetBytes(line));
        Assert.Equal(2, objects.Interactions[0].Extensions.Count);
        Assert.Equal(line, Encoding.UTF8.GetString(Streamed.Write(objects.Interactions)).TrimEnd());
    }

    [Fact]
    public void Long_lines_are_passed_over()
    {
        string tooLong = Good.Replace("site", new string('x', 1000), StringComparison.Ordinal);
        var read = Streamed.Log(
            Encoding.UTF8.GetBytes($"{Good}\n{tooLong}\r\n{Good}\n{tooLong}"), CxJsonOptions.Default.WithMaxLineLength(100));
        Assert.Equal(["row 2: line-too-long", "row 4: line-too-long"], read.Findings.Select(Found.Place));
        Assert.Equal((2, 4L, 2L), (read.Log.Count, read.Read, read.Rejected));
    }

    [Fact]
    public void A_line_of_just_the_length_allowed_is_read()
    {
        var options = CxJsonOptions.Default.WithMaxLineLength(Good.Length);
        Assert.Equal(0, Streamed.Log(Encoding.UTF8.GetBytes($"\ufeff{Good}\r\n{Good}"), options, 3).Rejected);
        Assert.Equal(2, Streamed.Log(Encoding.UTF8.GetBytes($"{Good} \n {Good}"), options, 3).Rejected);
    }

    [Fact]
    public void Attributes_of_another_kind_or_too_many_are_left_out()
    {
        string With(string attributes) => Good.Replace("}", $",\"attributes\":{attributes}}}", StringComparison.Ordinal);
        string text = string.Join("\n", With("""{"plan":"gold","age":7}"""), With("""{"plan":1,"age":8}"""), With("""{"vip":true,"plan":"blue"}"""));
        var read = Streamed.Log(Encoding.UTF8.GetBytes(text), CxJsonOptions.Default.WithMaxAttributes(2));
        Assert.Equal(["row 2: /attributes/plan: attribute-kind", "row 3: /attributes/vip: attributes-too-many"], read.Findings.Select(Found.Place));
        Assert.Equal(["gold", null, "blue"], read.Log.Select(e => e.Text("plan")));
        Assert.Equal(0, read.Rejected);
    }

    [Fact]
    public async Task Reading_stops_when_it_is_told_to()
    {
        using CancellationTokenSource source = new();
        await using EndlessStream stream = new(Encoding.UTF8.GetBytes(Good + "\n"), afterReads: 5, source.Cancel);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CxJson.ReadLogAsync(stream, source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CxJson.ReadResponsesAsync(new MemoryStream(), source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CxJson.ReadAsync(new MemoryStream(), source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CxJson.WriteInteractionsAsync(new MemoryStream(), [new Interaction("a", default)], source.Token));
    }

    [Fact]
    public void A_line_like_others_before_allocates_nothing()
    {
        string line = """{"id":"i1","customer":"c1","touchpoint":"site","channel":"web","start":"2026-03-02T09:00:00.5Z","end":"2026-03-02T09:01:00Z","waiting":"0:00:10","outcome":"succeeded","sequence":3,"attributes":{"plan":"gold","age":7.5,"vip":true,"since":{"time":"2020-01-01T00:00:00Z"}}}""";
        byte[] lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line + "\n", 1000)));
        Reading reading = new(CxJsonOptions.Default, new FindingCollector(10), new TextCache());
        Forgotten forgotten = new(reading);
        LineSplitter splitter = new(forgotten, 1000);
        splitter.Add(lines);
        const int Times = 20;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Times; i++) splitter.Add(lines);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(1000 * (Times + 1), forgotten.Count);
        // The runtime itself takes a little now and then, when it compiles a method anew; a byte a line would be more.
        Assert.InRange(allocated, 0, (1000 * Times) - 1);
    }

    private static LogReadResult Log(string text) => Streamed.Log(Encoding.UTF8.GetBytes(text));

    private sealed class Forgotten(Reading reading) : ObjectLines<Interaction>(InteractionContract.Contract, reading)
    {
        public int Count { get; private set; }

        protected override void Accept(Draft<Interaction> draft) => Count++;

        protected override void Reject() => Assert.Fail("Every line is right.");
    }

    private sealed class EndlessStream(byte[] line, int afterReads, Action then) : MemoryStream
    {
        private int _reads;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (_reads++ == afterReads) then();
            line.CopyTo(buffer);
            return line.Length;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            Task.FromResult(Read(buffer.AsSpan(offset, count)));
    }
}
