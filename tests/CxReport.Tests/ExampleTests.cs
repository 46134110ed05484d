using Cx.Domain;
using CxReport.Example;
using Xunit;

namespace CxReport.Tests;

public class ExampleTests
{
    private static readonly string[] Languages = ["en", "he", "fa", "pl", "ar"];

    private static readonly Lazy<CxDocument> Bundled = new(() => Read().GetAwaiter().GetResult());

    private static readonly Lazy<IReadOnlyList<Journey>> Journeys = new(() =>
        [.. InteractionLog.Of(Bundled.Value.Interactions).Describe(Bundled.Value.Touchpoints).Journeys(JourneyPolicy.ById())]);

    [Fact]
    public void The_bundled_files_are_what_is_written_anew_byte_for_byte()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitStatus.Success, Ran.With("--write-example", folder.PathOf("")).Status);
        using (var bundled = PublicServiceOffice.OpenInteractions()) AssertSame(bundled, folder.PathOf(PublicServiceOffice.InteractionsFile), 4_000_000);
        using (var bundled = PublicServiceOffice.OpenResponses()) AssertSame(bundled, folder.PathOf(PublicServiceOffice.ResponsesFile), 1_000_000);
        using (var bundled = PublicServiceOffice.OpenDocument()) AssertSame(bundled, folder.PathOf(PublicServiceOffice.DocumentFile), 500_000);
    }

    [Fact]
    public void Nothing_is_wrong_with_it() => Assert.Empty(Bundled.Value.Check());

    [Fact]
    public void It_has_a_whole_office()
    {
        var office = Bundled.Value;
        Assert.True(office.Customers.Count >= 2000);
        Assert.All(office.Customers, c => Assert.Single(c.Segments));
        Assert.All(office.Segments, s => Assert.True(office.Personas.Count(p => p.Segments.Contains(s.Id)) >= 2));
        Assert.Equal(["attention", "interest", "contact", "impression", "engagement"], Assert.Single(office.Maps).Stages.Select(s => s.Id.Value));
        var views = office.Maps[0].Stages.SelectMany(s => s.Steps).SelectMany(s => s.Views).Select(v => v.Persona).ToHashSet();
        Assert.All(office.Personas, p => Assert.Contains(p.Id, views));
        Assert.NotEmpty(Assert.Single(office.Brands).Principles);
        Assert.InRange(office.Responses.Count, 500, 2000);
        foreach (var presence in new[] { Presence.Online, Presence.Offline })
            Assert.Contains(office.Interactions, i => office.FindTouchpoint(i.Touchpoint)!.Presence == presence);
        Assert.Equal(4, office.Responses.Select(r => r.Channel).Distinct().Count());
    }

    [Fact]
    public void Every_touchpoint_of_the_log_is_described_and_on_the_map()
    {
        var office = Bundled.Value;
        var mapped = office.Maps.SelectMany(m => m.Stages).SelectMany(s => s.Steps).SelectMany(s => s.Touchpoints).ToHashSet();
        foreach (var touchpoint in office.Interactions.Select(i => i.Touchpoint).Distinct())
        {
            var described = office.FindTouchpoint(touchpoint)!;
            Assert.NotEqual(TouchpointNature.Unspecified, described.Nature);
            Assert.NotEqual(Presence.Unspecified, described.Presence);
            Assert.Contains(touchpoint, mapped);
        }

        Assert.All(office.Interactions, i => Assert.Contains(i.Channel, office.FindTouchpoint(i.Touchpoint)!.Channels));
    }

    [Fact]
    public void Everything_is_said_in_five_languages()
    {
        var office = Bundled.Value;
        LocalizedText?[] texts =
        [
            PublicServiceOffice.NamedPersonName,
            .. office.Brands.SelectMany(b => b.Principles.Select(p => p.Statement).Append(b.Name).Append(b.Vision)),
            .. office.Channels.Select(c => c.Name),
            .. office.Segments.SelectMany(s => new[] { s.Name, s.Description }),
            .. office.Personas.SelectMany(p => p.Motivations.Concat(p.PainPoints).Concat(p.Needs).Concat(p.Wants).Concat(p.Quotes).Append(p.Name)),
            .. office.Touchpoints.Select(t => t.Name),
            .. office.Maps.SelectMany(m => m.Stages.Select(s => s.Name).Append(m.Name).Append(m.Purpose)),
            .. office.Maps.SelectMany(m => m.Stages).SelectMany(s => s.Steps).SelectMany(s => s.Views.SelectMany(v => new[] { v.Do, v.Think, v.Feel }).Append(s.Name)),
            .. office.Surveys.SelectMany(s => s.Questions.Select(q => q.Text).Append(s.Name)),
        ];
        Assert.All(texts, text =>
        {
            Assert.Equal(Languages, text!.Languages);
            Assert.All(Languages, language => Assert.True(IsWritten(text.Exactly(language)!, language), $"{language}: {text.Exactly(language)}"));
        });
    }

    [Fact]
    public void The_named_person_found_it_in_45_seconds_and_lost_an_hour_and_a_day()
    {
        var journey = Assert.Single(Journeys.Value, j => j[0].Customer == PublicServiceOffice.NamedPerson);
        Assert.Equal(["search-engine", "office-site", "hotline", "forms-department", "decision-email"], journey.Select(e => e.Touchpoint.Value));
        Assert.Equal(45, (journey[1].End!.Value - journey.Start).TotalSeconds);
        Assert.Equal(60, (journey[3].End!.Value - journey[2].Start).TotalMinutes);
        Assert.Equal(1, (journey[4].Start.InUtc().Date - journey.Start.InUtc().Date).Days);

        var verdict = journey.Assess(ExpectationProfile.Default);
        Assert.Equal((Verdict.Succeeded, Verdict.Failed), (verdict.Ux.Verdict, verdict.Cx.Verdict));
        Assert.Equal(["held-long", "not-resolved", "transferred", "time-spent", "rejected", "visit-needed"], verdict.Reasons.Select(r => r.Code));

        var response = Assert.Single(Bundled.Value.Responses, r => r.Customer == PublicServiceOffice.NamedPerson);
        Assert.Equal(2, response.Find("recommend")!.Number);
        Assert.False(response.Flag("smooth"));
    }

    [Fact]
    public void Online_mostly_works_and_much_of_the_rest_does_not()
    {
        var all = Journeys.Value.Assess(ExpectationProfile.Default);
        AssertShare(0.30, 0.50, all, Verdict.Succeeded, Verdict.Succeeded);
        AssertShare(0.25, 0.40, all, Verdict.Succeeded, Verdict.Failed);
        AssertShare(0.05, 0.10, all, Verdict.Failed, Verdict.Succeeded);
        AssertShare(0.08, 0.15, all, Verdict.Failed, Verdict.Failed);
        Assert.Equal(10, all.Reasons.Count);

        var log = Bundled.Value.Interactions;
        var interfaces = Bundled.Value.Touchpoints.Where(t => t.Nature == TouchpointNature.Interface).Select(t => t.Id).ToHashSet();
        Assert.InRange(Share(log, i => interfaces.Contains(i.Touchpoint), i => i.Outcome == Outcome.Succeeded), 0.85, 0.92);
        Assert.InRange(Share(log, i => i.Touchpoint == "decision-email", i => i.Outcome == Outcome.Failed), 0.25, 0.30);
        Assert.InRange((double)log.Count(i => i.Cause?.Kind == CauseKind.Transferred) / log.Count(i => i.Touchpoint == "hotline"), 0.20, 0.30);
        Assert.InRange(Share(log, _ => true, i => i.Outcome == Outcome.Unknown), 0.005, 0.03);
        var held = log.Where(i => i.Touchpoint == "hotline").Select(i => i.Waiting!.Value.TotalMinutes).Order().ToArray();
        Assert.InRange(held[held.Length / 2], 5, 7);
    }

    [Fact]
    public void Segments_differ_as_one_expects()
    {
        var segments = Bundled.Value.Customers.ToDictionary(c => c.Id, c => c.Segments[0].Value);
        var bySegment = Bundled.Value.Interactions.ToLookup(i => segments[i.Customer]);
        double PhoneAndCounter(string segment) => Share(bySegment[segment], _ => true, i => i.Channel == Channel.Phone || i.Channel == Channel.Store);
        double FormFails(string segment) => Share(bySegment[segment], i => i.Touchpoint == "online-form", i => i.Outcome == Outcome.Failed);
        foreach (var other in new[] { "families", "businesses" })
        {
            Assert.True(PhoneAndCounter("seniors") > PhoneAndCounter(other) * 1.5);
            Assert.True(FormFails("newcomers") > FormFails(other) * 1.3);
        }
    }

    [Fact]
    public void Those_whom_it_failed_say_so()
    {
        var verdicts = Journeys.Value.ToDictionary(j => j[0].Journey, j => j.Assess(ExpectationProfile.Default).Overall);
        var recommend = Bundled.Value.Responses.Where(r => r.Survey == "after-visit").ToLookup(r => verdicts[r.Journey], r => r.Find("recommend")!.Number!.Value);
        Assert.True(recommend[Verdict.Succeeded].Average() > recommend[Verdict.Failed].Average() + 2);
    }

    [Fact]
    public void The_report_has_nothing_wrong_and_all_there_is_to_show()
    {
        var ran = Ran.With("--strict", "--json", "-");
        Assert.Equal((ExitStatus.Success, 0), (ran.Status, ran.Interactions("rejected")));
        Assert.Equal(9, ran.Json.GetProperty("channels").GetArrayLength());
        Assert.All(ran.Json.GetProperty("metrics").EnumerateArray().Take(3), m => Assert.True(m.GetProperty("n").GetInt64() > 1000));
    }

    private static async Task<CxDocument> Read()
    {
        await using Stream design = PublicServiceOffice.OpenDocument(), lines = PublicServiceOffice.OpenInteractions(), answers = PublicServiceOffice.OpenResponses();
        var document = await CxJson.ReadAsync(design);
        var interactions = await CxJson.ReadInteractionsAsync(lines);
        var responses = await CxJson.ReadResponsesAsync(answers);
        Assert.Empty(document.Findings.Concat(interactions.Findings).Concat(responses.Findings));
        return document.Document!.WithInteractions(interactions.Interactions).WithResponses(responses.Responses);
    }

    private static void AssertSame(Stream bundled, string file, int longest)
    {
        using var bytes = new MemoryStream();
        bundled.CopyTo(bytes);
        var written = File.ReadAllBytes(file);
        Assert.True(bytes.ToArray().AsSpan().SequenceEqual(written), $"{file} differs from what is bundled");
        Assert.InRange(written.Length, 1, longest);
        Assert.DoesNotContain((byte)'\r', written);
    }

    private static void AssertShare(double least, double most, VerdictSummary summary, Verdict ux, Verdict cx) =>
        Assert.InRange((double)summary.Of(ux, cx) / summary.Journeys, least, most);

    private static double Share(IEnumerable<Interaction> log, Func<Interaction, bool> of, Func<Interaction, bool> counted)
    {
        var all = log.Where(of).ToArray();
        return (double)all.Count(counted) / all.Length;
    }

    // Letters of the language's own script, and none of another's.
    private static bool IsWritten(string text, string language) => text.Where(char.IsLetter).All(letter => language switch
    {
        "he" => letter is >= '\u05D0' and <= '\u05EA',
        "fa" or "ar" => letter is >= '\u0620' and <= '\u06D5',
        _ => letter < '\u0180',
    });
}
