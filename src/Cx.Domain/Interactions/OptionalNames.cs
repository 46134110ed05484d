namespace Cx.Domain;

/// <summary>A growing column of names that comes to be with its first name; every name is stored once.</summary>
internal sealed class OptionalNames
{
    private readonly NameTable _names = new();
    private readonly OptionalColumn<int> _codes = new(CodedColumn.Absent);

    public void Set(int row, string? name) => _codes.Set(row, _names.Code(name));

    public void Set(int row, ReadOnlySpan<char> name) => _codes.Set(row, _names.Code(name));

    public bool IsSet(int row) => _codes[row] != CodedColumn.Absent;

    public void Truncate(int row) => _codes.Truncate(row);

    public CodedColumn? ToColumn(int rows) => _codes.ToArray(rows) is { } codes ? new CodedColumn(codes, _names.ToArray()) : null;
}
