namespace CxReport.Input;

/// <summary>A stream whose beginning can be looked at before it is read, which a pipe's can't.</summary>
internal sealed class PeekedStream : Stream
{
    private const int Peeked = 4096;

    private readonly Stream _inner;
    private readonly byte[] _beginning = new byte[Peeked];
    private readonly int _known;
    private long _position;

    public PeekedStream(Stream inner)
    {
        _inner = inner;
        _known = inner.ReadAtLeast(_beginning, _beginning.Length, throwOnEndOfStream: false);
    }

    /// <summary>What the stream begins with.</summary>
    public ReadOnlySpan<byte> Beginning => _beginning.AsSpan(0, _known);

    /// <summary>Called after every read.</summary>
    public Action? Advanced { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _inner.CanSeek ? _inner.Length : throw new NotSupportedException();

    /// <summary>Whether the length is known.</summary>
    public bool HasLength => _inner.CanSeek;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int count;
        if (_position < _known)
        {
            count = Math.Min(buffer.Length, _known - (int)_position);
            _beginning.AsSpan((int)_position, count).CopyTo(buffer);
        }
        else
        {
            count = _inner.Read(buffer);
        }

        _position += count;
        Advanced?.Invoke();
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _inner.Dispose();
        base.Dispose(disposing);
    }
}
