using System.Globalization;
using CxReport.Output;
using Xunit;

namespace CxReport.Tests;

public class TextTests
{
    [Fact]
    public void The_example_fits_a_page_and_speaks_of_uncertainty()
    {
        var text = Ran.With("--funnel", "office-site,online-form,decision-letter").Output;
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= Table.PageWidth, line));
        Assert.All(text.Split('\n'), line => Assert.False(line.EndsWith(' '), line));
        Assert.Matches(@"  task success \d+\.\d % \(\d+\.\d to \d+\.\d\), n = \d+,\d{3}\n", text);
        Assert.Contains("\nFUNNEL\n", text, StringComparison.Ordinal);
        Assert.Contains("… and ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_compute_from_reads_no_data()
    {
        var text = Ran.On("journey,touchpoint,at\nj,a,2026-01-01\n").Output;
        Assert.Contains("\n  task success no data\n", text, StringComparison.Ordinal);
        Assert.Contains("\nCHANNELS\n  no data: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("JOURNEYS", Ran.On("journey,touchpoint,at\n").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_machine_s_culture_changes_nothing(string culture)
    {
        var (text, json, before) = (Ran.With().Output, Ran.With("--json", "-").Output, CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(text, Ran.With().Output);
            Assert.Equal(json, Ran.With("--json", "-").Output);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("plain", "plain", 5)]
    [InlineData("a\nb\tc\r", "\"a\\nb\\tc\\r\"", 11)]
    [InlineData("\u001b[31mred", "\\u{1B}[31mred", 13)]
    [InlineData("\u202Eevil", "\\u{202E}evil", 12)]
    [InlineData(" blank", "\" blank\"", 8)]
    [InlineData("שלום", "\u2068שלום\u2069", 4)]
    [InlineData("日本", "日本", 4)]
    [InlineData("é", "é", 1)]
    [InlineData("0123456789ABCDEFGHIJ", "0123456789ABCDEFGHIJ", 20)]
    [InlineData("0123456789ABCDEFGHIJK", "0123456789ABCDEFGHI…", 20)]
    [InlineData("日本日本日本日本日本日", "日本日本日本日本日…", 19)]
    [InlineData("", "", 0)]
    public void Names_cannot_disturb_the_terminal(string name, string shown, int width) => Assert.Equal((shown, width), Printable.Cell(name, 20));

    [Theory]
    [InlineData(100, "\u2068שלום\u2069 → b → \" c\"", 15)]
    [InlineData(10, "\u2068שלום\u2069 → b…", 9)]
    [InlineData(3, "\u2068של…\u2069", 3)]
    public void Paths_keep_each_name_to_itself(int widest, string shown, int width) => Assert.Equal((shown, width), Printable.Cell(["שלום", "b", " c"], widest));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal(("\uFFFD", 1), Printable.Cell("\ud800", 20));

    [Fact]
    public void Names_of_any_kind_keep_the_lines_whole()
    {
        const string Csv = "journey,touchpoint,at\nj,\"a\nb\u001b[2J\",2026-01-01\nj,שלום עולם,2026-01-02\nj,日本語,2026-01-03\n";
        var text = Ran.On(Csv).Output;
        Assert.DoesNotContain('\u001b', text);
        Assert.Contains("a\\nb\\u{1B}[2J", text, StringComparison.Ordinal);
        Assert.Contains("\u2068שלום עולם\u2069", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(0.25, "250 ms")]
    [InlineData(0.9999, "1 s")]
    [InlineData(5.25, "5.3 s")]
    [InlineData(9.99, "10 s")]
    [InlineData(59.4, "59 s")]
    [InlineData(59.6, "1 min")]
    [InlineData(125, "2 min 5 s")]
    [InlineData(3599.7, "1 h")]
    [InlineData(4320, "1 h 12 min")]
    [InlineData(86399, "1 d")]
    [InlineData(183_600, "2 d 3 h")]
    [InlineData(86_400_000, "1,000 d")]
    public void Durations_read_as_people_say_them(double seconds, string expected) => Assert.Equal(expected, Words.Time(NodaTime.Duration.FromSeconds(seconds)));
}
