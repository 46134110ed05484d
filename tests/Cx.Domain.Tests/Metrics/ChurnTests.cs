using Cx.Domain.Statistics;
using Cx.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cx.Domain.Tests.Metrics;

public class ChurnTests
{
    private static readonly string[] Texts = ["price", "service", "product", "moved", "Preis", "", "  ", new string('x', 201)];

    private static readonly Gen<Departure> Departures = Gen.Frequency(
        (5, Gen.Constant(Departure.Stayed)),
        (1, Gen.Constant(Departure.NotAtStart)),
        (3, Gen.Elements(Texts).Select(Departure.Lost)),
        (2, Gen.ListOf(Gen.Elements(Texts)).Select(r => Departure.Lost(r))),
        (1, Gen.Constant(Departure.Lost())));

    [Fact]
    public void Keeps_the_laws() => MetricLaws.Check(CxMetrics.Churn, Departures, new(oracle: NaiveChurn));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Keeps_the_laws_with_more_reasons_than_it_keeps(int limit) =>
        MetricLaws.Check(new ChurnMetric(vitalShare: 0.5, reasonLimit: limit, level: 0.9, interval: ProportionIntervalMethod.Jeffreys), Departures);

    // phpOMS MetricsTest testCustomerRetention (v224): 100 at the start, 105 at the end, 20 new: 85 stayed.
    [Fact]
    public void New_customers_are_in_neither_number()
    {
        ChurnRate churn = Customers(stayed: 85, lost: 15).Concat(Enumerable.Repeat(Departure.NotAtStart, 20)).Measure(CxMetrics.Churn);
        Assert.Equal((0.15, 0.85), (churn.Rate.Value, churn.Retention.Value));
        Assert.Equal((100L, 15L, 85L, 20L), (churn.CustomersAtStart, churn.Lost, churn.Stayed, churn.NotCounted));
    }

    // Definition (v229).
    [Fact]
    public void Without_customers_there_is_no_data()
    {
        ChurnRate churn = Array.Empty<Departure>().Measure(CxMetrics.Churn);
        Assert.Equal("no data", churn.ToString());
        Assert.Equal(("no data", "no data", "no data"), (churn.Retention.Reason, churn.Over(12).Reason, churn.ExpectedLifetime.Reason));
    }

    // 1 − (1 − m)¹² and 1/m (v230).
    [Fact]
    public void Compounds_over_periods()
    {
        ChurnRate churn = Customers(stayed: 95, lost: 5).Measure(CxMetrics.Churn);
        Assert.Equal(0.45963991233736334, churn.Over(12).Value, 1e-12);
        Assert.Equal(20, churn.ExpectedLifetime.Value, 1e-12);
        Assert.Equal("nobody was lost", Customers(stayed: 5, lost: 0).Measure(CxMetrics.Churn).ExpectedLifetime.Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => churn.Over(0));
    }

    // 81 of 263: Wilson .2553 to .3662 (Newcombe 1998, table I).
    [Fact]
    public void Interval_is_wilson()
    {
        ChurnRate churn = Customers(stayed: 182, lost: 81).Measure(CxMetrics.Churn);
        Assert.Equal((0.2553, 0.3662), (Math.Round(churn.Interval.Lower.Value, 4), Math.Round(churn.Interval.Upper.Value, 4)));
    }

    // Computed from the definition (v325): cumulative shares and vital few.
    [Fact]
    public void Reasons_are_a_pareto_table()
    {
        ChurnRate churn = Because(("other", 5), ("price", 40), ("product", 20), ("service", 25), ("moved", 10)).Measure(CxMetrics.Churn);
        Assert.Equal(["price", "service", "product", "moved", "other"], churn.Reasons.Select(r => r.Reason));
        Assert.Equal([0.4, 0.65, 0.85, 0.95, 1], churn.Reasons.Select(r => r.CumulativeShare.Value));
        Assert.Equal(["price", "service", "product"], churn.VitalFew.Select(r => r.Reason));
        Assert.Equal("price: 40, 40.0 % (30.9 to 49.8), 40.0 % so far", churn.Reasons[0].ToString());
    }

    [Fact]
    public void The_vital_few_are_the_fewest_that_reach_the_share()
    {
        Assert.Single(Because(("a", 4), ("b", 1)).Measure(CxMetrics.Churn).VitalFew);
        Assert.Equal(2, Because(("a", 4), ("b", 1)).Measure(new ChurnMetric(vitalShare: 0.81)).VitalFew.Count);
        Assert.Empty(Customers(stayed: 1, lost: 1).Measure(CxMetrics.Churn).VitalFew);
    }

