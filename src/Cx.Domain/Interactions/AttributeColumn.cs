namespace Cx.Domain;

/// <summary>A column of the application's own. Exactly one of the arrays is there, as the kind says.</summary>
internal sealed class AttributeColumn
{
    private AttributeColumn(AttributeDefinition attribute) => Attribute = attribute;

    public AttributeColumn(string name, CodedColumn text)
        : this(new AttributeDefinition(name, AttributeKind.Text)) => Text = text;

    public AttributeColumn(string name, double[] number)
        : this(new AttributeDefinition(name, AttributeKind.Number)) => Number = number;

    public AttributeColumn(string name, sbyte[] flag)
        : this(new AttributeDefinition(name, AttributeKind.Flag)) => Flag = flag;

    public AttributeColumn(string name, long[] time)
        : this(new AttributeDefinition(name, AttributeKind.Time)) => Time = time;

    public const sbyte NoFlag = -1;

    public AttributeDefinition Attribute { get; }

    public CodedColumn? Text { get; }

    /// <summary>NaN where there is no value.</summary>
    public double[]? Number { get; }

    /// <summary>0, 1, or <see cref="NoFlag"/> where there is no value.</summary>
    public sbyte[]? Flag { get; }

    /// <summary>Unix ticks, or <see cref="UnixTicks.None"/> where there is no value.</summary>
    public long[]? Time { get; }

    /// <summary>The value of a row; <c>null</c> where there is none.</summary>
    public AttributeValue? this[int row] => Attribute.Kind switch
    {
        AttributeKind.Text => Text![row] is { } text ? new AttributeValue(text) : default(AttributeValue?),
        AttributeKind.Number => double.IsNaN(Number![row]) ? default(AttributeValue?) : new AttributeValue(Number[row]),
        AttributeKind.Flag => Flag![row] == NoFlag ? default(AttributeValue?) : new AttributeValue(Flag[row] == 1),
        _ => UnixTicks.ToInstant(Time![row]) is { } time ? new AttributeValue(time) : default(AttributeValue?),
    };

    public AttributeColumn Take(int[] rows) => Attribute.Kind switch
    {
        AttributeKind.Text => new AttributeColumn(Attribute.Name, Text!.Take(rows)),
        AttributeKind.Number => new AttributeColumn(Attribute.Name, Number!.Take(rows)),
        AttributeKind.Flag => new AttributeColumn(Attribute.Name, Flag!.Take(rows)),
        _ => new AttributeColumn(Attribute.Name, Time!.Take(rows)),
    };
}
