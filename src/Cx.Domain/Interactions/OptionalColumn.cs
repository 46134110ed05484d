namespace Cx.Domain;

/// <summary>A growing column that comes to be with its first value: what no interaction has takes no memory.</summary>
internal sealed class OptionalColumn<T>(T absent)
    where T : unmanaged, IEquatable<T>
{
    private ColumnBuilder<T>? _column;

    public T this[int row] => _column is null ? absent : _column[row];

    public void Set(int row, T value)
    {
        if (_column is null && value.Equals(absent)) return;
        _column ??= new ColumnBuilder<T>(absent);
        _column.Set(row, value);
    }

    public void Truncate(int row) => _column?.Truncate(row);

    public T[]? ToArray(int rows) => _column?.ToArray(rows);
}
