using System.Diagnostics;
using System.Globalization;

namespace CxReport.Input;

/// <summary>Says how far a long reading is, on one line that goes away.</summary>
internal sealed class Progress(TextWriter terminal, PeekedStream source) : IDisposable
{
    // Looking at the clock for every row would cost more than reading it.
    private const long RowsBetweenLooks = 1 << 16;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _width;

    public void Report(long rows)
    {
        if (rows % RowsBetweenLooks == 0) Show(() => string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows"));
    }

    /// <summary>For readers that don't count rows.</summary>
    public void ReportBytes() => Show(() => string.Create(CultureInfo.InvariantCulture, $"{source.Position / 1_000_000:N0} MB"));

    public void Dispose()
    {
        if (_width == 0) return;
        Show("");
        terminal.Write('\r');
    }

    private void Show(Func<string> amount)
    {
        if (_watch.Elapsed < Interval) return;
        _watch.Restart();
        var share = source.HasLength ? string.Create(CultureInfo.InvariantCulture, $" ({100.0 * source.Position / source.Length:F0} %)") : "";
        Show($"read {amount()}{share}");
    }

    private void Show(string text)
    {
        terminal.Write('\r' + text.PadRight(_width));
        _width = Math.Max(_width, text.Length);
    }
}
