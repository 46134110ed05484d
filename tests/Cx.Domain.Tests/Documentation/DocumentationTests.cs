using System.Globalization;
using Xunit;

namespace Cx.Domain.Tests.Documentation;

/// <summary>What the pages show is what the library does. Not in parallel with others, since programs write to the console.</summary>
[CollectionDefinition(nameof(DocumentationTests), DisableParallelization = true)]
[Collection(nameof(DocumentationTests))]
public class DocumentationTests
{
    public static TheoryData<string> GuidePrograms => [.. Snippet.Of(Repository.Read("docs", "guide", "README.md")).Select(s => s.Name)];

    [Fact]
    public void The_first_program_is_short_and_prints_what_the_readme_shows()
    {
        Snippet program = Assert.Single(Snippet.Of(Repository.Read("README.md")));
        Assert.True(program.Code.Split('\n').Count(line => line.Trim().Length > 0) < 15);
        Prints(program, [program]);
    }

    [Theory]
    [MemberData(nameof(GuidePrograms))]
    public void Guide_programs_print_what_the_guide_shows(string name)
    {
        IReadOnlyList<Snippet> page = Snippet.Of(Repository.Read("docs", "guide", "README.md"));
        Prints(page.Single(s => s.Name == name), page);
    }

    [Fact]
    public void Every_program_in_the_guide_is_run()
    {
        string page = Repository.Read("docs", "guide", "README.md");
        Assert.Equal(page.Split("```csharp").Length - 1, Snippet.Of(page).Count);
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
