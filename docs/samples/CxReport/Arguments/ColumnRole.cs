namespace CxReport.Arguments;

/// <summary>What a column of the CSV can hold. The names on the command line are these, in lower case.</summary>
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
