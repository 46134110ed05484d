using Cx.Domain.Tests.Model;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Verdicts;

/// <summary>
/// The person who finds the office in 45 seconds, loses an hour on the phone and is turned down next morning; and the
/// reverse, good service with a broken app.
/// </summary>
public class ReferenceStoryTests
{
    private static readonly Instant Nine = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static readonly string[] AllReasons = ["held-long", "not-resolved", "transferred", "time-spent", "rejected", "visit-needed"];

    private static readonly IReadOnlyList<Touchpoint> Touchpoints = Stories.Office().Touchpoints;

    private static readonly IReadOnlyList<Interaction> Story = Stories.Office().Interactions;

    /// <summary>A field, what a good value makes of the story, and the reasons that are then gone.</summary>
    private static readonly (string Field, Func<Interaction, Interaction> Change, string Touchpoint, string[] Gone)[] GoodValues =
    [
        ("waiting of the call", i => i.WithWaiting(Duration.FromSeconds(20)), "hotline", ["held-long"]),
        ("outcome of the call", i => i.WithOutcome(Outcome.Succeeded), "hotline", ["not-resolved"]),
        ("end of the call", i => i.WithEnd(i.Start + Duration.FromMinutes(4)), "hotline", ["time-spent"]),
        ("outcome after the transfer", i => i.WithOutcome(Outcome.Succeeded), "forms-department", ["not-resolved"]),
        ("transfer", i => i.WithCause(null), "forms-department", ["transferred"]),
        ("kind of the cause", i => i.WithCause(new InteractionCause("call", CauseKind.Unspecified)), "forms-department", ["transferred"]),
        ("outcome of the application", i => i.WithOutcome(Outcome.Succeeded), "decision", ["rejected"]),
        ("visit", i => i.WithRequires(default), "decision", ["visit-needed"]),
        ("where to", i => i.WithRequires("office-site"), "decision", ["visit-needed"]),
        ("waiting after the transfer", i => i.WithWaiting(Duration.Zero), "forms-department", []),
        ("end after the transfer", i => i.WithEnd(i.Start), "forms-department", []),
        ("end of the search", i => i.WithEnd(i.Start), "search-engine", []),
        ("end on the site", i => i.WithEnd(i.Start), "office-site", []),
        ("time of the decision", i => new Interaction("decision", Nine + Duration.FromHours(2)).WithDirection(i.Direction).WithCause(i.Cause).WithOutcome(i.Outcome).WithRequires(i.Requires), "decision", []),
        ("handling of the call", i => i.WithHandling(Duration.FromMinutes(1)), "hotline", []),
    ];

    public static TheoryData<string> Fields => [.. GoodValues.Select(v => v.Field)];

