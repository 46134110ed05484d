using Cx.Domain.Simulation;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Simulation;

/// <summary>Simulated customers answer surveys by what they lived through.</summary>
public class SimulatedResponseTests
{
    private static readonly SimulatedWorld World = Simulator.Run(Office.Model, 11, 10_000, Office.From, Office.To);
    private static readonly ILookup<Id<Survey>, SurveyResponse> BySurvey = World.Responses.ToLookup(r => r.Survey);

    [Property(MaxTest = 10)]
    public void Responses_are_valid(long seed)
    {
        var world = Simulator.Run(Office.Model, seed, 200, Office.From, Office.To);
        var interactions = world.Interactions.ToDictionary(i => i.Id);
        var journeys = world.Interactions.ToLookup(i => i.Journey);
        Assert.Equal(world.Responses.Count, world.Responses.Select(r => r.Id).Distinct().Count());
        Assert.Equal(world.Responses.OrderBy(r => r.SubmittedAt).Select(r => r.Id), world.Responses.Select(r => r.Id));
        foreach (var response in world.Responses)
        {
            var last = response.Interaction.IsDefault ? journeys[response.Journey].Last() : interactions[response.Interaction];
            Assert.Equal((last.Customer, last.Journey), (response.Customer, response.Journey));
            Assert.Equal(response.Interaction.IsDefault ? default : last.Touchpoint, response.Touchpoint);
            Assert.True(response.SubmittedAt >= (last.End ?? last.Start));
            var survey = world.Surveys.Single(s => s.Id == response.Survey);
            Assert.All(response.Answers, a =>
            {
                Assert.Equal(survey.Find(a.Question)!.Scale, a.Scale);
                Assert.Equal(0, (a.Number - a.Scale!.Min) % 1);
            });
        }
    }

    [Fact]
    public void Surveys_are_about_what_the_model_says()
    {
        Assert.All(BySurvey["after-call"], r => Assert.Contains(r.Touchpoint, new Id<Touchpoint>[] { "hotline", "department" }));
        Assert.All(BySurvey["relation"], r => Assert.True(r.Interaction.IsDefault));
        Assert.All(BySurvey["relation"], r => Assert.Equal(Channel.Email, r.Channel));
    }

    [Fact]
    public void As_many_are_invited_and_answer_as_said()
    {
        int calls = World.Interactions.Count(i => i.Touchpoint == "hotline" || i.Touchpoint == "department");
        Assert.Equal(calls, World.InvitationsTo("after-call"));
        Observed.Agrees(0.4, BySurvey["after-call"].Count(), calls);
        Observed.Agrees(0.5, World.InvitationsTo("relation"), World.Journeys);
        Observed.Agrees(0.3, BySurvey["relation"].Count(), World.InvitationsTo("relation"));
        Observed.Agrees(0.9, BySurvey["relation"].Count(r => r.Find("ease") is not null), BySurvey["relation"].Count());
        Assert.All(BySurvey["relation"], r => Assert.NotNull(r.Find("recommend")));
        Assert.Throws<KeyNotFoundException>(() => World.InvitationsTo("other"));
    }

    [Fact]
    public void Ratings_have_the_mean_of_what_was_lived_through()
    {
        var byId = World.Interactions.ToDictionary(i => i.Id);
        foreach (var outcome in new[] { Outcome.Succeeded, Outcome.Failed })
        {
            // Those far enough from the ends of the scale that hardly any answer is cut.
            var answers = BySurvey["after-call"].Select(r => (Lived: byId[r.Interaction], Score: r.Find("satisfied")!.Number!.Value))
                .Where(a => a.Lived.Outcome == outcome && a.Lived.Waiting < Duration.FromMinutes(20)).ToList();
            double expected = answers.Average(a => 7 - (outcome == Outcome.Failed ? 2 : 0) - (a.Lived.Cause?.Kind == CauseKind.Transferred ? 0.5 : 0)
                - (a.Lived.Cause?.Kind == CauseKind.Repeated ? 0.25 : 0) - (a.Lived.Waiting!.Value.TotalMinutes * 0.05));
            Assert.True(answers.Count > 500, $"only {answers.Count}");
            Assert.Equal(expected, answers.Average(a => a.Score), 5 * 0.85 / Math.Sqrt(answers.Count));
            var rest = answers.Select(a => a.Score - answers.Average(x => x.Score)).ToList();
            Assert.InRange(Math.Sqrt(rest.Average(x => x * x)), 0.8, 1.3);
        }
    }

    [Fact]
    public void Worse_experiences_answer_worse_whichever_way_the_scale_runs()
    {
        var failed = World.Interactions.Where(i => i.Outcome == Outcome.Failed).Select(i => i.Journey).ToHashSet();
        var byFailure = BySurvey["relation"].ToLookup(r => failed.Contains(r.Journey));
        Assert.True(byFailure[true].Average(r => r.Find("recommend")!.Number) < byFailure[false].Average(r => r.Find("recommend")!.Number) - 1);
        Assert.True(byFailure[true].Average(r => r.Find("ease")?.Number) > byFailure[false].Average(r => r.Find("ease")?.Number) + 0.5);
    }

