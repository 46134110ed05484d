using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Cx.Domain;
using CxReport.Arguments;
using NodaTime;

namespace CxReport.Input;

/// <summary>Turns a row into an interaction of the log, or into findings: all that is wrong with it, not only the first thing.</summary>
internal sealed class RowReader(Columns columns, bool isById, Timestamps times, InteractionLogBuilder log)
{
    private readonly List<Problem> _problems = [];
    private char[] _characters = [];

    /// <summary>Adds the row, or rejects it.</summary>
    /// <param name="row">The reader at the row.</param>
    /// <param name="line">The line where the row starts.</param>
    public void Read(CsvReader row, long line)
    {
        CheckText(row);
        var at = ReadStart(row);
        var end = ReadEnd(row, at);
        if (!OutcomeWords.TryRead(Field(row, ColumnRole.Outcome), out var outcome)) _problems.Add(Problem.OutcomeUnknown);
        if (!TryReadSequence(Field(row, ColumnRole.Sequence), out var sequence)) _problems.Add(Problem.SequenceInvalid);
        if (_problems.Count > 0)
        {
            Reject(line);
            return;
        }

        log.Touchpoint(Text(row, ColumnRole.Touchpoint)).At(at).End(end).Outcome(outcome).Sequence(sequence);
        log.Customer(Text(row, ColumnRole.Customer)).Journey(Text(row, ColumnRole.Journey)).Channel(Text(row, ColumnRole.Channel));
        log.Add(line);
    }

    /// <summary>Rejects a row for what is wrong with its form.</summary>
    public void Reject(Problem problem, long line) => log.Reject(problem.At(line));

    private void Reject(long line)
    {
        for (var i = 0; i < _problems.Count - 1; i++) log.Report(_problems[i].At(line));
        log.Reject(_problems[^1].At(line));
        _problems.Clear();
    }

    private void CheckText(CsvReader row)
    {
        if (row.FieldCount > columns.Count) _problems.Add(Problem.TooManyFields);
        if (Field(row, ColumnRole.Touchpoint).IsEmpty) _problems.Add(Problem.TouchpointMissing);
        if (Field(row, isById ? ColumnRole.Journey : ColumnRole.Customer).IsEmpty) _problems.Add(isById ? Problem.JourneyMissing : Problem.CustomerMissing);
        var isUtf8 = Utf8.IsValid(Field(row, ColumnRole.Touchpoint)) && Utf8.IsValid(Field(row, ColumnRole.Customer))
            && Utf8.IsValid(Field(row, ColumnRole.Journey)) && Utf8.IsValid(Field(row, ColumnRole.Channel));
        if (!isUtf8) _problems.Add(Problem.NotUtf8);
    }

    private Instant? ReadStart(CsvReader row)
    {
        var field = Field(row, ColumnRole.At);
        if (field.IsEmpty) _problems.Add(Problem.TimeMissing);
        else if (times.TryRead(field, out var at)) return at;
        else _problems.Add(Problem.TimeInvalid);
        return null;
    }

    private Instant? ReadEnd(CsvReader row, Instant? at)
    {
        var field = Field(row, ColumnRole.End);
        if (field.IsEmpty) return null;
        if (!times.TryRead(field, out var end)) _problems.Add(Problem.EndInvalid);
        else if (end < at) _problems.Add(Problem.EndBeforeStart);
        return end;
    }

    private static bool TryReadSequence(ReadOnlySpan<byte> field, out long? sequence)
    {
        sequence = null;
        if (field.IsEmpty) return true;
        if (!long.TryParse(field, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)) return false;
        sequence = number;
        return true;
    }

    private ReadOnlySpan<byte> Field(CsvReader row, ColumnRole role)
    {
        var place = columns[role];
        return place >= 0 && place < row.FieldCount ? row.GetSpan(place) : default;
    }

    /// <summary>The field's characters, valid until the next call.</summary>
    private ReadOnlySpan<char> Text(CsvReader row, ColumnRole role)
    {
        var field = Field(row, role);
        if (_characters.Length < field.Length) _characters = new char[field.Length * 2];
        return _characters.AsSpan(0, Encoding.UTF8.GetChars(field, _characters));
    }
}
