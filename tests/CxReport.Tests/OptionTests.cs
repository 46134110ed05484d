using Xunit;

namespace CxReport.Tests;

public class OptionTests
{
    private const string Csv = "customer,journey,touchpoint,at\nc1,j1,a,2026-01-01T10:00:00Z\nc1,j2,b,2026-01-01T10:20:00Z\nc2,j2,c,2026-01-01T12:00:00Z\n";

    [Fact]
    public void Without_options_the_bundled_example_is_reported()
    {
        var ran = Ran.With();
        Assert.Equal(ExitStatus.Success, ran.Status);
        Assert.Empty(ran.Messages);
        Assert.StartsWith("CUSTOMER EXPERIENCE REPORT\n", ran.Output, StringComparison.Ordinal);
        foreach (var heading in (string[])["JOURNEYS", "TOUCHPOINTS", "CHANNELS", "WHAT FOLLOWS WHAT", "MOST FREQUENT WHOLE JOURNEYS", "HOW IT WENT"])
            Assert.Contains("\n" + heading + "\n", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FUNNEL", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_names_every_option_and_shows_examples(string help)
    {
        var ran = Ran.With(help);
        Assert.Equal(ExitStatus.Success, ran.Status);
        foreach (var option in (string[])["--interactions", "--columns", "--zone", "--journeys", "--funnel", "--json", "--document", "--responses", "--questions", "--language", "--person", "--strict", "--help", "--write-example", "Examples"])
            Assert.Contains(option, ran.Output, StringComparison.Ordinal);
        Assert.All(ran.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Theory]
    [InlineData("There is no option", "--nonsense")]
    [InlineData("There is no option", "file.csv")]
    [InlineData("given twice", "--strict", "--strict")]
    [InlineData("given twice", "--zone", "UTC", "--zone", "UTC")]
    [InlineData("takes no value", "--strict=yes")]
    [InlineData("needs a value", "--json")]
    [InlineData("needs a name", "--json", "")]
    [InlineData("needs a name", "--interactions", "")]
    [InlineData("no time zone", "--zone", "Mars/Olympus")]
    [InlineData("neither by-id nor a gap", "--journeys", "by-magic")]
    [InlineData("neither by-id nor a gap", "--journeys", "gap:")]
    [InlineData("neither by-id nor a gap", "--journeys", "gap:30")]
    [InlineData("neither by-id nor a gap", "--journeys", "gap:m")]
    [InlineData("neither by-id nor a gap", "--journeys", "gap:-5m")]
    [InlineData("neither by-id nor a gap", "--journeys", "gap:1.5h")]
    [InlineData("neither by-id nor a gap", "--journeys", "gap:99999999999d")]
    [InlineData("neither by-id nor a gap", "--journeys", "gap:2000000000d")]
    [InlineData("an item of the list is empty", "--funnel", "")]
    [InlineData("an item of the list is empty", "--funnel", "a,,b")]
    [InlineData("a quote is never closed", "--funnel", "a,\"b")]
    [InlineData("more text after a closing quote", "--funnel", "\"a\"b")]
    [InlineData("isn't of the form", "--columns", "touchpoint")]
    [InlineData("there is no role", "--columns", "person=a,touchpoint=b,at=c")]
    [InlineData("is given twice", "--columns", "at=a,at=b,touchpoint=c")]
    [InlineData("touchpoint=… is missing", "--columns", "at=at,journey=journey")]
    [InlineData("at=… is missing", "--columns", "touchpoint=touchpoint,journey=journey")]
    [InlineData("has no column", "--columns", "at=,touchpoint=touchpoint")]
    [InlineData("no such file", "--interactions", "/no/such/file.csv")]
    [InlineData("it is a folder", "--interactions", "/")]
    [InlineData("no such file", "--json", "/no/such/folder/result.json")]
    [InlineData("Can't write", "--write-example", "/dev/null/example")]
    public void Wrong_options_are_told_in_a_line_and_give_2(string message, params string[] arguments)
    {
        var ran = Ran.With(arguments);
        Assert.Equal(ExitStatus.Usage, ran.Status);
        Assert.Contains(message, ran.Messages, StringComparison.Ordinal);
        Assert.StartsWith("CxReport: ", ran.Messages, StringComparison.Ordinal);
        Assert.Single(ran.Messages.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("touchpoint=nosuch,at=at,journey=journey", "has no column 'nosuch'. It has: customer, journey, touchpoint, at.")]
    [InlineData("touchpoint=touchpoint,at=at", "The log has to name journeys or customers")]
    public void Columns_have_to_be_there(string columns, string message)
    {
        var ran = Ran.On(Csv, "--columns", columns);
        Assert.Equal(ExitStatus.Usage, ran.Status);
        Assert.Contains(message, ran.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("journey=journey", "gap:30m", "needs a log that names customers")]
    [InlineData("customer=customer", "by-id", "needs a log that names journeys")]
    public void The_policy_has_to_fit_the_columns(string who, string policy, string message)
    {
        var ran = Ran.On(Csv, "--columns", who + ",touchpoint=touchpoint,at=at", "--journeys", policy);
        Assert.Equal(ExitStatus.Usage, ran.Status);
        Assert.Contains(message, ran.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, 2)]
    [InlineData(null, "by-id", 2)]
    [InlineData(null, "gap:30m", 2)]
    [InlineData(null, "gap:1199s", 3)]
    [InlineData(null, "gap:20m", 2)]
    [InlineData(null, "gap:1h", 2)]
    [InlineData(null, "gap:7d", 2)]
    [InlineData("customer=customer,touchpoint=touchpoint,at=at", null, 2)]
    [InlineData("customer=customer,touchpoint=touchpoint,at=at", "gap:0s", 3)]
    public void Journeys_are_made_as_asked(string? columns, string? policy, int expected)
    {
        string[] arguments = [.. columns is null ? (string[])[] : ["--columns", columns], .. policy is null ? (string[])[] : ["--journeys", policy]];
        Assert.Equal(expected, Ran.JsonOf(Csv, arguments).Json.GetProperty("journeys").GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("\"touchpoint=Page, \"\"title\"\"\"")]
    [InlineData("touchpoint=\"Page, \"\"title\"\"\"")]
    public void Names_of_columns_may_hold_commas_and_quotes(string touchpoint)
    {
        var ran = Ran.JsonOf("who,when,\"Page, \"\"title\"\"\"\nc,2026-01-01,x\n", "--columns", "customer=who," + touchpoint + ",at=when");
        Assert.Equal("x", ran.Json.GetProperty("touchpoints")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void A_funnel_takes_quoted_names_and_touchpoints_that_nobody_met()
    {
        var ran = Ran.JsonOf("journey,touchpoint,at\nj,\"a,b\",2026-01-01\nj,c=d,2026-01-02\n", "--funnel", "\"a,b\",c=d,nobody");
        Assert.Equal("""[{"touchpoint":"a,b","journeys":1},{"touchpoint":"c=d","journeys":1},{"touchpoint":"nobody","journeys":0}]""", ran.Json.GetProperty("funnel").GetRawText());
    }

    [Fact]
    public void Options_may_be_joined_to_their_values()
    {
        var ran = Ran.On(Csv, "--journeys=gap:1d", "--json=-", "--columns=customer=customer,touchpoint=touchpoint,at=at");
        Assert.Equal(2, ran.Json.GetProperty("journeys").GetProperty("count").GetInt32());
    }

    [Fact]
    public void Strict_makes_findings_fail_and_nothing_else()
    {
        Assert.Equal(ExitStatus.Success, Ran.On(Csv, "--strict").Status);
        Assert.Equal(ExitStatus.Success, Ran.On(Csv + "c,j,,2026-01-01\n").Status);
        var ran = Ran.On(Csv + "c,j,,2026-01-01\n", "--strict");
        Assert.Equal(ExitStatus.Findings, ran.Status);
        Assert.Contains("line 5: touchpoint-missing", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_JSON_file_comes_beside_the_text_and_holds_what_standard_output_would()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("result.json");
        var ran = Ran.On(Csv, "--json", file);
        Assert.StartsWith("CUSTOMER EXPERIENCE REPORT", ran.Output, StringComparison.Ordinal);
        Assert.Equal(Ran.JsonOf(Csv).Output, File.ReadAllText(file));
    }

    [Fact]
    public void The_input_is_never_overwritten()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("log.csv");
        File.WriteAllText(file, Csv);
        var ran = Ran.With("--interactions", file, "--json", file);
        Assert.Equal(ExitStatus.Usage, ran.Status);
        Assert.Equal(Csv, File.ReadAllText(file));
    }
}
