using System.Text;
using CxReport.Arguments;
using CxReport.Input;
using NodaTime;
using Xunit;

namespace CxReport.Tests;

public class HostileInputTests
{
    private const string Columns = "journey=j,touchpoint=t,at=a";

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("\uFEFF")]
    [InlineData("\"")]
    [InlineData("j,t,\"a\n")]
    [InlineData("j,t,\"a\"x\n")]
    [InlineData("j,t,A\n")]
    [InlineData("j,t,a,t\n")]
    [InlineData("j;t;a\n1;2;2026-01-01\n")]
    public void A_header_that_does_not_fit_is_a_usage_error(string csv)
    {
        var ran = Ran.On(csv, "--columns", Columns);
        Assert.Equal(ExitStatus.Usage, ran.Status);
        Assert.Empty(ran.Output);
        Assert.Single(ran.Messages.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("j,t,a")]
    [InlineData("j,t,a\r\n")]
    [InlineData("j,t,a\n\n\n")]
    [InlineData("\uFEFFj,t,a\n")]
    [InlineData("j,t,a\nx,y,z\n")]
    public void A_log_without_interactions_is_no_error(string csv)
    {
        var ran = Ran.On(csv, "--columns", Columns, "--funnel", "x");
        Assert.Equal(ExitStatus.Success, ran.Status);
        var json = Ran.JsonOf(csv, "--columns", Columns, "--funnel", "x").Json;
        Assert.Equal("""{"count":0,"durationSeconds":{"min":null,"median":null,"mean":null,"p90":null,"max":null}}""", json.GetProperty("journeys").GetRawText());
        Assert.Equal("no data", json.GetProperty("metrics")[0].GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("j,t,a,x,x\n1,2,2026-01-01,,\n")]
    [InlineData("\uFEFFj,t,a\r\n1,2,2026-01-01\r\n")]
    [InlineData("j,t,a\r1,2,2026-01-01\r")]
    [InlineData("\"j\",\"t\",\"a\"\n\"1\",\"2\",\"2026-01-01\"")]
    public void Harmless_oddities_do_no_harm(string csv)
    {
        var ran = Ran.JsonOf(csv, "--columns", Columns);
        Assert.Empty(ran.Findings);
        Assert.Equal("2", ran.Json.GetProperty("touchpoints")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void UTF16_with_its_mark_is_read()
    {
        byte[] csv = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("j,t,a\n1,é,2026-01-01\n")];
        Assert.Equal("é", Ran.On(csv, "--interactions", "-", "--columns", Columns, "--json", "-").Json.GetProperty("touchpoints")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void Chance_bytes_never_give_a_stack_trace()
    {
        var random = new Random(7);
        for (var run = 0; run < 2000; run++)
        {
            var bytes = new byte[random.Next(400)];
            // Every other run is made of what CSV is made of.
            for (var i = 0; i < bytes.Length; i++) bytes[i] = run % 2 == 0 ? (byte)random.Next(256) : "jta12,,\"\"\n\r -:T\0"u8[random.Next(16)];
            byte[] input = run % 4 < 2 ? bytes : [.. "j,t,a\n"u8, .. bytes];
            var ran = Ran.On(input, "--interactions", "-", "--columns", Columns, "--json", "-");
            Assert.DoesNotContain("unexpected", ran.Messages, StringComparison.Ordinal);
            Assert.InRange(ran.Status, ExitStatus.Success, ExitStatus.Usage);
            if (ran.Status != ExitStatus.Success) continue;
            Assert.True(ran.Interactions("rejected") <= ran.Interactions("read"));
        }
    }

    [Fact]
    public void Cut_anywhere_a_file_is_still_read()
    {
        const string Csv = "j,t,a\n1,\"x, \"\"y\"\"\",2026-01-01T10:00:00Z\n1,z,2026-01-01T11:00:00Z\n";
        for (var length = "j,t,a".Length; length <= Csv.Length; length++)
            Assert.Equal(ExitStatus.Success, Ran.On(Csv[..length], "--columns", Columns).Status);
    }

    [Fact]
    public void A_huge_field_is_a_name_and_cut_in_the_text()
    {
        var name = new string('x', 3_000_000);
        var csv = $"j,t,a\n1,{name},2026-01-01\n";
        Assert.Equal(name, Ran.JsonOf(csv, "--columns", Columns).Json.GetProperty("touchpoints")[0].GetProperty("id").GetString());
        Assert.True(Ran.On(csv, "--columns", Columns).Output.Length < 10_000);
    }

    [Fact]
    public void Very_many_fields_are_one_finding()
    {
        var ran = Ran.JsonOf("j,t,a\n" + new string(',', 200_000) + "\n1,2,2026-01-01\n", "--columns", Columns);
        Assert.Equal(1, ran.Interactions("rejected"));
    }

    [Fact]
    public void A_row_that_does_not_fit_into_memory_ends_the_reading_with_a_finding()
    {
        var read = ReadUnclosed("j,t,a\n1,2,2026-01-01\n1,\"");
        Assert.Equal((1, 1), (read.Log.Count, read.Log.Rejected));
        Assert.Equal(("row-too-long", 3), (read.Log.Findings[0].Code, read.Log.Findings[0].Row));
    }

    [Fact]
    public void A_header_that_does_not_fit_into_memory_is_a_usage_error() => Assert.Throws<UsageException>(() => ReadUnclosed("j,t,\""));

    private static LogRead ReadUnclosed(string start)
    {
        const int LongestRow = 1 << 20;
        using var endless = new PeekedStream(new UnclosedQuote(start, 4 * LongestRow));
        using var progress = new Progress(TextWriter.Null, endless);
        return new CsvLog(endless, DateTimeZone.Utc, progress, LongestRow).Read(ColumnNames.Parse(Columns), JourneyChoice.Default);
    }

    [Fact]
    public void What_cannot_be_read_to_the_end_is_told()
    {
        using var broken = new BrokenStream();
        var ran = Ran.On(broken, "--interactions", "-");
        Assert.Equal((ExitStatus.Usage, "CxReport: The wire was cut.\n"), (ran.Status, ran.Messages.ReplaceLineEndings("\n")));
    }

    /// <summary>Starts well and never ends the quote it opens.</summary>
    private sealed class UnclosedQuote(string start, long length) : ReadOnlyStream
    {
        private readonly byte[] _start = Encoding.UTF8.GetBytes(start);
        private long _at;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - _at);
            for (var i = 0; i < read; i++, _at++) buffer[offset + i] = _at < _start.Length ? _start[_at] : (byte)'x';
            return read;
        }
    }

    private sealed class BrokenStream : ReadOnlyStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("The wire was cut.");
    }
}
