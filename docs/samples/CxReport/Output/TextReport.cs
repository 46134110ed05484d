using System.Text;
using Cx.Domain;
using Cx.Domain.Analytics;
using CxReport.Arguments;
using NodaTime;

namespace CxReport.Output;

/// <summary>The report for people: the most important of everything, in plain words.</summary>
internal sealed class TextReport
{
    private const int FewRows = 5;
    private const int SomeRows = 10;
    private const int ManyRows = 20;

    private readonly Report _report;
    private readonly StringBuilder _page = new();

    private TextReport(Report report) => _report = report;

    public static string Of(Report report)
    {
        var text = new TextReport(report);
        text.WriteAll();
        return text._page.ToString();
    }

    private void WriteAll()
    {
        WriteTitle();
        WriteRead();
        if (_report.Journeys.Count > 0)
        {
            WriteJourneys();
            WriteTouchpoints();
            WriteChannels();
            WriteTransitions();
            WriteEndPoints("Where journeys start", _report.Starts);
            WriteEndPoints("Where journeys end", _report.Ends);
            WriteVariants();
            WriteFunnel();
            WriteMetrics();
            WriteVerdicts();
            WriteFrictions();
            WritePerson();
        }

        WriteFindings();
    }

    private void WriteTitle()
    {
        Line("CUSTOMER EXPERIENCE REPORT");
        Line(_report.Options.InteractionsFile switch
        {
            null when _report.Options.IsExample => "The bundled example: people at a public service office. --help shows how to read your own log.",
            null => "From " + Printable.Line(_report.Options.DocumentFile!),
            Options.StandardStream => "From standard input",
            var path => "From " + Printable.Line(path),
        });
    }

    private void WriteRead()
    {
        Heading("What was read");
        Fact("rows", Words.Count(_report.Rows));
        if (_report.Background.ResponsesRead > 0) Fact("survey responses", Words.Count(_report.Background.ResponsesRead));
        if (_report.UnusedInteractions > 0) Fact("not used", $"{Words.Counted(_report.UnusedInteractions, "interaction", "interactions")} of the document, since the log was named");
        Fact("left out", _report.Rejected == 0 ? "none" : $"{Words.Count(_report.Rejected)} ({Words.Share(MetricValue.Ratio(_report.Rejected, _report.Rows))}), listed at the end");
        if (_report.Log.Count == 0) return;
        var (first, last) = Period();
        Fact("period", $"{Words.Instant(first, _report.Options.Zone)} to {Words.Instant(last, _report.Options.Zone)}, {_report.Options.Zone.Id}");
        if (_report.Journeys.Ties > 0) Fact("equal times", $"{Words.Counted(_report.Journeys.Ties, "pair", "pairs")} of neighbours in a journey start at the same time");
    }

    private (Instant First, Instant Last) Period()
    {
        var (first, last) = (Instant.MaxValue, Instant.MinValue);
        foreach (var entry in _report.Log) (first, last) = (Instant.Min(first, entry.Start), Instant.Max(last, entry.Start));
        return (first, last);
    }

    private void WriteJourneys()
    {
        var (journeys, durations) = (_report.Journeys, _report.Durations);
        Heading("Journeys");
        Fact("journeys", $"{Words.Count(journeys.Count)}, {Policy(journeys.Policy)}");
        Fact("interactions", $"{Words.Count(journeys.Interactions)}, {Words.Mean(journeys.Interactions, journeys.Count)} per journey");
        Fact("half of them take", "up to " + Words.Time(durations.Median!.Value));
        Fact("nine of ten take", "up to " + Words.Time(durations.P90!.Value));
        Fact("on average", Words.Time(durations.Mean!.Value));
        Fact("shortest, longest", $"{Words.Time(durations.Min!.Value)}, {Words.Time(durations.Max!.Value)}");
    }

    private static string Policy(JourneyPolicy policy) => policy.Inactivity is { } gap
        ? $"each one customer's, until nothing happens for more than {Words.Time(gap)}"
        : "each with an id of its own";

    private void WriteTouchpoints()
    {
        Heading("Touchpoints");
        var table = new Table("touchpoint", "interactions", "journeys", "of all journeys");
        foreach (var t in _report.Touchpoints.Take(ManyRows))
            table.Add(Name(t.Touchpoint), Words.Count(t.Interactions), Words.Count(t.Journeys), Words.Share(t.Reach));
        Write(table, _report.Touchpoints.Count, ManyRows);
    }

