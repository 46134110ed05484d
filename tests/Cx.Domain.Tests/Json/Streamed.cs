namespace Cx.Domain.Tests.Json;

/// <summary>Streams read and written to their end, whole or in pieces.</summary>
internal static class Streamed
{
    public static LogReadResult Log(byte[] bytes, CxJsonOptions? options = null, params int[] pieces) =>
        Read(stream => CxJson.ReadLogAsync(stream, options ?? CxJsonOptions.Default, default), bytes, pieces);

    public static InteractionsReadResult Interactions(byte[] bytes, CxJsonOptions? options = null, params int[] pieces) =>
        Read(stream => CxJson.ReadInteractionsAsync(stream, options ?? CxJsonOptions.Default, default), bytes, pieces);

    public static ResponsesReadResult Responses(byte[] bytes) => Read(CxJson.ReadResponsesAsync, bytes);

    public static CxReadResult Document(byte[] bytes, CxJsonOptions? options = null, params int[] pieces) =>
        Read(stream => CxJson.ReadAsync(stream, options ?? CxJsonOptions.Default, default), bytes, pieces);

    public static CxReadResult DocumentAtOnce(byte[] bytes, CxJsonOptions? options = null, params int[] pieces)
    {
        using PieceStream stream = new(bytes, pieces);
        return CxJson.Read(stream, options ?? CxJsonOptions.Default);
    }

    public static byte[] Write(IEnumerable<Interaction> interactions) => Write(stream => CxJson.WriteInteractionsAsync(stream, interactions));

    public static byte[] Write(IEnumerable<SurveyResponse> responses) => Write(stream => CxJson.WriteResponsesAsync(stream, responses));

    private static T Read<T>(Func<Stream, Task<T>> read, byte[] bytes, params int[] pieces)
    {
        return Reading().GetAwaiter().GetResult();

        async Task<T> Reading()
        {
            await using MemoryStream stream = pieces.Length == 0 ? new MemoryStream(bytes) : new PieceStream(bytes, pieces);
            return await read(stream);
        }
    }

    private static byte[] Write(Func<Stream, Task> write)
    {
        return Writing().GetAwaiter().GetResult();

        async Task<byte[]> Writing()
        {
            await using MemoryStream stream = new();
            await write(stream);
            return stream.ToArray();
        }
    }
}