    [Fact]
    public void A_survey_changes_nothing_that_happens_nor_what_others_answer()
    {
        var other = Office.Model.WithSurvey(new SimulatedSurvey("another").After("form").Asking(new SimulatedQuestion("q", Scale.OneToFive, 3, 1)));
        var world = Simulator.Run(other, 11, 500, Office.From, Office.To);
        var before = Simulator.Run(Office.Model, 11, 500, Office.From, Office.To);
        Assert.Equal(before.Interactions, world.Interactions);
        Assert.Equal(before.Responses, world.Responses.Where(r => r.Survey != "another"));
        Assert.Contains(world.Responses, r => r.Survey == "another");
    }

    [Fact]
    public void Without_deviation_the_rating_is_the_mean_less_the_loss_and_stays_on_the_scale()
    {
        static double Rating(double mean, double loss, Scale scale) => Simulator.Run(
            new JourneyModel("m").WithTouchpoint(new SimulatedTouchpoint("a").Ending(succeeded: 0, failed: 1))
                .WithSurvey(new SimulatedSurvey("s").Asking(new SimulatedQuestion("q", scale, mean, 0).Losing(failure: loss))),
            1, 1, Office.From, Office.To).Responses.Single().Find("q")!.Number!.Value;

        Assert.Equal(7, Rating(9, 2, Scale.ZeroToTen));
        Assert.Equal(0, Rating(3, 10, Scale.ZeroToTen));
        Assert.Equal(4, Rating(2, 2, new Scale(1, 5, MetricDirection.LowerIsBetter)));
        Assert.Equal(5, Rating(4, 3, new Scale(1, 5, MetricDirection.LowerIsBetter)));
        Assert.Equal(2.5, Rating(2.5, 0, new Scale(0.5, 2.5)));
    }

    [Fact]
    public void A_yes_is_as_likely_as_said_less_what_was_lost()
    {
        var world = Simulator.Run(
            new JourneyModel("m").WithTouchpoint(new SimulatedTouchpoint("a").Ending(succeeded: 0.5, failed: 0.5))
                .WithSurvey(new SimulatedSurvey("s").Asking(new SimulatedQuestion(new SurveyQuestion("smooth", "?").WithKind(QuestionKind.YesNo), yes: 0.9).Losing(failure: 0.6))),
            1, 5000, Office.From, Office.To);
        var failed = world.Interactions.Where(i => i.Outcome == Outcome.Failed).Select(i => i.Journey).ToHashSet();
        Observed.Agrees(0.9, world.Responses.Where(r => !failed.Contains(r.Journey)), r => r.Flag("smooth") == true);
        Observed.Agrees(0.3, world.Responses.Where(r => failed.Contains(r.Journey)), r => r.Flag("smooth") == true);
        Assert.Empty(world.ToDocument().Check());
    }

    [Fact]
    public void A_world_is_a_document_without_faults()
    {
        var document = Simulator.Run(Office.Model, 5, 100, Office.From, Office.To).ToDocument();
        Assert.Equal(100, document.Customers.Count);
        Assert.NotEmpty(document.Responses);
        Assert.Empty(document.Check());
    }

    [Fact]
    public void Responses_are_measured_like_any()
    {
        NetPromoterScore nps = BySurvey["relation"].Measure(CxMetrics.Nps, r => r.Answer("recommend"));
        Assert.Equal(BySurvey["relation"].Count(), nps.Count);
    }

    [Fact]
    public void Surveys_that_make_no_sense_are_refused()
    {
        var five = Scale.OneToFive;
        Assert.Throws<ArgumentNullException>("survey", () => new SimulatedSurvey((Survey)null!));
        Assert.Throws<ArgumentException>(() => new SimulatedSurvey(default(Id<Survey>)));
        Assert.Throws<ArgumentException>(() => new SimulatedSurvey("s").After(default(Id<Touchpoint>)));
        Assert.Throws<ArgumentOutOfRangeException>("probability", () => new SimulatedSurvey("s").Inviting(1.5));
        Assert.Throws<ArgumentOutOfRangeException>("probability", () => new SimulatedSurvey("s").Answering(-1));
        Assert.Throws<ArgumentException>("question", () => new SimulatedQuestion(new SurveyQuestion("q", "?"), 3, 1));
        Assert.Throws<ArgumentException>("question", () => new SimulatedQuestion(new SurveyQuestion("q", "?").WithKind(QuestionKind.Text), 3, 1));
        Assert.Throws<ArgumentException>("question", () => new SimulatedQuestion(new SurveyQuestion("q", "?"), 0.5));
        Assert.Throws<ArgumentOutOfRangeException>("yes", () => new SimulatedQuestion(new SurveyQuestion("q", "?").WithKind(QuestionKind.YesNo), 1.5));
        Assert.Throws<ArgumentOutOfRangeException>("mean", () => new SimulatedQuestion("q", five, 6, 1));
        Assert.Throws<ArgumentOutOfRangeException>("spread", () => new SimulatedQuestion("q", five, 3, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>("failure", () => new SimulatedQuestion("q", five, 3, 1).Losing(failure: 5));
        Assert.Throws<ArgumentOutOfRangeException>("minuteWaiting", () => new SimulatedQuestion("q", five, 3, 1).Losing(minuteWaiting: -1));
        Assert.Throws<ArgumentOutOfRangeException>("probability", () => new SimulatedQuestion("q", five, 3, 1).LeftOutBy(2));
    }
}