    private void WriteChannels()
    {
        Heading("Channels");
        var channels = _report.Channels;
        if (channels.Count == 0)
        {
            Line("  no data" + (_report.HasChannels ? "" : ": name the column with --columns \"…,channel=…\""));
            return;
        }

        var table = new Table("channel", "interactions", "share", "journeys", "of journeys", "first choice of");
        foreach (var c in channels.Take(SomeRows))
        {
            table.Add(
                _report.Labels.Channel(c.Channel), Words.Count(c.Interactions), Words.Share(c.ShareOfInteractions), Words.Count(c.Journeys), Words.Share(c.ShareOfJourneys),
                $"{Words.Count(c.FirstChoices)} ({Words.Share(c.ShareOfFirstChoices)})");
        }

        Write(table, channels.Count, SomeRows);
        if (channels.Unstated > 0) Line($"  {Words.Counted(channels.Unstated, "interaction names", "interactions name")} no channel; shares are of those that do");
    }

    private void WriteTransitions()
    {
        Heading("What follows what");
        var table = new Table("from → to", "times", "of what follows the first");
        foreach (var t in _report.Transitions.Take(SomeRows + FewRows))
            table.AddPath([Name(t.From), Name(t.To)], Words.Count(t.Count), Words.Share(t.Probability));
        Write(table, _report.Transitions.Count, SomeRows + FewRows);
    }

    private void WriteEndPoints(string heading, IReadOnlyList<TouchpointCount> counts)
    {
        Heading(heading);
        var table = new Table("touchpoint", "journeys", "share");
        foreach (var t in counts.Take(FewRows)) table.Add(Name(t.Touchpoint), Words.Count(t.Count), Words.Share(t.Share));
        Write(table, counts.Count, FewRows);
    }

    private void WriteVariants()
    {
        Heading("Most frequent whole journeys");
        var table = new Table("touchpoints in order", "journeys", "share");
        foreach (var v in _report.Variants.Take(SomeRows)) table.AddPath(v.Touchpoints.Select(Name), Words.Count(v.Count), Words.Share(v.Share));
        Write(table, _report.Variants.Count, SomeRows);
    }

    private void WriteFunnel()
    {
        if (_report.Funnel is not { } funnel) return;
        Heading("Funnel");
        var table = new Table("step", "journeys", "of step before", "of all journeys", "half take since the step before");
        foreach (var s in funnel.Steps)
            table.Add(Name(s.Touchpoint), Words.Count(s.Journeys), Words.Share(s.OfPrevious), Words.Share(s.OfAll), s.MedianTime is { } time ? Words.Time(time) : "");
        table.Write(_page);
    }

    private void WriteMetrics()
    {
        Heading("How it went");
        Line("  In brackets the range that the true value lies in, with 95 % confidence; n is what it rests on.");
        foreach (var metric in _report.Metrics.GroupBy(m => m.Name))
        {
            Line("");
            var overall = metric.First(m => m.Group.Count == 0).Result;
            Line($"  {MetricText.Name(metric.Key)} {MetricText.Of(overall)}");
            if (!overall.Value.IsDefined) continue;
            foreach (var grouping in ReportMetrics.Groupings) WriteMetricBy(metric, grouping);
        }
    }

    private void WriteMetricBy(IEnumerable<Measurement> metric, string grouping)
    {
        var groups = metric
            .Where(m => m.Group.Count == 1 && m.Group[0].Name == grouping && m.Result.Count > 0)
            .OrderByDescending(m => m.Result.Count)
            .ToList();
        if (groups.Count == 0) return;
        var table = new Table("by " + grouping, "", "", "n");
        foreach (var m in groups.Take(SomeRows)) table.Add(m.Group[0].Key is string key ? _report.Labels.Group(grouping, key) : "(not stated)", Words.Value(m.Result), $"({Words.Interval(m.Result)})", Words.Count(m.Result.Count));
        Write(table, groups.Count, SomeRows);
    }

    private void WriteVerdicts()
    {
        var verdicts = _report.Verdicts;
        Heading("Verdicts");
        if (verdicts.Undetermined == verdicts.Journeys)
        {
            Line("  no data: the log doesn't say how interactions ended, or whether people met an interface or service");
            return;
        }

        Line("  UX is what people do with a site, an app or a machine; CX is all that they live through.");
        Line("  Failure in either makes a bad experience. Shares are of the journeys with both sides determined.");
        Line("");
        var table = new Table("", "journeys", "share", "");
        AddVerdict(table, "UX succeeded, CX failed", verdicts.UxSucceededCxFailed);
        AddVerdict(table, "UX failed, CX succeeded", verdicts.UxFailedCxSucceeded);
        AddVerdict(table, "both succeeded", verdicts.BothSucceeded);
        AddVerdict(table, "both failed", verdicts.BothFailed);
        table.Add("undetermined", Words.Count(verdicts.Undetermined), "", "");
        table.Write(_page);
        if (verdicts.Undetermined > 0) Line("  undetermined: the log doesn't state what would decide, on one side or both");
        if (verdicts.Reasons.Count == 0) return;
        Line("");
        var reasons = new Table("reasons", "side", "journeys", "of all journeys");
        foreach (var reason in verdicts.Reasons.Take(SomeRows))
            reasons.Add(VerdictText.Reason(reason.Code), VerdictText.Side(reason.Side), Words.Count(reason.Journeys), Words.Share(reason.Share.Share));
        Write(reasons, verdicts.Reasons.Count, SomeRows);
    }

