using System;
using System.Linq;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Journeys;

public class JourneyTests
{
    private static readonly Instant Noon = Instant.FromUtc(2024, 5, 1, 12, 0);

    [Fact]
    public void A_gap_equal_to_the_inactivity_is_no_break_and_the_smallest_more_is()
    {
        var half = Duration.FromMinutes(30);
        var visits = Log(("anna", "home", Noon), ("anna", "search", Noon + half), ("anna", "home", Noon + half + half + Duration.FromTicks(1)));
        var journeys = visits.Journeys(JourneyPolicy.ByCustomer(half));
        Assert.Equal(["home search", "home"], journeys.Select(Touchpoints));
        Assert.Equal(["anna/1", "anna/2"], journeys.Select(j => j.Id.Value));
        Assert.All(journeys, j => Assert.Equal("anna", j.Customer));
    }

    [Fact]
    public void An_inactivity_finer_than_the_log_is_taken_exactly()
    {
        var log = Log(("anna", "home", Noon), ("anna", "search", Noon + Duration.FromTicks(7)));
        Assert.Equal(2, log.Journeys(JourneyPolicy.ByCustomer(Duration.FromNanoseconds(699))).Count);
        Assert.Single(log.Journeys(JourneyPolicy.ByCustomer(Duration.FromNanoseconds(700))));
        Assert.Single(log.Journeys(JourneyPolicy.ByCustomer(Duration.FromNanoseconds(799))));
        Assert.Single(log.Journeys(JourneyPolicy.ByCustomer(Duration.MaxValue)));
    }

    [Fact]
    public void A_long_call_keeps_a_journey_together_while_shorter_contacts_come_and_go()
    {
        var builder = new InteractionLogBuilder();
        builder.Customer("anna").Touchpoint("call").At(Noon).End(Noon + Duration.FromHours(2)).Add();
        builder.Customer("anna").Touchpoint("sms").At(Noon + Duration.FromMinutes(10)).End(Noon + Duration.FromMinutes(11)).Add();
        builder.Customer("anna").Touchpoint("survey").At(Noon + Duration.FromMinutes(150)).Add();
        builder.Customer("anna").Touchpoint("home").At(Noon + Duration.FromMinutes(181)).Add();
        var journeys = builder.ToLog().Journeys(JourneyPolicy.ByCustomer(Duration.FromMinutes(30)));
        Assert.Equal(["call sms survey", "home"], journeys.Select(Touchpoints));
        Assert.Equal(Noon + Duration.FromMinutes(150), journeys[0].End);
    }

    [Fact]
    public void The_end_of_a_journey_is_the_latest_end_not_the_last_ones()
    {
        var builder = new InteractionLogBuilder();
        builder.Journey("j").Touchpoint("call").At(Noon).End(Noon + Duration.FromHours(2)).Add();
        builder.Journey("j").Touchpoint("sms").At(Noon + Duration.FromMinutes(10)).Add();
        var journey = Assert.Single(builder.ToLog().Journeys(JourneyPolicy.ById()));
        Assert.Equal(Duration.FromHours(2), journey.Duration);
    }

    [Fact]
    public void Interactions_at_the_same_time_keep_the_order_of_the_input_and_are_counted()
    {
        var journeys = Log(("anna", "b", Noon), ("anna", "a", Noon), ("anna", "c", Noon), ("anna", "d", Noon + Duration.FromTicks(1))).Journeys(JourneyPolicy.ByCustomer());
        Assert.Equal("b a c d", Touchpoints(journeys[0]));
        Assert.Equal(2, journeys.Ties);
    }

    [Fact]
    public void A_sequence_decides_between_interactions_at_the_same_time_and_those_without_come_last()
    {
        var builder = new InteractionLogBuilder();
        foreach (var (touchpoint, sequence) in new (string, long?)[] { ("none1", null), ("third", 3), ("none2", null), ("first", -1), ("second", 2) })
            builder.Customer("anna").Touchpoint(touchpoint).At(Noon).Sequence(sequence).Add();
        builder.Customer("anna").Touchpoint("before").At(Noon - Duration.FromTicks(1)).Sequence(99).Add();
        var journeys = builder.ToLog().Journeys(JourneyPolicy.ByCustomer());
        Assert.Equal("before first second third none1 none2", Touchpoints(journeys[0]));
        Assert.Equal(4, journeys.Ties);
    }

    [Fact]
    public void Journeys_come_in_the_order_in_which_their_owner_first_appears()
    {
        var day = Duration.FromDays(1);
        var journeys = Log(("zoe", "a", Noon + day), ("anna", "b", Noon), ("zoe", "c", Noon), ("bob", "d", Noon)).Journeys(JourneyPolicy.ByCustomer(Duration.FromHours(1)));
        Assert.Equal(["zoe/1", "zoe/2", "anna/1", "bob/1"], journeys.Select(j => j.Id.Value));
        Assert.Equal(["c", "a", "b", "d"], journeys.Select(Touchpoints));
    }

