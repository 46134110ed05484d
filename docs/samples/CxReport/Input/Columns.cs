using CxReport.Arguments;
using CxReport.Output;

namespace CxReport.Input;

/// <summary>Where in a row each role's field is.</summary>
internal sealed class Columns
{
    private const int Absent = -1;

    // Enough to recognise the file by, whatever it is.
    private const int ShownHeaders = 20;

    private readonly int[] _places = new int[ColumnNames.Roles.Count];

    private Columns()
    {
    }

    /// <summary>How many fields a row has.</summary>
    public int Count { get; private init; }

    public int this[ColumnRole role] => _places[(int)role];

    public static Columns Find(ColumnNames? names, IReadOnlyList<string> headers)
    {
        names ??= ColumnNames.LikeRoles(headers);
        var columns = new Columns { Count = headers.Count };
        foreach (var (role, _) in ColumnNames.Roles) columns._places[(int)role] = names[role] is { } name ? Place(name, headers) : Absent;
        foreach (var role in (ColumnRole[])[ColumnRole.Touchpoint, ColumnRole.At])
            if (!columns.Has(role)) throw new UsageException($"The file has no column '{ColumnNames.Roles[(int)role].Name}'; say which one it is with --columns. {Shown(headers)}");
        return columns;
    }

    public bool Has(ColumnRole role) => this[role] != Absent;

    private static int Place(string name, IReadOnlyList<string> headers)
    {
        var found = Absent;
        for (var place = 0; place < headers.Count; place++)
        {
            if (!string.Equals(headers[place], name, StringComparison.Ordinal)) continue;
            if (found != Absent) throw new UsageException($"The file has more than one column '{Printable.Line(name)}'.");
            found = place;
        }

        return found != Absent ? found : throw new UsageException($"The file has no column '{Printable.Line(name)}'. {Shown(headers)}");
    }

    private static string Shown(IReadOnlyList<string> headers) => headers.Count == 0
        ? "It has no header line."
        : $"It has: {string.Join(", ", headers.Take(ShownHeaders).Select(Printable.Line))}{(headers.Count > ShownHeaders ? ", …" : "")}.";
}
