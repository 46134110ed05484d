using Cx.Domain;
using NodaTime;
using NodaTime.Text;

namespace CxReport.Example;

/// <summary>One person at one station. Its names hold nothing that CSV would quote.</summary>
internal sealed record Visit(string Customer, string Journey, Station Station, Instant At, Instant? End, Outcome Outcome)
{
    public string ToCsv() => string.Join(',', Customer, Journey, Station.Name, Station.Channel, Text(At), End is { } end ? Text(end) : "", Word());

    private static string Text(Instant instant) => InstantPattern.General.Format(instant);

    private string Word() => Outcome == Outcome.Unknown ? "" : OutcomeWords.Of(Outcome);
}
