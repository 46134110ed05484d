using System.Text;

namespace CxReport.Output;

/// <summary>Aligned columns: the first is a name that gets what room is left, the others are numbers.</summary>
internal sealed class Table
{
    public const int PageWidth = 100;

    private const string Indent = "  ";
    private const string Gap = "  ";
    private const int NarrowestName = 20;

    private readonly string[] _headers;
    private readonly List<(IEnumerable<string> Name, string[] Numbers)> _rows = [];

    /// <param name="headers">One for each column.</param>
    public Table(params string[] headers) => _headers = headers;

    public void Add(string name, params string[] numbers) => _rows.Add(([name], numbers));

    /// <summary>A row for names that follow each other.</summary>
    public void AddPath(IEnumerable<string> path, params string[] numbers) => _rows.Add((path, numbers));

    public void Write(StringBuilder page)
    {
        var widths = _headers.Skip(1).Select((header, column) => _rows.Select(r => r.Numbers[column].Length).Append(header.Length).Max()).ToArray();
        var room = Math.Max(NarrowestName, PageWidth - Indent.Length - widths.Sum(w => w + Gap.Length));
        var names = _rows.ConvertAll(r => Printable.Cell(r.Name, room));
        var nameWidth = names.Select(n => n.Width).Append(_headers[0].Length).Max();
        WriteLine(page, (_headers[0], _headers[0].Length), nameWidth, _headers[1..], widths);
        for (var row = 0; row < _rows.Count; row++) WriteLine(page, names[row], nameWidth, _rows[row].Numbers, widths);
    }

    private static void WriteLine(StringBuilder page, (string Text, int Width) name, int nameWidth, string[] numbers, int[] widths)
    {
        var line = new StringBuilder(Indent).Append(name.Text).Append(' ', nameWidth - name.Width);
        for (var column = 0; column < numbers.Length; column++) line.Append(Gap).Append(numbers[column].PadLeft(widths[column]));
        page.Append(line.ToString().TrimEnd(' ')).Append('\n');
    }
}
