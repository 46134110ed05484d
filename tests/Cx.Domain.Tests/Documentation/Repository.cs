namespace Cx.Domain.Tests.Documentation;

/// <summary>The checkout that the tests run from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Cx.Domain.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
