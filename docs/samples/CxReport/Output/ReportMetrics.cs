using Cx.Domain;
using CxReport.Arguments;
using CxReport.Input;
using NodaTime;

namespace CxReport.Output;

/// <summary>
/// What the report measures: how interactions ended and how long they took, and what people answered; overall, by channel, by
/// segment and by touchpoint.
/// </summary>
internal static class ReportMetrics
{
    public const string ByChannel = "channel";
    public const string BySegment = "segment";
    public const string ByTouchpoint = "touchpoint";

    public static IReadOnlyList<string> Groupings { get; } = [ByChannel, BySegment, ByTouchpoint];

    public static IEnumerable<Measurement> Measure(LogRead read, Background background, QuestionNames questions) => background.Responses.Count == 0
        ? OfInteractions(read, background)
        : OfInteractions(read, background).Concat(OfResponses(background, questions));

    private static IReadOnlyList<Measurement> OfInteractions(LogRead read, Background background)
    {
        var card = Scorecard.For<LogEntry>()
            .Add(CxMetrics.TaskSuccess, entry => entry.Outcome)
            .Add(CxMetrics.Abandonment, entry => entry.Outcome)
            .Add(CxMetrics.TimeOnTask, entry => TimeOn(entry));
        if (read.HasChannels) card = card.AlsoBy(entry => Name(entry.Channel), ByChannel);
        if (background.SegmentOf.Count > 0) card = card.AlsoBy(entry => background.Segment(entry.Customer), BySegment);
        return card.AlsoBy(entry => entry.Touchpoint.Value, ByTouchpoint).Measure(read.Log).Measurements;
    }

    private static IReadOnlyList<Measurement> OfResponses(Background background, QuestionNames questions)
    {
        var card = Scorecard.For<SurveyResponse>()
            .Add(CxMetrics.Nps, r => r.Answer(questions.Recommend))
            .Add(CxMetrics.LikelihoodToRecommend, r => r.Answer(questions.Recommend))
            .Add(CxMetrics.Csat, r => r.Answer(questions.Satisfied))
            .Add(CxMetrics.Ces2, r => r.Answer(questions.Easy))
            .Add(CxMetrics.RepurchaseIntent, r => r.Answer(questions.UseAgain))
            .AlsoBy(r => Name(r.Channel), ByChannel);
        if (background.SegmentOf.Count > 0) card = card.AlsoBy(r => background.Segment(r.Customer), BySegment);
        return card.Measure(background.Responses).Measurements;
    }

    private static string? Name(Channel channel) => channel.IsStated ? channel.Name : null;

    /// <summary>How long it took. What ends when it starts has no time that was taken: such logs don't tell how long things take.</summary>
    private static Duration? TimeOn(LogEntry entry) => entry.Duration is { } duration && duration > Duration.Zero ? duration : null;
}
