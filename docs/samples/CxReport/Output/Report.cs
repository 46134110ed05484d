using Cx.Domain;
using Cx.Domain.Analytics;
using CxReport.Arguments;
using CxReport.Example;
using CxReport.Input;
using NodaTime;

namespace CxReport.Output;

/// <summary>All that the program found out, for whatever form it is shown in.</summary>
internal sealed class Report
{
    private Report(LogRead read, Background background, Options options)
    {
        Options = options;
        Background = background;
        Labels = new Labels(background.Document, options.Language);
        // What a document says twice it says wrongly; its findings tell, and the first counts here.
        Log = read.Log.Describe(background.Document.Touchpoints.GroupBy(t => t.Id).Select(t => t.First()));
        HasChannels = read.HasChannels;
        DocumentCheck = background.Document.Check();
        Journeys = Log.Journeys(read.Policy);
        Durations = Journeys.Durations();
        Touchpoints = Journeys.Touchpoints();
        Channels = Journeys.Channels();
        Transitions = Journeys.Transitions();
        Starts = Journeys.Starts();
        Ends = Journeys.Ends();
        Variants = Journeys.Variants();
        Funnel = options.Funnel.Count == 0 ? null : Journeys.Funnel([.. options.Funnel.Select(step => new Id<Touchpoint>(step))]);
        Metrics = [.. ReportMetrics.Measure(read, background, options.Questions)];
        (Verdicts, Frictions) = Journeys.Measure(CxMetrics.Verdicts.Join(new FrictionMetric()), journey => journey.Assess(ExpectationProfile.Default));
    }

    public Options Options { get; }

    public Background Background { get; }

    public Labels Labels { get; }

    public InteractionLog Log { get; }

    public bool HasChannels { get; }

    /// <summary>How many rows the input had, rejected ones included.</summary>
    public long Rows => Log.Count + Rejected;

    public long Rejected => Log.Rejected;

    /// <summary>Whether anything that was to be read had to be left out.</summary>
    public bool HasRejected => Rejected > 0 || Background.ResponsesRejected > 0 || Background.IsDocumentRejected;

    /// <summary>What was wrong, by what was read: the log and its journeys, the responses, the document.</summary>
    public IReadOnlyList<(string Source, FindingList Findings)> Findings =>
        [("interactions", Log.Findings), ("journeys", Journeys.Findings), ("responses", Background.ResponseFindings), ("document", Background.DocumentFindings), ("document", DocumentCheck)];

    /// <summary>Whose journeys are told step by step, and what they are called; <c>default</c> for nobody's.</summary>
    public (Id<Customer> Id, string Name) Person => Options.Person is { } person ? (person, person)
        : Options.IsExample ? (PublicServiceOffice.NamedPerson, PublicServiceOffice.NamedPersonName.In(Options.Language, "en"))
        : default;

    /// <summary>How many interactions the document holds that aren't used, because the log was named.</summary>
    public int UnusedInteractions => Options.InteractionsFile is null ? 0 : Background.Document.Interactions.Count;

    /// <summary>What in the document doesn't fit together.</summary>
    public FindingList DocumentCheck { get; }

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

    public static Report Of(LogRead read, Background background, Options options) => new(read, background, options);

    /// <summary>The mean duration in seconds, rounded only to what a <see cref="double"/> holds; <see cref="DurationSummary.Mean"/> ends at nanoseconds.</summary>
    public double? MeanSeconds()
    {
        if (Journeys.Count == 0) return null;
        var ticks = 0m;
        foreach (var journey in Journeys) ticks += journey.Duration.BclCompatibleTicks;
        return ExactQuotient.Of(ticks, (decimal)Journeys.Count * NodaConstants.TicksPerSecond);
    }
}
