using Cx.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Verdicts;

/// <summary>Verdicts on many journeys, and expectations of one's own.</summary>
public class VerdictSummaryTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 12, 0);

    /// <summary>Journeys of one call and one visit of the site, with anything known or not.</summary>
    private static readonly ExperienceVerdict[] Verdicts =
    [
        .. from ux in Enum.GetValues<Outcome>()
           from cx in Enum.GetValues<Outcome>()
           from waiting in new int?[] { null, 1, 60 }
           select JourneyOf(
               new Interaction("site", Noon).WithChannel(Channel.Web).WithEnd(Noon).WithOutcome(ux),
               new Interaction("hotline", Noon).WithChannel(Channel.Phone).WithEnd(Noon).WithOutcome(cx)
                   .WithWaiting(waiting is int minutes ? Duration.FromMinutes(minutes) : null)).Assess(ExpectationProfile.Default),
    ];

    [Fact]
    public void The_summary_keeps_the_laws_of_metrics() => MetricLaws.Check(CxMetrics.Verdicts, Gen.Elements(Verdicts));

    [Fact]
    public void The_frictions_keep_the_laws_of_metrics() => MetricLaws.Check(new FrictionMetric(), Gen.Elements(Verdicts));

    [Fact]
    public void Frictions_are_counted_by_the_journeys_that_meet_the_touchpoint()
    {
        var frictions = Verdicts.Measure(new FrictionMetric());
        Assert.Equal(
            Verdicts.SelectMany(v => v.Reasons.Where(r => r.Judgement.Kind == JudgementKind.Missed).SelectMany(r => r.Evidence.Select(e => (e.Touchpoint, r.Code)).Distinct()))
                .GroupBy(f => f).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Touchpoint).ThenBy(g => g.Key.Code, StringComparer.Ordinal)
                .Select(g => (g.Key.Touchpoint, g.Key.Code, (long)g.Count(), (long)Verdicts.Length)),
            frictions.Select(f => (f.Touchpoint, f.Code, f.Journeys, f.Share.Count)));
        Assert.Empty(Array.Empty<ExperienceVerdict>().Measure(new FrictionMetric()));
    }

    [Fact]
    public void Its_counts_are_those_of_the_verdicts()
    {
        var summary = Verdicts.Measure(CxMetrics.Verdicts);
        Assert.Equal(Verdicts.Length, summary.Journeys);
        foreach (var ux in Enum.GetValues<Verdict>())
        {
            Assert.Equal(Verdicts.Count(v => v.Ux.Verdict == ux), summary.Of(ExperienceSide.Ux, ux));
            Assert.Equal(Verdicts.Count(v => v.Cx.Verdict == ux), summary.Of(ExperienceSide.Cx, ux));
            foreach (var cx in Enum.GetValues<Verdict>())
                Assert.Equal(Verdicts.Count(v => v.Ux.Verdict == ux && v.Cx.Verdict == cx), summary.Of(ux, cx));
        }

        Assert.Equal(
            summary.Journeys,
            summary.Undetermined + summary.BothSucceeded.Successes + summary.BothFailed.Successes
            + summary.UxSucceededCxFailed.Successes + summary.UxFailedCxSucceeded.Successes);
        Assert.Equal((Verdicts.Count(v => v.Overall == Verdict.Succeeded), Verdicts.Count(v => v.Overall != Verdict.Undetermined)), (summary.Good.Successes, summary.Count));
        Assert.Equal(
            Verdicts.SelectMany(v => v.Cx.Missed.Concat(v.Ux.Missed)).GroupBy(r => r.Code).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, (long)g.Count())),
            summary.Reasons.Select(r => (r.Code, r.Journeys)));
    }

    [Fact]
    public void No_journeys_are_no_data()
    {
        var nothing = Array.Empty<Journey>().Assess(ExpectationProfile.Default);
        Assert.Equal("no data", nothing.ToString());
        Assert.Equal("no data", nothing.UxSucceededCxFailed.ToString());
        Assert.Empty(nothing.Reasons);
    }

    [Fact]
    public void An_expectation_of_ones_own_joins_a_profile()
    {
        var profile = ExpectationProfile.Default.Named("mobile first").With(new MobileExpectation()).With(new WaitExpectation(Duration.FromHours(2))).Without("errors");
        Assert.Equal(10, profile.Count);
        var journey = JourneyOf(
            new Interaction("site", Noon).WithChannel(Channel.Web).WithEnd(Noon).WithOutcome(Outcome.Succeeded)
                .WithAttributes(AttributeSet.None.With("device", "desktop")),
            new Interaction("hotline", Noon).WithChannel(Channel.Phone).WithEnd(Noon).WithOutcome(Outcome.Succeeded).WithWaiting(Duration.FromHours(1)));
        Assert.Equal("UX failed, CX succeeded: only met on desktop", journey.Assess(profile).ToString());
        Assert.Throws<ArgumentException>(() => profile.Without("errors"));
        Assert.Throws<ArgumentException>(() => new ExpectationProfile("twice", new WaitExpectation(), new WaitExpectation()));
    }

    private static Journey JourneyOf(params Interaction[] interactions) =>
        InteractionLog.Of(interactions.Select(i => i.WithJourney("j"))).Journeys(JourneyPolicy.ById()).Single();

    private sealed class MobileExpectation : IExpectation
    {
        public string Code => "not-mobile";

        public ExperienceSide Side => ExperienceSide.Ux;

        public Judgement Judge(JourneyEvidence evidence)
        {
            LogEntry[] screens = [.. evidence.Journey.Where(e => e.Nature == TouchpointNature.Interface)];
            return screens.Length == 0 ? Judgement.NotApplicable
                : screens.Any(e => e.Text("device") == "mobile") ? Judgement.Met("met on mobile", screens)
                : Judgement.Missed("only met on desktop", screens);
        }
    }
}
