using Cx.Domain;
using Cx.Domain.Analytics;
using CxReport.Arguments;
using CxReport.Input;
using NodaTime;

namespace CxReport.Output;

/// <summary>All that the program found out, for whatever form it is shown in.</summary>
internal sealed class Report
{
    private Report(LogRead read, Options options)
    {
        Options = options;
        Log = read.Log;
        HasChannels = read.HasChannels;
        Journeys = Log.Journeys(read.Policy);
        Durations = Journeys.Durations();
        Touchpoints = Journeys.Touchpoints();
        Channels = Journeys.Channels();
        Transitions = Journeys.Transitions();
        Starts = Journeys.Starts();
        Ends = Journeys.Ends();
        Variants = Journeys.Variants();
        Funnel = options.Funnel.Count == 0 ? null : Journeys.Funnel([.. options.Funnel.Select(step => new Id<Touchpoint>(step))]);
        Metrics = ReportMetrics.Measure(Log, HasChannels).Measurements;
        (Verdicts, Frictions) = Journeys.Measure(CxMetrics.Verdicts.Join(new FrictionMetric()), journey => journey.Assess(ExpectationProfile.Default));
    }

    public Options Options { get; }

    public InteractionLog Log { get; }

    public bool HasChannels { get; }

    /// <summary>How many rows the input had, rejected ones included.</summary>
    public long Rows => Log.Count + Rejected;

    public long Rejected => Log.Rejected;

    public JourneySet Journeys { get; }

    public DurationSummary Durations { get; }

    public IReadOnlyList<TouchpointReach> Touchpoints { get; }

    public ChannelPreferences Channels { get; }

    public TransitionList Transitions { get; }

    public IReadOnlyList<TouchpointCount> Starts { get; }

    public IReadOnlyList<TouchpointCount> Ends { get; }

    public IReadOnlyList<Variant> Variants { get; }

    /// <summary>The funnel that was asked for, if one was.</summary>
    public Funnel? Funnel { get; }

    public IReadOnlyList<Measurement> Metrics { get; }

    /// <summary>How the journeys turned out on their two sides, and why.</summary>
    public VerdictSummary Verdicts { get; }

    /// <summary>Where they fall short.</summary>
    public FrictionList Frictions { get; }

    public static Report Of(LogRead read, Options options) => new(read, options);

    /// <summary>The mean duration in seconds, rounded only to what a <see cref="double"/> holds; <see cref="DurationSummary.Mean"/> ends at nanoseconds.</summary>
    public double? MeanSeconds()
    {
        if (Journeys.Count == 0) return null;
        var ticks = 0m;
        foreach (var journey in Journeys) ticks += journey.Duration.BclCompatibleTicks;
        return ExactQuotient.Of(ticks, (decimal)Journeys.Count * NodaConstants.TicksPerSecond);
    }
}
