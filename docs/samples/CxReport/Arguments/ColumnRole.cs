namespace CxReport.Arguments;

/// <summary>What a column of the CSV can hold.</summary>
internal enum ColumnRole
{
    Customer = 0,
    Journey,
    Touchpoint,
    At,
    End,
    Channel,
    Outcome,
    Sequence,
}
