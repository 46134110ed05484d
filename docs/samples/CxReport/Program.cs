using System.Text;

namespace CxReport;

/// <summary>The process: hands the console to the report, which knows nothing of it.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        // Windows consoles show UTF-8 only when told to; elsewhere it is the rule.
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        using var messages = new StreamWriter(Console.OpenStandardError(), Application.Encoding) { AutoFlush = true };
        return new Application(input, output, messages, showsProgress: !Console.IsErrorRedirected).Run(args);
    }
}
