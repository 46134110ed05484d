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

    public string Name { get; } = name;

    public AttributeKind Kind { get; } = kind;

    public void SetText(int row, string? value) => _codes.Set(row, _texts.Code(value));

    public void SetText(int row, ReadOnlySpan<char> value) => _codes.Set(row, _texts.Code(value));

    public void SetNumber(int row, double? value) => _numbers.Set(row, value is double number && double.IsFinite(number) ? number : double.NaN);

    public void SetFlag(int row, bool? value) => _flags.Set(row, value is bool flag ? (sbyte)(flag ? 1 : 0) : AttributeColumn.NoFlag);

    public void SetTime(int row, Instant? value) => _times.Set(row, UnixTicks.Of(value));

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
}
