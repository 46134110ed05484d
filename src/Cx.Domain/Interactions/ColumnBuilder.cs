using System;

namespace Cx.Domain;

/// <summary>A growing column that fills rows without a value, so that a value may come for any later row.</summary>
internal sealed class ColumnBuilder<T>(T absent)
    where T : unmanaged
{
    private T[] _values = [];
    private int _count;

    public void Set(int row, T value)
    {
        if (row >= _values.Length) Array.Resize(ref _values, Capacity(row));
        while (_count < row) _values[_count++] = absent;
        _values[row] = value;
        _count = row + 1;
    }

    public T this[int row] => row < _count ? _values[row] : absent;

    /// <summary>Forgets the values of this row and later ones.</summary>
    public void Truncate(int row) => _count = Math.Min(_count, row);

    public T[] ToArray(int rows)
    {
        var values = _values;
        if (values.Length != rows) Array.Resize(ref values, rows);
        for (var row = _count; row < rows; row++) values[row] = absent;
        return values;
    }

    private static int Capacity(int row) => (int)Math.Min(Math.Max(16L, (row + 1L) * 3 / 2), 0x7FFFFFC7);
}
