using CxReport.Output;

namespace CxReport.Arguments;

/// <summary>The CSV's column for each role.</summary>
internal sealed class ColumnNames
{
    private readonly Dictionary<ColumnRole, string> _names = [];

    private ColumnNames()
    {
    }

    /// <summary>The roles by what the command line calls them, in the order of their numbers.</summary>
    public static IReadOnlyList<(ColumnRole Role, string Name)> Roles { get; } =
    [
        (ColumnRole.Customer, "customer"),
        (ColumnRole.Journey, "journey"),
        (ColumnRole.Touchpoint, "touchpoint"),
        (ColumnRole.At, "at"),
        (ColumnRole.End, "end"),
        (ColumnRole.Channel, "channel"),
        (ColumnRole.Outcome, "outcome"),
        (ColumnRole.Sequence, "sequence"),
    ];

    /// <summary>The column's name; <c>null</c> where the role has none.</summary>
    public string? this[ColumnRole role] => _names.GetValueOrDefault(role);

    /// <summary>Reads <c>customer=…,touchpoint=…,at=…</c>.</summary>
    public static ColumnNames Parse(string text)
    {
        var names = new ColumnNames();
        foreach (var item in QuotedList.Parse(text, "--columns"))
        {
            var equals = item.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) throw new UsageException($"--columns: '{Printable.Line(item)}' isn't of the form role=column.");
            names.Add(RoleNamed(item[..equals]), item[(equals + 1)..]);
        }

        names.Require(ColumnRole.Touchpoint);
        names.Require(ColumnRole.At);
        return names;
    }

    /// <summary>The columns that are named like the roles.</summary>
    public static ColumnNames LikeRoles(IReadOnlyList<string> headers)
    {
        var names = new ColumnNames();
        foreach (var (role, name) in Roles)
            if (headers.Contains(name, StringComparer.Ordinal)) names.Add(role, name);
        return names;
    }

    private void Add(ColumnRole role, string name)
    {
        if (name.Length == 0) throw new UsageException($"--columns: {NameOf(role)} has no column.");
        if (!_names.TryAdd(role, name)) throw new UsageException($"--columns: {NameOf(role)} is given twice.");
    }

    private void Require(ColumnRole role)
    {
        if (this[role] is null) throw new UsageException($"--columns: {NameOf(role)}=… is missing.");
    }

    private static ColumnRole RoleNamed(string name)
    {
        foreach (var (role, known) in Roles)
            if (known == name) return role;
        throw new UsageException($"--columns: there is no role '{Printable.Line(name)}'; the roles are {string.Join(", ", Roles.Select(r => r.Name))}.");
    }

    private static string NameOf(ColumnRole role) => Roles[(int)role].Name;
}
