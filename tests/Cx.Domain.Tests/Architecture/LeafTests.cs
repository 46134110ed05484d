using System.Text.RegularExpressions;
using Cx.Domain.Tests.Documentation;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Cx.Domain.Tests.Architecture;

/// <summary>Leaves use the rest of the library; nothing in the library uses them.</summary>
public class LeafTests
{
    private const string Leaf = "DependencyInjection";

    [Fact]
    public void Nothing_else_uses_dependency_injection()
    {
        string source = Path.Combine(Repository.Root, "src", "Cx.Domain");
        string[] leafTypes = [.. typeof(CxMetrics).Assembly.GetTypes().Where(IsLeaf).Select(t => t.Name)];
        Assert.NotEmpty(leafTypes);
        string[] others = [.. Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(source, file).Split(Path.DirectorySeparatorChar)[0] is not (Leaf or "bin" or "obj"))];
        Assert.NotEmpty(others);
        Assert.All(others, file =>
        {
            string text = File.ReadAllText(file);
            Assert.All(leafTypes.Append("Microsoft.Extensions"), name => Assert.DoesNotContain(name, text, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Dependency_injection_is_found_without_another_using() => Assert.All(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Cx.Domain", Leaf), "*.cs"),
        file => Assert.Contains("namespace Microsoft.Extensions.DependencyInjection;", File.ReadAllText(file), StringComparison.Ordinal));

    [Fact]
    public void Nothing_else_uses_json()
    {
        string source = Path.Combine(Repository.Root, "src", "Cx.Domain"), leaf = Path.Combine(source, "Json") + Path.DirectorySeparatorChar;
        string[] files = [.. Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(source, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))];
        // The front door has the namespace of the rest, so its types are told by their files.
        string[] frontDoor = [.. files.Where(f => f.StartsWith(leaf, StringComparison.Ordinal)).Select(f => Path.GetFileName(f).Split('.')[0])
            .Where(name => typeof(CxMetrics).Assembly.GetType("Cx.Domain." + name) is { IsPublic: true })];
        Assert.Contains(nameof(CxJson), frontDoor);
        Regex use = new($@"\bDomain\.Json\b|(?<!\.)\bJson\.\w|\b({string.Join('|', frontDoor)})\b");
        Assert.All(files.Where(f => !f.StartsWith(leaf, StringComparison.Ordinal)), f => Assert.DoesNotMatch(use, File.ReadAllText(f)));
    }

    private static bool IsLeaf(Type type) => type.Namespace == typeof(IServiceCollection).Namespace && !type.Name.StartsWith('<');
}
