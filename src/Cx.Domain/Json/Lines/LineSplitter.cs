namespace Cx.Domain.Json;

/// <summary>Takes what lines of a stream hold.</summary>
internal interface ILineTaker
{
    /// <summary>Takes a line without its end.</summary>
    /// <param name="line">The bytes, valid during the call.</param>
    /// <param name="row">Its number, from 1.</param>
    void Take(ReadOnlySpan<byte> line, long row);

    /// <summary>Notes a line that is too long to be held.</summary>
    /// <param name="row">Its number, from 1.</param>
    void TakeTooLong(long row);
}

/// <summary>
/// Cuts pieces of a stream, however long, into lines. Holds no more than the start of one line; a line that exceeds the limit
/// is passed over up to its end.
/// </summary>
internal sealed class LineSplitter(ILineTaker lines, int maxLength)
{
    // A line may have this much around what counts: a byte order mark, a carriage return.
    private const int Around = 4;
    private byte[] _start = [];
    private int _length;
    private long _row;
    private bool _isTooLong;

    public void Add(ReadOnlySpan<byte> piece)
    {
        for (var end = piece.IndexOf((byte)'\n'); end >= 0; end = piece.IndexOf((byte)'\n'))
        {
            EndLine(piece.Slice(0, end));
            piece = piece.Slice(end + 1);
        }

        Keep(piece);
    }

    /// <summary>Takes what is left as the last line.</summary>
    public void End()
    {
        if (_length > 0 || _isTooLong) EndLine(default);
    }

    private void EndLine(ReadOnlySpan<byte> end)
    {
        _row++;
        if (_length > 0)
        {
            Keep(end);
            end = _start.AsSpan(0, _length);
        }

        var line = Trimmed(end);
        if (_isTooLong || line.Length > maxLength) lines.TakeTooLong(_row);
        else lines.Take(line, _row);
        (_length, _isTooLong) = (0, false);
    }

    private void Keep(ReadOnlySpan<byte> piece)
    {
        if (piece.IsEmpty || _isTooLong) return;
        if (piece.Length > (long)maxLength + Around - _length)
        {
            (_isTooLong, _length) = (true, 0);
            return;
        }

        var length = _length + piece.Length;
        if (length > _start.Length) Array.Resize(ref _start, (int)Math.Min(Math.Max(length, 2L * _start.Length), (long)maxLength + Around));
        piece.CopyTo(_start.AsSpan(_length));
        _length = length;
    }

    private ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> line)
    {
        if (_row == 1) line = ByteOrderMark.Remove(line);
        return !line.IsEmpty && line[line.Length - 1] == '\r' ? line.Slice(0, line.Length - 1) : line;
    }
}
