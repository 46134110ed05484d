using System.Numerics;
using System.Runtime.InteropServices;

namespace Cx.Domain;

/// <summary>A row of a table that is held in columns: just its position.</summary>
/// <remarks>Immutable and thread-safe. <c>default</c> is the first row.</remarks>
public readonly record struct ColumnRow
{
    internal ColumnRow(int index) => Index = index;

    /// <summary>The row's position, from 0.</summary>
    public int Index { get; }
}

/// <summary>
/// Scorecards over data held in columns: <c>Scorecard.For&lt;ColumnRow&gt;().Add(CxMetrics.Nps, scores).By("segment", segments)</c>.
/// </summary>
public static class ColumnScorecard
{
    /// <summary>Adds a metric that observes a column.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="metric">What to measure.</param>
    /// <param name="column">What to observe.</param>
    /// <param name="name">The metric's name in the result; its id if <c>null</c>.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public static Scorecard<ColumnRow> Add<TObservation, TState, TResult>(
        this Scorecard<ColumnRow> card, IMetric<TObservation, TState, TResult> metric, Column<TObservation> column, string? name = null)
        where TResult : IMetricResult
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(column);
        return card.Add<TObservation, TState, TResult>(metric, (rows, in chunk) => column.Read(rows[0].Index, rows.Length, chunk), name);
    }

    /// <summary>Groups by a column, crossed with the groups before it.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="name">The grouping's name in the result.</param>
    /// <param name="column">The groups.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public static Scorecard<ColumnRow> By<TKey>(this Scorecard<ColumnRow> card, string name, CodedColumn<TKey> column)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(column);
        return card.Cross(new(name, () => new CodedCoder<TKey>(column)));
    }

    /// <summary>Measures the first rows of all columns.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="rows">How many rows: the length of the columns.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or above a column's length.</exception>
    public static ScorecardResult Measure(this Scorecard<ColumnRow> card, int rows)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ScorecardRun<ColumnRow> run = card.Start();
        ColumnRow[] chunk = new ColumnRow[Chunks.Length];
        Span<Vector<int>> lanes = MemoryMarshal.Cast<ColumnRow, Vector<int>>(chunk.AsSpan());
        for (int i = 0; i < chunk.Length; i++) chunk[i] = new ColumnRow(i);
        for (int start = 0; start < rows; start += chunk.Length)
        {
            run.Add(chunk.AsSpan(0, Math.Min(chunk.Length, rows - start)));
            foreach (ref Vector<int> indices in lanes) indices += new Vector<int>(Chunks.Length);
        }

        return run.Result();
    }

    private sealed class CodedCoder<TKey>(CodedColumn<TKey> column) : GroupCoder<ColumnRow>
    {
        public override int Count => column.Keys.Count;

        public override int Limit => column.Keys.Count;

        public override ReadOnlySpan<int> Encode(ReadOnlySpan<ColumnRow> rows) => column.Codes.AsSpan(rows[0].Index, rows.Length);

        public override object? Key(int code) => column.Keys[code];

        public override int[] Ranks() => Ranks(column.Keys);
    }
}
