using System;
using NodaTime;

namespace Cx.Domain;

/// <summary>Builds a column of the application's own, of one kind.</summary>
internal sealed class AttributeColumnBuilder(string name, AttributeKind kind)
{
    private readonly NameTable _texts = new();
    private readonly ColumnBuilder<int> _codes = new(CodedColumn.Absent);
    private readonly ColumnBuilder<double> _numbers = new(double.NaN);
    private readonly ColumnBuilder<sbyte> _flags = new(AttributeColumn.NoFlag);
    private readonly ColumnBuilder<long> _times = new(UnixTicks.None);
    private int _firstValue = int.MaxValue;

    public string Name { get; } = name;

    public AttributeKind Kind { get; } = kind;

    /// <summary>Whether no row has a value.</summary>
    public bool IsEmpty => _firstValue == int.MaxValue;

    public void SetText(int row, string? value) => SetCode(row, _texts.Code(value));

    public void SetText(int row, ReadOnlySpan<char> value) => SetCode(row, _texts.Code(value));

    public void SetNumber(int row, double? value)
    {
        var isThere = value is double number && double.IsFinite(number);
        _numbers.Set(row, isThere ? value.GetValueOrDefault() : double.NaN);
        Note(row, isThere);
    }

    public void SetFlag(int row, bool? value)
    {
        _flags.Set(row, value is bool flag ? (sbyte)(flag ? 1 : 0) : AttributeColumn.NoFlag);
        Note(row, value is not null);
    }

    public void SetTime(int row, Instant? value)
    {
        _times.Set(row, UnixTicks.Of(value));
        Note(row, value is not null);
    }

    /// <summary>Sets a value of any kind.</summary>
    /// <returns>Whether it is of the column's kind.</returns>
    public bool Set(int row, AttributeValue value)
    {
        if (value.Kind != Kind) return false;
        switch (Kind)
        {
            case AttributeKind.Text: SetText(row, value.Text); break;
            case AttributeKind.Number: SetNumber(row, value.Number); break;
            case AttributeKind.Flag: SetFlag(row, value.Flag); break;
            default: SetTime(row, value.Time); break;
        }

        return true;
    }

    public void Truncate(int row)
    {
        if (_firstValue >= row) _firstValue = int.MaxValue;
        _codes.Truncate(row);
        _numbers.Truncate(row);
        _flags.Truncate(row);
        _times.Truncate(row);
    }

    public AttributeColumn ToColumn(int rows) => Kind switch
    {
        AttributeKind.Text => new AttributeColumn(Name, new CodedColumn(_codes.ToArray(rows), _texts.ToArray())),
        AttributeKind.Number => new AttributeColumn(Name, _numbers.ToArray(rows)),
        AttributeKind.Flag => new AttributeColumn(Name, _flags.ToArray(rows)),
        _ => new AttributeColumn(Name, _times.ToArray(rows)),
    };

    private void SetCode(int row, int code)
    {
        _codes.Set(row, code);
        Note(row, code != CodedColumn.Absent);
    }

    private void Note(int row, bool isThere)
    {
        if (isThere && row < _firstValue) _firstValue = row;
    }
}