    [Fact]
    public void Interactions_without_the_id_are_counted_and_left_out()
    {
        var builder = new InteractionLogBuilder();
        builder.Customer("anna").Touchpoint("home").At(Noon).Add();
        builder.Touchpoint("home").At(Noon).Add();
        var log = builder.ToLog();
        var byCustomer = log.Journeys(JourneyPolicy.ByCustomer());
        Assert.Equal((1, 1, 1L), (byCustomer.Count, byCustomer.Interactions, byCustomer.Unassigned));
        var byId = log.Journeys(JourneyPolicy.ById());
        Assert.Equal((0, 0, 2L), (byId.Count, byId.Interactions, byId.Unassigned));
    }

    [Fact]
    public void Interactions_in_no_journey_are_told_with_what_they_lack()
    {
        var builder = new InteractionLogBuilder();
        builder.Customer("anna").Touchpoint("home").At(Noon).Add();
        builder.Touchpoint("home").At(Noon).Add();
        var log = builder.ToLog();
        var byCustomer = log.Journeys(JourneyPolicy.ByCustomer());
        Assert.Equal("1 journeys of 1 interactions, 1 interactions in none", byCustomer.ToString());
        Assert.Equal("customer-missing: 1 of 2 interactions are in no journey: they have no customer id.", Assert.Single(byCustomer.Findings).ToString());
        Finding all = Assert.Single(log.Journeys(JourneyPolicy.ById()).Findings);
        Assert.Equal(
            ("journey-missing", FindingSeverity.Warning, "2 of 2 interactions are in no journey: the log has no journey ids at all. Map them, or choose another policy."),
            (all.Code, all.Severity, all.Message));
        Assert.Empty(Log(("anna", "home", Noon)).Journeys(JourneyPolicy.ByCustomer()).Findings);
        Assert.Empty(new InteractionLogBuilder().ToLog().Journeys(JourneyPolicy.ByCustomer()).Findings);
    }

    [Fact]
    public void A_recorded_journey_has_its_customer_where_there_is_exactly_one()
    {
        var builder = new InteractionLogBuilder();
        builder.Journey("one").Customer("anna").Touchpoint("home").At(Noon).Add();
        builder.Journey("one").Touchpoint("home").At(Noon).Add();
        builder.Journey("two").Customer("anna").Touchpoint("home").At(Noon).Add();
        builder.Journey("two").Customer("bob").Touchpoint("home").At(Noon).Add();
        builder.Journey("none").Touchpoint("home").At(Noon).Add();
        var journeys = builder.ToLog().Journeys(JourneyPolicy.ById());
        Assert.Equal(["anna", "", ""], journeys.Select(j => j.Customer.ToString()));
        Assert.Equal(["one", "two", "none"], journeys.Select(j => j.Id.Value));
    }

    [Fact]
    public void Nothing_gives_no_journeys()
    {
        var journeys = new InteractionLogBuilder().ToLog().Journeys(JourneyPolicy.ByCustomer());
        Assert.Empty(journeys);
        Assert.Equal((0L, 0L), (journeys.Ties, journeys.Unassigned));
    }

    [Fact]
    public void No_journey_is_a_value_too()
    {
        var none = default(Journey);
        Assert.True(none.IsDefault);
        Assert.Empty(none);
        Assert.True(none.Id.IsDefault && none.Customer.IsDefault);
        Assert.Throws<InvalidOperationException>(() => none.Start);
        Assert.Equal("no journey", none.ToString());
    }

    [Fact]
    public void Texts_of_journeys_tell_nothing_about_customers()
    {
        var journeys = Log(("anna", "home", Noon)).Journeys(JourneyPolicy.ByCustomer(Duration.FromDays(1)));
        Assert.Equal("1 journeys of 1 interactions", journeys.ToString());
        Assert.Equal("journey of 1 interactions from 2024-05-01T12:00:00Z", journeys[0].ToString());
        Assert.Equal("home at 2024-05-01T12:00:00Z", journeys[0][0].ToString());
        Assert.Equal("journeys by customer and inactivity of 1:00:00:00", journeys.Policy.ToString());
    }

    [Fact]
    public void A_negative_inactivity_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => JourneyPolicy.ByCustomer(Duration.FromTicks(-1)));

    [Fact]
    public void Journeys_of_a_part_of_a_log_are_those_of_the_part()
    {
        var log = Log(("zoe", "a", Noon), ("anna", "b", Noon), ("zoe", "c", Noon), ("anna", "a", Noon));
        var journeys = log.Where(e => e.Touchpoint != "a").Journeys(JourneyPolicy.ByCustomer());
        Assert.Equal(["anna: b", "zoe: c"], journeys.Select(j => $"{j.Customer}: {Touchpoints(j)}"));
    }

    internal static InteractionLog Log(params (string Customer, string Touchpoint, Instant At)[] rows) =>
        InteractionLog.From(rows, c => c.Customer(r => r.Customer).Touchpoint(r => r.Touchpoint).At(r => r.At));

    internal static string Touchpoints(Journey journey) => string.Join(' ', journey.Select(e => e.Touchpoint));
}
