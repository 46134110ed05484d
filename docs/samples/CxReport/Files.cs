using CxReport.Arguments;
using CxReport.Example;
using CxReport.Output;

namespace CxReport;

/// <summary>Opens what the command line names, and says plainly why it can't.</summary>
internal static class Files
{
    private const int BufferSize = 1 << 16;

    /// <summary>The log to read: standard input, a file, or the bundled example where none is named.</summary>
    public static Stream OpenLog(string? path, Stream standardInput) => path switch
    {
        null => PublicServiceOffice.OpenInteractions(),
        Options.StandardStream => standardInput,
        _ => Open(path),
    };

    public static FileStream Open(string path) =>
        Open(path, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, BufferSize, FileOptions.SequentialScan), "read");

    public static Stream Create(string path) =>
        Open(path, () => new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, BufferSize), "write");

    public static bool AreSame(string path, string? other) =>
        other is not null && string.Equals(Path.GetFullPath(path), Path.GetFullPath(other), StringComparison.Ordinal);

    public static void CreateFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"Can't write '{Printable.Line(path)}': {Printable.Line(e.Message)}", e);
        }
    }

    private static FileStream Open(string path, Func<FileStream> open, string purpose)
    {
        try
        {
            if (Directory.Exists(path)) throw new UsageException($"Can't {purpose} '{Printable.Line(path)}': it is a folder.");
            return open();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"Can't {purpose} '{Printable.Line(path)}': there is no such file or folder.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"Can't {purpose} '{Printable.Line(path)}': {Printable.Line(e.Message)}", e);
        }
    }
}
