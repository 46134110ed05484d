namespace Cx.Domain.Tests.Json;

/// <summary>A stream that gives a few bytes at a time, as networks do.</summary>
internal sealed class PieceStream(byte[] bytes, params int[] lengths) : MemoryStream(bytes)
{
    private int _piece;

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, NextLength()));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, NextLength())]);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    private int NextLength() => lengths[_piece++ % lengths.Length];
}
