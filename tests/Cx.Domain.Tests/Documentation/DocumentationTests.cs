using System.Globalization;
using Xunit;

namespace Cx.Domain.Tests.Documentation;

/// <summary>What the pages show is what the library does. Not in parallel with others, since programs write to the console.</summary>
[CollectionDefinition(nameof(DocumentationTests), DisableParallelization = true)]
[Collection(nameof(DocumentationTests))]
public class DocumentationTests
{
    private static readonly string[] Pages = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
        .Where(page => File.ReadAllText(page).Contains("```csharp", StringComparison.Ordinal))
        .Select(page => Path.GetRelativePath(Repository.Root, page))
        .Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> Programs
    {
        get
        {
            TheoryData<string, string> programs = [];
            foreach (string page in Pages)
                foreach (Snippet program in Snippet.Of(Repository.Read(page))) programs.Add(page, program.Name);
            return programs;
        }
    }

    [Fact]
    public void The_first_program_is_short_and_prints_what_the_readme_shows()
    {
        Snippet program = Assert.Single(Snippet.Of(Repository.Read("README.md")));
        Assert.True(program.Code.Split('\n').Count(line => line.Trim().Length > 0) < 15);
        Prints(program, [program]);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Programs_print_what_their_page_shows(string page, string name)
    {
        IReadOnlyList<Snippet> programs = Snippet.Of(Repository.Read(page));
        Prints(programs.Single(s => s.Name == name), programs);
    }

    [Fact]
    public void Every_program_in_the_pages_is_run() => Assert.All(
        Pages, page => Assert.Equal(Repository.Read(page).Split("```csharp").Length - 1, Snippet.Of(Repository.Read(page)).Count));

    [Fact]
    public void Every_built_in_expectation_has_its_page()
    {
        string list = Repository.Read("docs", "expectations", "README.md");
        Assert.All(ExpectationProfile.Default, expectation =>
        {
            Assert.Contains($"[`{expectation.Code}`]({expectation.Code}.md)", list, StringComparison.Ordinal);
            Assert.Contains($"Class: `{expectation.GetType().Name}`", Repository.Read("docs", "expectations", expectation.Code + ".md"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_metric_table_lists_every_standard_metric()
    {
        string table = Repository.Read("docs", "metrics", "README.md");
        foreach (var property in typeof(CxMetrics).GetProperties())
        {
            object metric = property.GetValue(null)!;
            MetricDescriptor descriptor = (MetricDescriptor)metric.GetType().GetProperty("Descriptor")!.GetValue(metric)!;
            Assert.Contains($"| `{descriptor.Id}` | `CxMetrics.{property.Name}` |", table, StringComparison.Ordinal);
        }
    }

    private static void Prints(Snippet program, IReadOnlyList<Snippet> page)
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            Assert.Equal(program.Output.Trim(), program.Run(page).ReplaceLineEndings("\n").Trim());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