    [Fact]
    public void Ties_are_in_ordinal_order() =>
        Assert.Equal(["Z", "a", "ä"], Because(("ä", 2), ("a", 2), ("Z", 2)).Measure(CxMetrics.Churn).Reasons.Select(r => r.Reason));

    [Fact]
    public void Several_reasons_have_customers_as_the_base_of_shares_and_reasons_given_as_that_of_cumulative_ones()
    {
        Departure[] customers = [Departure.Lost(["price", "service", "price"]), Departure.Lost("price"), Departure.Lost([" ", null]), Departure.Lost(), Departure.Stayed];
        ChurnRate churn = customers.Measure(CxMetrics.Churn);
        Assert.Equal((4L, 2L, 2L), (churn.Lost, churn.ReasonKnown, churn.ReasonNotKnown));
        Assert.Equal([("price", 2L, 1.0), ("service", 1L, 0.5)], churn.Reasons.Select(r => (r.Reason, r.Count, r.Share.Value)));
        Assert.Equal([2.0 / 3, 1], churn.Reasons.Select(r => r.CumulativeShare.Value));
    }

    [Fact]
    public void Reasons_beyond_the_limit_are_counted_together()
    {
        ChurnRate churn = Because(("c", 5), ("b", 2), ("a", 1)).Append(Departure.Lost(new string('x', 201))).Measure(new ChurnMetric(reasonLimit: 2));
        Assert.Equal(["b", "a"], churn.Reasons.Select(r => r.Reason));
        Assert.Equal((6L, 9L), (churn.OtherMentions, churn.ReasonKnown));
        Assert.Equal(3.0 / 9, churn.Reasons[1].CumulativeShare.Value);
        Assert.Equal(2, churn.VitalFew.Count);
    }

    [Fact]
    public void Stored_states_that_cant_be_right_are_refused()
    {
        string stored = CxMetrics.Churn.ToJson(CxMetrics.Churn.Snapshot([Departure.Lost("price")]));
        Assert.Throws<FormatException>(() => CxMetrics.Churn.SnapshotFromJson(stored.Replace("\"price\",1", "\"price\",2", StringComparison.Ordinal)));
        Assert.Throws<FormatException>(() => CxMetrics.Churn.SnapshotFromJson(stored.Replace("\"lost\":1", "\"lost\":-1", StringComparison.Ordinal)));
    }

    [Fact]
    public void Departures_are_equal_by_content_and_print()
    {
        Assert.Equal(Departure.Lost("price"), Departure.Lost(["price", "price"]));
        Assert.Equal(Departure.Lost(["a", "b"]), Departure.Lost(["a", "b"]));
        Assert.Equal(Departure.Lost(), Departure.Lost(" "));
        Assert.NotEqual(Departure.Lost(), Departure.Stayed);
        Assert.Equal("lost (a, b), lost, stayed, not at the start", string.Join(", ", Departure.Lost(["a", "b"]), Departure.Lost(), Departure.Stayed, default(Departure)));
    }

    [Fact]
    public void Choices_are_checked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChurnMetric(vitalShare: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChurnMetric(reasonLimit: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChurnMetric(level: 1));
    }

    private static IEnumerable<Departure> Customers(int stayed, int lost) =>
        Enumerable.Repeat(Departure.Stayed, stayed).Concat(Enumerable.Repeat(Departure.Lost(), lost));

    private static IEnumerable<Departure> Because(params (string Reason, int Count)[] reasons) =>
        reasons.SelectMany(r => Enumerable.Repeat(Departure.Lost(r.Reason), r.Count));

    private static ChurnRate NaiveChurn(IReadOnlyList<Departure> departures)
    {
        ChurnRate churn = departures.Measure(CxMetrics.Churn);
        Departure[] customers = [.. departures.Where(d => d.IsCustomerAtStart)];
        Assert.Equal(customers.Length, churn.Count);
        Assert.Equal(customers.Count(d => d.IsLost), churn.Lost);
        Assert.Equal(customers.Count(d => d.Reasons.Count > 0), churn.ReasonKnown);
        var groups = customers.SelectMany(d => d.Reasons).Where(r => r.Length <= 200).GroupBy(r => r)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal);
        Assert.Equal(groups.Select(g => (g.Key, (long)g.Count())), churn.Reasons.Select(r => (r.Reason, r.Count)));
        return churn;
    }
}
