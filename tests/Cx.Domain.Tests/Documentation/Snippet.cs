using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cx.Domain.Tests.Documentation;

/// <summary>A program in a page, with the output that the page shows for it.</summary>
internal sealed partial class Snippet
{
    private const string Usings =
        """
        global using System; global using System.Collections.Generic; global using System.Linq;
        global using Cx.Domain; global using NodaTime;
        """;

    // Apart, since FsCheck has an Outcome too.
    private const string LawUsings = "global using Cx.Domain.Testing; global using FsCheck; global using FsCheck.Fluent;";

    private Snippet(Match match)
    {
        Name = match.Groups["name"].Value;
        With = match.Groups["with"].Value;
        Code = match.Groups["code"].Value;
        Output = match.Groups["output"].Value;
    }

    public string Name { get; }

    /// <summary>Another snippet of the page whose types this one uses.</summary>
    public string With { get; }

    public string Code { get; }

    public string Output { get; }

    public static IReadOnlyList<Snippet> Of(string page) => [.. Pattern().Matches(page).Select(m => new Snippet(m))];

    /// <summary>Compiles the program against the library under test, runs it, and gives what it prints.</summary>
    public string Run(IEnumerable<Snippet> page)
    {
        string types = With.Length == 0 ? "" : TypesOf(page.Single(s => s.Name == With).Code);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Snippet" + Name,
            [CSharpSyntaxTree.ParseText(Code.Contains("MetricLaws", StringComparison.Ordinal) ? Usings + LawUsings : Usings), CSharpSyntaxTree.ParseText(Code + types)],
            References(),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream assembly = new();
        var result = compilation.Emit(assembly);
        if (!result.Success)
        {
            throw new InvalidOperationException(
                $"{Name}: {string.Join(Environment.NewLine, result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))}");
        }

        MethodInfo main = Assembly.Load(assembly.ToArray()).EntryPoint!;
        TextWriter console = Console.Out;
        using StringWriter output = new();
        Console.SetOut(output);
        try
        {
            main.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    private static string TypesOf(string code) => Environment.NewLine + code[TypeDeclaration().Match(code).Index..];

    // What the test host has loaded or could load: the framework and everything beside the tests, so the target under test.
    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p));

    [GeneratedRegex(
        @"```csharp(?: name=(?<name>[\w-]+))?(?: with=(?<with>[\w-]+))?\n(?<code>[^`]*?)```(?:\n\nprints)?\n\n```text\n(?<output>[^`]*?)```",
        RegexOptions.Singleline)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^(public |sealed |readonly )*(record|struct|class) ", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();
}
