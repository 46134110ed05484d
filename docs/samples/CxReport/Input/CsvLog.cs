using CsvHelper;
using Cx.Domain;
using CxReport.Arguments;
using NodaTime;

namespace CxReport.Input;

/// <summary>Reads a log from CSV as RFC 4180 defines it, a row at a time.</summary>
internal sealed class CsvLog(Stream source, DateTimeZone zone, Progress progress, int longestRow = CsvLog.LongestRow)
{
    // Where a quote isn't closed, all that follows is one row: it has to fit into memory to be read line by line.
    private const int LongestRow = 1 << 28;

    private const int BufferSize = 1 << 18;

    private CsvMalformedReason? _malformed;

    public LogRead Read(ColumnNames? names, JourneyChoice journeys)
    {
        using var rows = CsvReader.Create(source, OptionsFor(hasHeader: true), leaveOpen: true);
        var columns = Columns.Find(names, ReadHeader(rows));
        var policy = journeys.PolicyFor(columns.Has(ColumnRole.Journey), columns.Has(ColumnRole.Customer));
        var log = new InteractionLogBuilder(Findings.Limit);
        ReadRows(rows, new RowReader(columns, policy.IsById, new Timestamps(zone), log), 1);
        return new LogRead(log.ToLog(), policy, columns.Has(ColumnRole.Channel));
    }

    private IReadOnlyList<string> ReadHeader(CsvReader rows)
    {
        try
        {
            rows.ReadHeader();
        }
        catch (CsvFormatException e)
        {
            throw new UsageException("The header line is too long to be one.", e);
        }

        return _malformed is null or CsvMalformedReason.StrayQuote
            ? rows.Headers
            : throw new UsageException("The header line has a quote that isn't closed as it should be.");
    }

    private CsvReaderOptions OptionsFor(bool hasHeader) => CsvReaderOptions.Default with
    {
        Separator = ',',
        HasHeader = hasHeader,
        DetectSeparatorHint = false,
        TrackLineNumbers = true,
        MaxRecordSize = longestRow,
        BufferSize = BufferSize,
        OnMalformedRecord = record => _malformed = record.Reason,
    };

    private void ReadRows(CsvReader rows, RowReader reader, long firstLine)
    {
        try
        {
            while (Next(rows))
            {
                var line = firstLine + rows.LineNumber - 1;
                progress.Report(rows.RowNumber);
                if (BrokenQuote(rows) is not { } broken) reader.Read(rows, line);
                else if (rows.RawRecord.IndexOfAny((byte)'\n', (byte)'\r') < 0) reader.Reject(broken, line);
                else ReadLines(rows.RawRecord.ToArray(), reader, line);
            }
        }
        catch (CsvFormatException e)
        {
            reader.Reject(Problem.RowTooLong, firstLine + e.LineNumber - 1);
        }
    }

    /// <summary>
    /// Reads what a broken quote made one row of, a line at a time: so it costs the line it is on, and not those after it.
    /// </summary>
    private void ReadLines(byte[] lines, RowReader reader, long firstLine)
    {
        using var rows = CsvReader.Create(lines, OptionsFor(hasHeader: false) with { AllowLineBreaksInQuotes = false });
        while (Next(rows))
        {
            var line = firstLine + rows.LineNumber - 1;
            if (BrokenQuote(rows) is { } broken) reader.Reject(broken, line);
            else reader.Read(rows, line);
        }
    }

    private bool Next(CsvReader rows)
    {
        _malformed = null;
        return rows.Read();
    }

    /// <summary>What is wrong with the row's quotes. One in the middle of a field is a character like any other.</summary>
    private Problem? BrokenQuote(CsvReader rows) => _malformed switch
    {
        null => null,
        CsvMalformedReason.StrayQuote => IsWellQuoted(rows) ? null : Problem.QuoteBroken,
        CsvMalformedReason.TextAfterClosingQuote => Problem.QuoteBroken,
        _ => Problem.QuoteUnclosed,
    };

    /// <summary>Only the first thing wrong with a row is told: after a harmless one the other fields need a look.</summary>
    private static bool IsWellQuoted(CsvReader rows)
    {
        for (var place = 0; place < rows.FieldCount; place++)
        {
            var raw = rows.GetRawSpan(place);
            if (raw.IsEmpty || raw[0] != '"') continue;
            var value = rows.GetSpan(place);
            if (raw[^1] != '"' || raw.Length != value.Length + value.Count((byte)'"') + 2) return false;
        }

        return true;
    }
}