    private static void AddVerdict(Table table, string name, Proportion share) =>
        table.Add(name, Words.Count(share.Successes), Words.Value(share), share.Count == 0 ? "" : $"({Words.Interval(share)})");

    private void WriteFrictions()
    {
        if (_report.Frictions.Count == 0) return;
        Heading("The worst frictions");
        var table = new Table("touchpoint: what is wrong", "journeys", "of those that meet it");
        foreach (var friction in _report.Frictions.Take(SomeRows))
            table.Add($"{Name(friction.Touchpoint)}: {VerdictText.Reason(friction.Code)}", Words.Count(friction.Journeys), Words.Share(friction.Share.Share));
        Write(table, _report.Frictions.Count, SomeRows);
    }

    /// <summary>What one person lived through, as they did, and what became of it.</summary>
    private void WritePerson()
    {
        var (id, name) = _report.Person;
        if (id.IsDefault) return;
        var journeys = _report.Journeys.Where(j => j.Customer == id).ToList();
        Heading($"The journeys of {Printable.Line(name)}, step by step");
        if (journeys.Count == 0) Line("  no data: the log doesn't have this customer");
        foreach (var journey in journeys) WriteStepByStep(journey);
    }

    private void WriteStepByStep(Journey journey)
    {
        var table = new Table("", "channel", "took", "of it waiting", "outcome");
        foreach (var entry in journey)
        {
            table.Add(
                $"{Words.Instant(entry.Start, _report.Options.Zone)}  {Name(entry.Touchpoint)}",
                _report.Labels.Channel(entry.Channel),
                entry.Duration is { } took ? Words.Time(took) : "",
                entry.Waiting is { } waiting ? Words.Time(waiting) : "",
                entry.Outcome == Outcome.Unknown ? "" : OutcomeWords.Of(entry.Outcome));
        }

        table.Write(_page);
        var verdict = journey.Assess(ExpectationProfile.Default);
        Line("");
        Line($"  {verdict.Ux}, {verdict.Cx}{(verdict.Reasons.Count == 0 ? "" : ":")}");
        foreach (var reason in verdict.Reasons) Line($"  - {Printable.Line(reason.Finding)}");
        var answers = journey.Ask(ExperienceQuestions.All, _report.Background.Responses).Where(a => a.Source == AnswerSource.Survey).ToList();
        if (answers.Count == 0) return;
        Line("  Asked about it, they say:");
        foreach (var answer in answers) Line($"  - {answer.Question.Text.In(_report.Options.Language, "en")} {(answer.Answer == true ? "Yes" : "No")}");
    }

    private void WriteFindings()
    {
        if (_report.Findings.All(f => f.Findings.Total == 0)) return;
        Heading("What was wrong");
        foreach (var (source, findings) in _report.Findings)
        {
            foreach (var code in findings.ByCode) Line($"  {Words.Count(code.Count),9}  {source}: {code.Code}");
        }

        foreach (var (source, findings) in _report.Findings.Where(f => f.Findings.Total > 0))
        {
            Line("");
            foreach (var finding in findings.Take(ManyRows)) Line($"  {source}{Place(finding)}: {finding.Code}: {Printable.Line(finding.Message)}");
            if (findings.Total > ManyRows) Line($"  … and {Words.Count(findings.Total - ManyRows)} more");
        }
    }

    private static string Place(Finding finding) =>
        (finding.Row is { } row ? " line " + Words.Count(row) : "") + (finding.Pointer is { Length: > 0 } pointer ? " " + Printable.Line(pointer) : "");

    private string Name(Id<Touchpoint> touchpoint) => _report.Labels.Touchpoint(touchpoint);

    private void Write(Table table, int all, int shown)
    {
        table.Write(_page);
        if (all > shown) Line($"  … and {Words.Count(all - shown)} more");
    }

    private void Heading(string text)
    {
        Line("");
        Line(text.ToUpperInvariant());
    }

    private void Fact(string name, string value) => Line($"  {name,-18} {value}");

    private void Line(string text) => _page.Append(text).Append('\n');
}
