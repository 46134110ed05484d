using System.Reflection;
using System.Text.RegularExpressions;
using Cx.Domain.Tests.Documentation;
using Xunit;

namespace Cx.Domain.Tests.Architecture;

/// <summary>Rules that hold for the whole assembly.</summary>
public partial class ArchitectureTests
{
    private static readonly Type[] PublicTypes = [.. typeof(CxMetrics).Assembly.GetExportedTypes().Where(t => !t.IsNested)];

    [Fact]
    public void The_engine_reads_in_one_sitting()
    {
        int lines = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Cx.Domain", "Engine"), "*.cs")
            .SelectMany(File.ReadAllLines)
            .Select(line => line.Trim())
            .Count(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal));
        Assert.InRange(lines, 1, 600);
    }

    [Fact]
    public void Only_the_given_libraries_are_referenced()
    {
        string[] allowed = ["NodaTime", "Microsoft.Extensions.DependencyInjection.Abstractions", "System", "netstandard", "mscorlib", "Microsoft.CSharp", "Microsoft.Bcl"];
        Assert.All(
            typeof(CxMetrics).Assembly.GetReferencedAssemblies(),
            reference => Assert.Contains(allowed, name => reference.Name == name || reference.Name!.StartsWith(name + ".", StringComparison.Ordinal)));
    }

    [Fact]
    public void Classes_are_sealed_abstract_or_static() => Assert.All(
        PublicTypes.Where(t => t.IsClass), type => Assert.True(type.IsSealed || type.IsAbstract, type.FullName));

    [Fact]
    public void No_state_is_shared_and_no_property_can_be_set_from_outside()
    {
        foreach (Type type in PublicTypes.Where(t => !t.IsEnum))
        {
            Assert.All(type.GetFields(BindingFlags.Public | BindingFlags.Static), f => Assert.True(f.IsLiteral || f.IsInitOnly, $"{type}.{f.Name}"));
            Assert.All(type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly), p => Assert.True(p.SetMethod is not { IsPublic: true } set || IsInit(set), $"{type}.{p.Name}"));
        }
    }

    [Fact]
    public void The_types_of_the_model_say_themselves_how_they_print() => Assert.All(
        PublicTypes.Where(t => typeof(IExtensible).IsAssignableFrom(t) && !t.IsInterface),
        type => Assert.False(type.GetMethod("ToString", Type.EmptyTypes)!.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)), type.FullName));

    [Fact]
    public void Types_with_equality_have_operators_if_they_are_values() => Assert.All(
        PublicTypes.Where(t => t.IsValueType && !t.IsEnum && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>))),
        type => Assert.NotNull(type.GetMethod("op_Equality")));

    [Fact]
    public void The_default_of_every_public_struct_prints() => Assert.All(
        PublicTypes.Where(t => t.IsValueType && !t.IsEnum && !t.IsByRefLike && !t.ContainsGenericParameters),
        type => Assert.NotNull(Activator.CreateInstance(type)!.ToString()));

    [Fact]
    public void Every_target_declares_the_same_api()
    {
        string project = Repository.Read("src", "Cx.Domain", "Cx.Domain.csproj") + Repository.Read("src", "Directory.Build.props");
        Assert.DoesNotContain("PublicAPI", project, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(Repository.Root, "src", "Cx.Domain"), "PublicAPI.Unshipped.txt", SearchOption.AllDirectories));
    }

    [Fact]
    public void No_page_holds_two_versions_of_itself() => Assert.All(
        Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories).Where(IsOurs),
        page => Assert.DoesNotContain(File.ReadAllLines(page), line => line.StartsWith("<<<<<<< ", StringComparison.Ordinal)));

    [Fact]
    public void Links_in_the_pages_lead_somewhere()
    {
        foreach (string page in Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories).Where(IsOurs))
        {
            foreach (Match link in Link().Matches(File.ReadAllText(page)))
            {
                string target = Path.Combine(Path.GetDirectoryName(page)!, link.Groups[1].Value);
                Assert.True(File.Exists(target) || Directory.Exists(target), $"{Path.GetRelativePath(Repository.Root, page)}: {link.Groups[1].Value}");
            }
        }
    }

    private static bool IsOurs(string path) =>
        !Path.GetRelativePath(Repository.Root, path).Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj" or "artifacts" || p.StartsWith('.'));

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit");

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)")]
    private static partial Regex Link();
}
