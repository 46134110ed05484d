using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Journeys;

public class JourneyLaws
{
    [Property(MaxTest = 3000)]
    public void Journeys_by_id_are_those_of_a_naive_grouping(RawRow[] raw)
    {
        var rows = Row.Of(raw);
        AreSame(rows, NaiveJourneys.ById(rows), Row.Log(rows).Journeys(JourneyPolicy.ById()), r => r.Journey);
    }

    [Property(MaxTest = 3000)]
    public void Journeys_by_customer_are_those_of_a_naive_grouping(RawRow[] raw)
    {
        var rows = Row.Of(raw);
        AreSame(rows, NaiveJourneys.ByCustomer(rows, null), Row.Log(rows).Journeys(JourneyPolicy.ByCustomer()), r => r.Customer);
    }

    [Property(MaxTest = 5000)]
    public void Journeys_by_inactivity_are_those_of_a_naive_scan(RawRow[] raw, byte gap)
    {
        var rows = Row.Of(raw);
        var minutes = gap % 20;
        var journeys = Row.Log(rows).Journeys(JourneyPolicy.ByCustomer(Duration.FromMinutes(minutes)));
        AreSame(rows, NaiveJourneys.ByCustomer(rows, minutes), journeys, r => r.Customer);
    }

    [Theory]
    [InlineData(1, 3000, 20)]
    [InlineData(2, 3000, 1_000_000)]
    [InlineData(40, 5000, 3)]
    [InlineData(5000, 20_000, 1000)]
    [InlineData(70_000, 100_000, 100_000)]
    public void Long_runs_and_many_customers_are_ordered_as_naively(int customers, int count, int minutes)
    {
        var random = new Random(customers);
        for (var round = 0; round < 3; round++)
        {
            var rows = Enumerable.Range(0, count).Select(_ => new Row(
                "c" + random.Next(customers), null, "t" + random.Next(9), null, random.Next(minutes),
                round == 0 ? null : random.Next(5), round == 2 ? random.Next(3) : null)).ToList();
            AreSame(rows, NaiveJourneys.ByCustomer(rows, null), Row.Log(rows).Journeys(JourneyPolicy.ByCustomer()), r => r.Customer);
            AreSame(rows, NaiveJourneys.ByCustomer(rows, 3), Row.Log(rows).Journeys(JourneyPolicy.ByCustomer(Duration.FromMinutes(3))), r => r.Customer);
        }
    }

    [Property(MaxTest = 1000)]
    public void Later_times_change_nothing_but_the_times(RawRow[] raw, int minutes)
    {
        var rows = Row.Of(raw);
        var policy = JourneyPolicy.ByCustomer(Duration.FromMinutes(5));
        var (before, after) = (Row.Log(rows).Journeys(policy), Row.Log(rows.Select(r => r with { Minute = r.Minute + minutes })).Journeys(policy));
        Assert.Equal(Indexes(before), Indexes(after));
        Assert.Equal(before.Select(j => j.Start + Duration.FromMinutes(minutes)), after.Select(j => j.Start));
        Assert.Equal(before.Select(j => j.Duration), after.Select(j => j.Duration));
    }

    [Property(MaxTest = 1000)]
    public void The_order_of_the_input_is_nothing_where_nothing_ties(RawRow[] raw, int seed)
    {
        var rows = Row.Of(raw).Select((r, i) => r with { Minute = i * 3 }).ToList();
        var random = new Random(seed);
        var shuffled = rows.OrderBy(_ => random.Next()).ToList();
        var policy = JourneyPolicy.ByCustomer(Duration.FromMinutes(10));
        Assert.Equal(
            Contents(Row.Log(rows).Journeys(policy)).Order(StringComparer.Ordinal),
            Contents(Row.Log(shuffled).Journeys(policy)).Order(StringComparer.Ordinal));
    }

    [Property(MaxTest = 1000)]
    public void Another_customers_interactions_change_no_journey(RawRow[] raw, RawRow[] others)
    {
        var rows = Row.Of(raw);
        var policy = JourneyPolicy.ByCustomer(Duration.FromMinutes(5));
        var more = rows.Concat(Row.Of(others).Select(r => r with { Customer = "another" }));
        Assert.Equal(
            Contents(Row.Log(rows).Journeys(policy)),
            Contents(Row.Log(more).Journeys(policy)).Where(c => !c.StartsWith("another", StringComparison.Ordinal)));
    }

    [Property(MaxTest = 1000)]
    public void A_longer_inactivity_never_gives_more_journeys(RawRow[] raw, byte a, byte b)
    {
        var log = Row.Log(Row.Of(raw));
        int Journeys(int minutes) => log.Journeys(JourneyPolicy.ByCustomer(Duration.FromMinutes(minutes))).Count;
        Assert.True(Journeys(Math.Min(a, b)) >= Journeys(Math.Max(a, b)));
        Assert.Equal(log.Journeys(JourneyPolicy.ByCustomer()).Count, Journeys(10_000));
    }

    private static void AreSame(List<Row> rows, List<List<Row>> expected, JourneySet actual, Func<Row, string?> owner)
    {
        var places = new Dictionary<Row, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < rows.Count; i++) places.Add(rows[i], i);
        Assert.Equal(expected.Select(j => j.Select(r => places[r])), Indexes(actual), new Nested());
        Assert.Equal(NaiveJourneys.Ties(expected), actual.Ties);
        Assert.Equal(rows.Count(r => owner(r) is null), actual.Unassigned);
        Assert.Equal(expected.Select(j => j[0].At), actual.Select(j => j.Start));
        Assert.Equal(expected.Select(j => j.Max(r => r.End ?? r.At)), actual.Select(j => j.End));
        Assert.Equal(actual.Count, actual.Select(j => j.Id).Distinct().Count());
    }

    private static IEnumerable<IEnumerable<int>> Indexes(JourneySet journeys) => journeys.Select(j => j.Select(e => e.Index));

    private static IEnumerable<string> Contents(JourneySet journeys) =>
        journeys.Select(j => string.Join(' ', j.Select(e => $"{e.Touchpoint}@{e.Start}-{e.End}").Prepend(j.Id.ToString())));

    private sealed class Nested : IEqualityComparer<IEnumerable<int>>
    {
        public bool Equals(IEnumerable<int>? x, IEnumerable<int>? y) => x!.SequenceEqual(y!);

        public int GetHashCode(IEnumerable<int> obj) => obj.Count();
    }
}
