using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Model;

/// <summary>What the model has to be able to say is said by two stories, and metrics and journeys read it back.</summary>
public class StoryTests
{
    [Fact]
    public void Both_stories_fit_together() =>
        Assert.All([Stories.Office(), Stories.Portal()], story => Assert.Empty(story.Check()));

    [Fact]
    public void Written_twice_a_story_is_the_same_story()
    {
        Assert.Equal(Stories.Office(), Stories.Office());
        Assert.Equal(Stories.Portal().GetHashCode(), Stories.Portal().GetHashCode());
        Assert.NotEqual(Stories.Office(), Stories.Portal());
    }

    [Fact]
    public void The_office_is_found_in_45_seconds_and_then_takes_an_hour()
    {
        var interactions = Stories.Office().Interactions;
        Assert.Equal(Duration.FromSeconds(45), interactions[1].End - interactions[0].Start);
        Assert.Equal(Duration.FromHours(1), interactions[3].End - interactions[2].Start);
        Assert.Equal(Duration.FromMinutes(12), interactions[2].Waiting + interactions[3].Waiting);
        Assert.Equal("2026-03-03T08:30:00Z", interactions[4].Start.ToString());
    }

    [Fact]
    public void What_a_fact_names_is_found_by_its_id()
    {
        var story = Stories.Office();
        var map = story.FindMap("permit")!;
        Assert.Equal("קבלת היתר", map.Name.In("he-IL"));
        Assert.Equal("Citizens' office", story.FindBrand(map.Brand)!.Name.In("en"));
        Assert.Equal("Dana, applies once in years", story.FindPersona(story.Customers[0].Persona)!.Name.In("en"));
        Assert.Equal("Citizens", story.FindSegment("citizens")!.Name.In("en"));
        Assert.Equal(TouchpointNature.Service, story.FindTouchpoint(story.Interactions[4].Requires)!.Nature);
        Assert.Equal(Scale.ZeroToTen, story.FindSurvey("after-visit")!.Find("recommend")!.Scale);
        Assert.Null(story.FindTouchpoint("elsewhere"));
        Assert.Null(story.FindTouchpoint(default));
        Assert.Null(story.FindSurvey("after-visit")!.Find("smooth"));
    }

    [Fact]
    public void Responses_are_rows_like_any_others()
    {
        SurveyResponse[] responses = [.. Stories.Office().Responses, .. Stories.Portal().Responses];
        NetPromoterScore nps = responses.Measure(CxMetrics.Nps, r => r.Answer("recommend"));
        Assert.Equal((1, 1, 0), (nps.Promoters, nps.Detractors, nps.NoAnswer));

        var smooth = responses.Measure(Metric.Proportion("smooth", (SurveyResponse r) => r.Flag("smooth")));
        Assert.Equal((1.0, 1), (smooth.Value.Value, smooth.Count));
        Assert.Equal(["mobile"], responses.Select(r => r.Text("device")).OfType<string>());
    }

    [Fact]
    public void An_answer_of_another_kind_is_no_answer()
    {
        var response = Stories.Portal().Responses[0];
        Assert.False(response.Answer("smooth").IsAnswered);
        Assert.False(response.Answer("device").IsAnswered);
        Assert.False(response.Answer("never asked").IsAnswered);
        Assert.Null(response.Flag("recommend"));
        Assert.Null(response.Text("recommend"));
        Assert.Null(response.Find("never asked"));
        Assert.Equal(9, response.Answer("recommend").Value);
    }

    [Fact]
    public void An_answer_brings_its_scale_along_if_it_states_one()
    {
        SurveyAnswer stated = SurveyAnswer.Of("q", new Score(4, Scale.OneToFive)), unstated = SurveyAnswer.Of("q", 4);
        Assert.True(stated.Rating.Fits(Scale.OneToFive));
        Assert.False(stated.Rating.Fits(Scale.OneToSeven));
        Assert.True(unstated.Rating.Fits(Scale.OneToSeven));
        Assert.NotEqual(stated, unstated);
    }

    [Fact]
    public void The_two_devices_of_the_portal_are_told_apart_by_an_attribute() => Assert.Equal(
        ["desktop", "mobile"],
        Stories.Portal().Interactions.Where(i => i.Touchpoint == "support-portal").Select(i => i.Attributes["device"].Text));
}
