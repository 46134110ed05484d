using System.Text;
using Cx.Domain;
using NodaTime.Text;

namespace CxReport.Example;

/// <summary>What happened in the example, as CSV.</summary>
internal static class ExampleLog
{
    public static Stream Open()
    {
        var csv = new MemoryStream();
        Write(csv);
        csv.Position = 0;
        return csv;
    }

    public static void Write(Stream output)
    {
        var log = ReadAsync().GetAwaiter().GetResult();
        using var csv = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        csv.WriteLine("customer,journey,touchpoint,channel,at,end,outcome");
        foreach (var entry in log)
        {
            var end = entry.End is { } at ? InstantPattern.General.Format(at) : "";
            var outcome = entry.Outcome == Outcome.Unknown ? "" : OutcomeWords.Of(entry.Outcome);
            csv.WriteLine(string.Join(',', entry.Customer, entry.Journey, entry.Touchpoint, entry.Channel, InstantPattern.General.Format(entry.Start), end, outcome));
        }
    }

    private static async Task<InteractionLog> ReadAsync()
    {
        await using var source = PublicServiceOffice.OpenInteractions();
        return (await CxJson.ReadLogAsync(source).ConfigureAwait(false)).Log;
    }
}
