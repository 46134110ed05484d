using System.Diagnostics;
using Xunit;

namespace CxReport.Tests;

/// <summary>The program as a process of its own.</summary>
public class ProcessTests
{
    [Fact]
    public async Task It_reads_standard_input_and_writes_only_JSON_to_standard_output()
    {
        using var process = Start("--interactions", "-", "--json", "-", "--strict");
        await process.StandardInput.WriteAsync("journey,touchpoint,at\nj,שלום,2026-01-01\nj,,2026-01-01\n");
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        Assert.StartsWith("{\"interactions\":{\"read\":2,\"rejected\":1,", output, StringComparison.Ordinal);
        Assert.Contains("שלום", output, StringComparison.Ordinal);
        Assert.Empty(await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal(ExitStatus.Findings, process.ExitCode);
    }

    [Fact]
    public async Task A_reader_that_goes_away_is_no_reason_to_fail()
    {
        using var process = Start("--json", "-");
        process.StandardInput.Close();
        var buffer = new char[100];
        await process.StandardOutput.ReadBlockAsync(buffer);
        process.StandardOutput.Close();
        Assert.Empty(await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal(ExitStatus.Success, process.ExitCode);
    }

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [typeof(Application).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Application.Encoding,
            StandardOutputEncoding = Application.Encoding,
        })!;
}
