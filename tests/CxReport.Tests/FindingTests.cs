using System.Text;
using Xunit;

namespace CxReport.Tests;

public class FindingTests
{
    private const string Header = "customer,journey,touchpoint,at,end,channel,outcome,sequence\n";
    private const string Good = "c,j,t,2026-01-01T10:00:00Z,2026-01-01T10:01:00Z,web,succeeded,1\n";

    [Theory]
    [InlineData("c,,t,2026-01-01,,,,", "journey-missing 3")]
    [InlineData("c,j,,2026-01-01,,,,", "touchpoint-missing 3")]
    [InlineData("c,j,t,,,,,", "time-missing 3")]
    [InlineData("c,j,t,soon,,,,", "time-invalid 3")]
    [InlineData("c,j,t,2026-01-01,later,,,", "end-invalid 3")]
    [InlineData("c,j,t,2026-01-02,2026-01-01,,,", "end-before-start 3")]
    [InlineData("c,j,t,2026-01-01,,,great,", "outcome-unknown 3")]
    [InlineData("c,j,t,2026-01-01,,,,first", "sequence-invalid 3")]
    [InlineData("c,j,t,2026-01-01,,,,1.5", "sequence-invalid 3")]
    [InlineData("c,j,t,2026-01-01,,,,99999999999999999999", "sequence-invalid 3")]
    [InlineData("c,j,t,2026-01-01,,,,,", "too-many-fields 3")]
    [InlineData("c,j,\"t\"x,2026-01-01,,,,", "quote-broken 3")]
    [InlineData("c,j,5\" disk,2026-01-01,,\"a\"b,,", "quote-broken 3")]
    [InlineData("c,,,then,,,odd,x", "touchpoint-missing 3", "journey-missing 3", "time-invalid 3", "outcome-unknown 3", "sequence-invalid 3")]
    [InlineData("c", "touchpoint-missing 3", "journey-missing 3", "time-missing 3")]
    [InlineData(",,,,,,,", "touchpoint-missing 3", "journey-missing 3", "time-missing 3")]
    public void A_row_that_cannot_be_right_is_left_out_and_listed(string row, params string[] findings)
    {
        var ran = Ran.JsonOf(Header + Good + row + "\n" + Good);
        Assert.Equal(findings, ran.Findings);
        Assert.Equal((3, 1), (ran.Interactions("read"), ran.Interactions("rejected")));
        Assert.Equal(2, ran.Json.GetProperty("touchpoints")[0].GetProperty("interactions").GetInt32());
    }

    [Fact]
    public void By_gap_the_customer_is_needed_and_not_the_journey()
    {
        var ran = Ran.JsonOf(Header + Good + ",j,t,2026-01-01,,,,\nc,,t,2026-01-01,,,,\n", "--journeys", "gap:1d");
        Assert.Equal(["customer-missing 3"], ran.Findings);
        Assert.Equal(2, ran.Json.GetProperty("touchpoints")[0].GetProperty("interactions").GetInt32());
    }

    [Theory]
    [InlineData(",j,t,2026-01-01,,,,")]
    [InlineData("c,j,t,2026-01-01")]
    [InlineData("c,j,t,2026-01-01,,,UNKNOWN,")]
    [InlineData("c,j,t,2026-01-01,,,Failed,-7")]
    [InlineData("c,j,t,2026-01-01,2026-01-01,,,")]
    public void What_may_be_missing_is_fine(string row)
    {
        var ran = Ran.JsonOf(Header + row + "\n");
        Assert.Empty(ran.Findings);
        Assert.Equal(1, ran.Interactions("read"));
    }

    [Theory]
    [InlineData("NA")]
    [InlineData("null")]
    [InlineData("NaN")]
    [InlineData(" ")]
    [InlineData(" padded ")]
    [InlineData("0")]
    [InlineData("5\" disk")]
    [InlineData("שלום עולם")]
    [InlineData("💶 pay")]
    public void Names_are_taken_as_they_are(string name)
    {
        var ran = Ran.JsonOf($"{Header}{name},{name},{name},2026-01-01,,{name},,\n");
        Assert.Empty(ran.Findings);
        Assert.Equal(name, ran.Json.GetProperty("touchpoints")[0].GetProperty("id").GetString());
        Assert.Equal(name, ran.Json.GetProperty("channels")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void Names_that_differ_only_in_blanks_or_case_differ()
    {
        var ran = Ran.JsonOf("journey,touchpoint,at\nj,a,2026-01-01\nj ,A,2026-01-01\n j,a ,2026-01-01\n");
        Assert.Equal(3, ran.Json.GetProperty("touchpoints").GetArrayLength());
        Assert.Equal(3, ran.Json.GetProperty("journeys").GetProperty("count").GetInt32());
    }

    [Fact]
    public void Lines_are_those_of_the_file_where_the_row_starts()
    {
        var ran = Ran.JsonOf("journey,touchpoint,at\r\nj,\"a\r\nb\nc\",2026-01-01\r\n\r\nj,,2026-01-01\r\nj,\"\n\n\",bad\r\nj,,2026-01-01\r\n");
        Assert.Equal(["touchpoint-missing 6", "time-invalid 7", "touchpoint-missing 10"], ran.Findings);
        Assert.Equal("a\r\nb\nc", ran.Json.GetProperty("touchpoints")[0].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("j,\"a,2026-01-01\n")]
    [InlineData("j,\"a,2026-01-01")]
    public void A_quote_that_is_never_closed_costs_its_row(string row)
    {
        var ran = Ran.JsonOf("journey,touchpoint,at\nj,a,2026-01-01\n" + row);
        Assert.Equal(["quote-unclosed 3"], ran.Findings);
        Assert.Equal((2, 1), (ran.Interactions("read"), ran.Interactions("rejected")));
    }

    [Theory]
    [InlineData("j,b,2026-01-02\nj,c,2026-01-03\n")]
    [InlineData("j,b,2026-01-02\nj,\"c\",2026-01-03\n")]
    public void A_quote_that_is_not_closed_leaves_the_rows_after_it(string rest)
    {
        var ran = Ran.JsonOf("journey,touchpoint,at\nj,\"a,2026-01-01\n" + rest + "j,d,bad\n");
        Assert.Equal(["quote-unclosed 2", "time-invalid 5"], ran.Findings);
        Assert.Equal((4, 2), (ran.Interactions("read"), ran.Interactions("rejected")));
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_a_finding()
    {
        byte[] latin = [.. Encoding.UTF8.GetBytes("journey,touchpoint,at,note\nj,a,2026-01-01,"), 0xFC, (byte)'\n', .. "j,B"u8, 0xFC, .. "ro,2026-01-01,\n"u8];
        var ran = Ran.On(latin, "--interactions", "-", "--json", "-");
        Assert.Equal(["not-utf8 3"], ran.Findings);
    }

    [Fact]
    public void All_are_counted_and_the_first_are_listed()
    {
        var csv = "journey,touchpoint,at\n" + string.Concat(Enumerable.Repeat("j,,2026-01-01\n", 1500));
        var json = Ran.JsonOf(csv);
        Assert.Equal(1500, json.Interactions("rejected"));
        Assert.Equal(1000, json.Findings.Count());
        Assert.Equal("""[{"code":"touchpoint-missing","count":1500}]""", json.Json.GetProperty("interactions").GetProperty("findingCounts").GetRawText());
        var text = Ran.On(csv).Output;
        Assert.Contains("line 21: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("line 22: ", text, StringComparison.Ordinal);
        Assert.Contains("… and 1,480 more", text, StringComparison.Ordinal);
    }
}
