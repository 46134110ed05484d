using Cx.Domain.Tests.Model;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Verdicts;

/// <summary>What one asks of a support portal and of the people behind it.</summary>
public class QuestionTests
{
    private static readonly CxDocument Portal = Stories.Portal();

    private static readonly Journey Support = JourneyOf(Portal.Interactions);

    [Fact]
    public void Every_question_about_the_portal_is_answered_by_the_customer_or_by_the_facts() => Assert.Equal(
        [
            "smooth: yes (survey)",
            "kind: yes (survey)",
            "fast: yes (held for 0 s at support-team; heard back by support-team after 30 min)",
            "buy-again: yes (survey)",
            "recommend: yes (survey)",
            "attractive: yes (survey)",
            "accessible: yes (survey)",
            "desktop: yes (1 attempt succeeded on desktop)",
            "mobile: yes (1 attempt succeeded on mobile)",
        ],
        Support.Ask(ExperienceQuestions.All, Portal.Responses.Select(WithScales)).Select(a => a.ToString()));

    [Fact]
    public void Without_a_survey_what_only_the_customer_can_tell_is_unanswered()
    {
        var answers = Support.Ask(ExperienceQuestions.All, []);
        Assert.Equal(["kind", "buy-again", "recommend", "attractive"], answers.Where(a => a.Source == AnswerSource.Unanswered).Select(a => a.Question.Code));
        Assert.All(answers.Where(a => a.Source == AnswerSource.Facts), a => Assert.True(a.Answer));
        Assert.Equal("kind: unanswered", answers[1].ToString());
        Assert.All(default(Journey).Ask(ExperienceQuestions.All, Portal.Responses), a => Assert.Null(a.Answer));
    }

    [Fact]
    public void Facts_that_speak_against_what_was_said_are_told()
    {
        var slow = JourneyOf(Portal.Interactions.Select(i => i.Touchpoint == "support-team" ? i.WithWaiting(Duration.FromHours(1)) : i));
        var smooth = slow.Ask([ExperienceQuestions.Smooth], Portal.Responses).Single();
        Assert.Equal((true, JudgementKind.Missed, true), (smooth.Answer, smooth.Facts.Kind, smooth.IsContradictory));
        Assert.Equal("held for 1 h at support-team", smooth.Facts.Finding);
        Assert.False(slow.Ask([ExperienceQuestions.Fast], [])[0].Answer);
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(9, true)]
    [InlineData(8, false)]
    public void Who_would_recommend_says_nine_or_ten(int score, bool recommends) => Assert.Equal(
        recommends, AnswerTo(ExperienceQuestions.Recommend, SurveyAnswer.Of("recommend", new Score(score, Scale.ZeroToTen))).Answer);

    [Fact]
    public void Ratings_are_read_on_their_own_scale_and_not_without_one()
    {
        var effort = new Scale(1, 5, MetricDirection.LowerIsBetter);
        Assert.True(AnswerTo(ExperienceQuestions.Kind, SurveyAnswer.Of("kind", new Score(2, effort))).Answer);
        Assert.False(AnswerTo(ExperienceQuestions.Kind, SurveyAnswer.Of("kind", new Score(3, effort))).Answer);
        Assert.Null(AnswerTo(ExperienceQuestions.Kind, SurveyAnswer.Of("kind", new Score(2, new Scale(1, 5, MetricDirection.None)))).Answer);
        Assert.Null(AnswerTo(ExperienceQuestions.Kind, SurveyAnswer.Of("kind", 5)).Answer);
        Assert.False(AnswerTo(ExperienceQuestions.Kind.WithYesFrom(1), SurveyAnswer.Of("kind", new Score(4, Scale.OneToFive))).Answer);
    }

    [Fact]
    public void The_last_answer_counts_and_those_about_other_journeys_do_not()
    {
        SurveyResponse Response(string id, string journey, int day, bool smooth) =>
            new SurveyResponse(id, "s", Instant.FromUtc(2026, 4, day, 0, 0)).WithJourney(journey).WithAnswers(SurveyAnswer.Of("smooth", smooth));
        var answers = Support.Ask([ExperienceQuestions.Smooth], [Response("b", "outage-c7", 2, false), Response("a", "outage-c7", 1, true), Response("c", "other", 3, true)]);
        Assert.False(answers.Single().Answer);
    }

    [Fact]
    public void Many_journeys_get_their_responses_at_once()
    {
        SurveyResponse[] responses = [.. Portal.Responses, .. Portal.Responses.Select(r => r.WithJourney("other").WithInteraction("filed"))];
        var evidence = JourneyEvidence.Of([Support, default], responses).ToArray();
        Assert.Equal(new JourneyEvidence(Support, responses).Responses, evidence[0].Responses);
        Assert.Equal((2, 0), (evidence[0].Responses.Count, evidence[1].Responses.Count));
    }

    [Theory]
    [InlineData(24, JudgementKind.Met)]
    [InlineData(25, JudgementKind.Missed)]
    public void A_reply_comes_within_the_time_that_people_bear(int hours, JudgementKind expected)
    {
        var asked = Instant.FromUtc(2026, 3, 2, 10, 0);
        var journey = JourneyOf(
        [
            new Interaction("support-portal", asked).WithId("ticket").WithJourney("j"),
            new Interaction("support-mail", asked + Duration.FromHours(hours)).WithJourney("j")
                .WithDirection(InteractionDirection.Outbound).WithCause(new InteractionCause("ticket", CauseKind.FollowedUp)),
        ]);
        Assert.Equal(expected, new ReplyExpectation().Judge(new JourneyEvidence(journey)).Kind);
    }

    private static QuestionAnswer AnswerTo(ExperienceQuestion question, SurveyAnswer answer) => Support.Ask(
        [question], [new SurveyResponse("r", "s", Instant.FromUtc(2026, 4, 1, 0, 0)).WithInteraction("confirmed").WithAnswers(answer)]).Single();

    private static SurveyResponse WithScales(SurveyResponse response) => response.WithAnswers(
        [.. response.Answers.Select(a => a.Question == "attractive" ? SurveyAnswer.Of("attractive", new Score(a.Number!.Value, Scale.OneToFive)) : a)]);

    private static Journey JourneyOf(IEnumerable<Interaction> interactions) =>
        InteractionLog.Of(interactions).Describe(Portal.Touchpoints).Journeys(JourneyPolicy.ById()).Single();
}
