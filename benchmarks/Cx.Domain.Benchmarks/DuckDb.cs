using DuckDB.NET.Data;

namespace Cx.Domain.Benchmarks;

/// <summary>An in-memory DuckDB in this process, as the peer to compare with.</summary>
internal sealed class DuckDb : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDb(int threads)
    {
        _connection.Open();
        Execute($"SET threads = {threads}");
    }

    public void Execute(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Append(string table, int rows, Action<int, IDuckDBAppenderRow> row)
    {
        using DuckDBAppender appender = _connection.CreateAppender(table);
        for (int i = 0; i < rows; i++)
        {
            IDuckDBAppenderRow next = appender.CreateRow();
            row(i, next);
            next.EndRow();
        }
    }

    public List<T> Query<T>(string sql, Func<DuckDBDataReader, T> read)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    public void Dispose() => _connection.Dispose();
}