    [Fact]
    public void Ux_succeeded_and_cx_failed_for_six_reasons_and_no_others()
    {
        var verdict = Assess(Story);
        Assert.Equal((Verdict.Succeeded, Verdict.Failed, Verdict.Failed), (verdict.Ux.Verdict, verdict.Cx.Verdict, verdict.Overall));
        Assert.Equal(AllReasons, verdict.Reasons.Select(r => r.Code));
        Assert.Equal(
            "UX succeeded, CX failed: held for 10 min at hotline; 1 contact of 1 didn't resolve the question, at hotline; "
            + "1 transfer, to forms-department; 1 h in all, 40 min of it at hotline; rejected by decision, 23 h 30 min after the journey began; a visit to office-counter is needed",
            verdict.ToString());
        Assert.Empty(verdict.Ux.Reasons);
        Assert.Empty(verdict.Cx.Unknown);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_good_value_takes_away_exactly_the_reasons_that_depend_on_it(string field)
    {
        var (_, change, touchpoint, gone) = GoodValues.Single(v => v.Field == field);
        var verdict = Assess(Story.Select(i => i.Touchpoint.Value == touchpoint ? change(i) : i));
        Assert.Equal(AllReasons.Except(gone), verdict.Cx.Missed.Select(r => r.Code));
        Assert.Equal(Verdict.Succeeded, verdict.Ux.Verdict);
    }

    [Fact]
    public void A_counter_that_is_online_needs_no_visit() => Assert.Equal(
        AllReasons.Except(["visit-needed"]),
        Assess(Story, [.. Touchpoints.Select(t => t.Id == "office-counter" ? t.WithPresence(Presence.Online) : t)]).Cx.Missed.Select(r => r.Code));

    [Fact]
    public void Whether_a_visit_is_needed_is_open_where_nobody_says_what_the_counter_is()
    {
        var verdict = Assess(Story, [.. Touchpoints.Where(t => t.Id != "office-counter")]);
        Assert.Equal(AllReasons.Except(["visit-needed"]), verdict.Cx.Missed.Select(r => r.Code));
        Assert.Equal(["visit-needed"], verdict.Cx.Unknown.Select(r => r.Code));
        var byChannel = Assess(Story, [.. Touchpoints.Select(t => t.Id == "office-counter" ? new Touchpoint("office-counter").WithChannels(Channel.Store) : t)]);
        Assert.Equal(AllReasons, byChannel.Cx.Missed.Select(r => r.Code));
    }

    [Fact]
    public void A_contact_goes_on_wherever_the_customer_is_transferred_to()
    {
        var undescribed = Assess(
            Story.Select(i => i.Touchpoint == "forms-department" ? i.WithOutcome(Outcome.Succeeded) : i), [.. Touchpoints.Where(t => t.Id != "forms-department")]);
        Assert.Equal(AllReasons.Except(["not-resolved"]), undescribed.Cx.Missed.Select(r => r.Code));

        // A bot between two people, and all at one minute, the last first.
        var journey = JourneyOf(
        [
            new Interaction("agent", Nine).WithId("c").WithChannel(Channel.Phone).WithOutcome(Outcome.Succeeded).WithCause(new InteractionCause("b", CauseKind.Transferred)),
            new Interaction("bot", Nine).WithId("b").WithChannel(Channel.Web).WithCause(new InteractionCause("a", CauseKind.Transferred)),
            new Interaction("line", Nine).WithId("a").WithChannel(Channel.Phone).WithOutcome(Outcome.Failed),
            new Interaction("other", Nine).WithId("d").WithChannel(Channel.Phone).WithCause(new InteractionCause("e", CauseKind.Transferred)),
            new Interaction("other", Nine).WithId("e").WithChannel(Channel.Phone).WithCause(new InteractionCause("d", CauseKind.Transferred)),
        ],
        []);
        var contacts = new JourneyEvidence(journey).Contacts;
        Assert.Equal((3, 2, Outcome.Succeeded), (contacts[0].Legs.Count, contacts[0].Transfers, contacts[0].Outcome));
        Assert.Equal(5, contacts.Sum(c => c.Legs.Count));
    }

    [Fact]
    public void Of_attempts_at_one_task_the_one_that_ended_last_decides()
    {
        Interaction Attempt(int from, int to, Outcome outcome) => new Interaction("office-site", Nine + Duration.FromMinutes(from))
            .WithEnd(Nine + Duration.FromMinutes(to)).WithOutcome(outcome).WithTask(new TaskAttempt("apply"));
        Assert.Empty(Assess([Attempt(0, 1, Outcome.Failed), Attempt(2, 3, Outcome.Succeeded)]).Ux.Missed);
        Assert.Equal(["task-failed"], Assess([Attempt(0, 4, Outcome.Failed), Attempt(2, 3, Outcome.Succeeded)]).Ux.Missed.Select(r => r.Code));
        Assert.Empty(Assess([Attempt(0, 1, Outcome.Succeeded), Attempt(2, 3, Outcome.Unknown)]).Ux.Missed);
    }

    [Fact]
    public void With_all_of_them_good_the_whole_experience_is()
    {
        var good = Story.ToArray();
        foreach (var (field, change, touchpoint, gone) in GoodValues)
        {
            if (gone.Length > 0 && field is not ("transfer" or "where to"))
                good = [.. good.Select(i => i.Touchpoint.Value == touchpoint ? change(i) : i)];
        }

        var verdict = Assess(good);
        Assert.Equal(Verdict.Succeeded, verdict.Overall);
        Assert.Equal("UX succeeded, CX succeeded", verdict.ToString());
    }

    [Theory]
    [InlineData("search-engine")]
    [InlineData("office-site")]
    public void Ux_fails_where_an_interface_does_and_cx_reasons_stay(string touchpoint)
    {
        foreach (var (outcome, code) in new[] { (Outcome.Failed, "task-failed"), (Outcome.Abandoned, "task-abandoned") })
        {
            var verdict = Assess(Story.Select(i => i.Touchpoint.Value == touchpoint ? i.WithOutcome(outcome) : i));
            Assert.Equal([code, .. AllReasons], verdict.Reasons.Select(r => r.Code));
        }

        Assert.Equal(["errors"], Assess(Story.Select(i => i.Touchpoint.Value == touchpoint ? i.WithTask(i.Task!.WithErrors(3)) : i)).Ux.Reasons.Select(r => r.Code));
    }

    [Fact]
    public void A_fact_that_is_not_known_leaves_the_side_open_and_is_named()
    {
        var open = Assess(Story.Where(i => i.Touchpoint.Value is "search-engine" or "office-site").Select(i => i.WithOutcome(Outcome.Unknown)));
        Assert.Equal((Verdict.Undetermined, Verdict.Succeeded, Verdict.Undetermined), (open.Ux.Verdict, open.Cx.Verdict, open.Overall));
        Assert.Equal(["task-failed", "task-abandoned"], open.Ux.Reasons.Select(r => r.Code));

        var tolerant = ExpectationProfile.Default.WithUnknownFacts(UnknownFactPolicy.LeaveOut);
        Assert.Equal(Verdict.Succeeded, JourneyOf(open.Journey.Select(e => e.ToInteraction()), Touchpoints).Assess(tolerant).Ux.Verdict);
    }

    [Fact]
    public void Great_service_and_a_broken_app_is_a_bad_experience_too()
    {
        var verdict = Assess(
        [
            new Interaction("office-site", Nine).WithEnd(Nine + Duration.FromMinutes(2)).WithOutcome(Outcome.Failed).WithTask(new TaskAttempt("book").WithErrors(4)),
            new Interaction("hotline", Nine + Duration.FromMinutes(3)).WithId("call").WithEnd(Nine + Duration.FromMinutes(9))
                .WithWaiting(Duration.FromSeconds(15)).WithOutcome(Outcome.Succeeded),
            new Interaction("decision", Nine + Duration.FromHours(1)).WithDirection(InteractionDirection.Outbound)
                .WithCause(new InteractionCause("call", CauseKind.FollowedUp)).WithOutcome(Outcome.Succeeded),
        ]);
        Assert.Equal((Verdict.Failed, Verdict.Succeeded, Verdict.Failed), (verdict.Ux.Verdict, verdict.Cx.Verdict, verdict.Overall));
        Assert.Equal(["task-failed", "errors"], verdict.Reasons.Select(r => r.Code));
        Assert.Equal(["held-long", "not-resolved", "transferred", "time-spent", "rejected", "visit-needed"], verdict.Cx.Met.Select(r => r.Code));
    }

    [Fact]
    public void A_journey_of_nothing_that_anyone_expects_is_undetermined()
    {
        Assert.Equal("UX undetermined, CX undetermined", default(Journey).Assess(ExpectationProfile.Default).ToString());
        Assert.Equal("UX undetermined, CX undetermined", JourneyOf([new Interaction("elsewhere", Nine)], []).Assess(ExpectationProfile.Default).ToString());
    }

    private static ExperienceVerdict Assess(IEnumerable<Interaction> story, IReadOnlyList<Touchpoint>? touchpoints = null) =>
        JourneyOf(story, touchpoints ?? Touchpoints).Assess(ExpectationProfile.Default);

    private static Journey JourneyOf(IEnumerable<Interaction> story, IReadOnlyList<Touchpoint> touchpoints) =>
        InteractionLog.Of(story.Select(i => i.WithJourney("person"))).Describe(touchpoints).Journeys(JourneyPolicy.ById()).Single();
}
