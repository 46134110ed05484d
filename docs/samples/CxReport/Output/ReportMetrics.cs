using Cx.Domain;
using NodaTime;

namespace CxReport.Output;

/// <summary>What the report measures: how interactions ended and how long they took, overall, by channel and by touchpoint.</summary>
internal static class ReportMetrics
{
    public const string ByChannel = "channel";
    public const string ByTouchpoint = "touchpoint";

    public static ScorecardResult Measure(InteractionLog log, bool hasChannels)
    {
        var card = Scorecard.For<LogEntry>()
            .Add(CxMetrics.TaskSuccess, entry => entry.Outcome)
            .Add(CxMetrics.Abandonment, entry => entry.Outcome)
            .Add(CxMetrics.TimeOnTask, entry => TimeOn(entry));
        if (hasChannels) card = card.AlsoBy(entry => entry.Channel.IsStated ? entry.Channel.Name : null, ByChannel);
        return card.AlsoBy(entry => entry.Touchpoint.Value, ByTouchpoint).Measure(log);
    }

    /// <summary>How long it took. What ends when it starts has no time that was taken: such logs don't tell how long things take.</summary>
    private static Duration? TimeOn(LogEntry entry) => entry.Duration is { } duration && duration > Duration.Zero ? duration : null;
}
