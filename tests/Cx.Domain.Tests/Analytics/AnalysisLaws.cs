using System;
using System.Collections.Generic;
using System.Linq;
using Cx.Domain.Tests.Journeys;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Analytics;

/// <summary>Every analysis against a naive computation on the naive journeys, and laws that hold whatever the log.</summary>
public class AnalysisLaws
{
    private const int Cases = 2000;

    [Property(MaxTest = Cases)]
    public void Transitions_are_counted_as_naively(RawRow[] raw)
    {
        var (naive, journeys) = Both(raw);
        var pairs = naive.SelectMany(j => j.Zip(j.Skip(1), (a, b) => (From: a.Touchpoint, To: b.Touchpoint))).ToList();
        var visits = naive.SelectMany(j => j).ToLookup(r => r.Touchpoint);
        var expected = pairs.GroupBy(p => p)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.From, StringComparer.Ordinal).ThenBy(g => g.Key.To, StringComparer.Ordinal)
            .Select(g => (g.Key.From, g.Key.To, (long)g.Count(), (double?)g.Count() / visits[g.Key.From].Count(), (double?)g.Count() / pairs.Count));
        Assert.Equal(expected, journeys.Transitions().Select(t => (t.From.Value, t.To.Value, t.Count, (double?)t.Probability, (double?)t.Share)));
        Assert.Equal(pairs.Count, journeys.Transitions().Total);
    }

    [Property(MaxTest = Cases)]
    public void Exits_of_a_touchpoint_add_up_to_one(RawRow[] raw)
    {
        var (_, journeys) = Both(raw);
        var ends = journeys.Ends().ToDictionary(e => e.Touchpoint, e => e.Count);
        var interactions = journeys.Touchpoints().ToDictionary(t => t.Touchpoint, t => t.Interactions);
        foreach (var from in interactions.Keys)
        {
            var exits = journeys.Transitions().Where(t => t.From == from).Sum(t => t.Count) + ends.GetValueOrDefault(from);
            Assert.Equal(interactions[from], exits);
        }
    }

    [Property(MaxTest = Cases)]
    public void Starts_and_ends_are_counted_as_naively(RawRow[] raw)
    {
        var (naive, journeys) = Both(raw);
        IEnumerable<(string, long, double?)> Expected(Func<List<Row>, Row> which) => naive.GroupBy(j => which(j).Touchpoint)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, (long)g.Count(), (double?)g.Count() / naive.Count));
        Assert.Equal(Expected(j => j[0]), journeys.Starts().Select(t => (t.Touchpoint.Value, t.Count, (double?)t.Share)));
        Assert.Equal(Expected(j => j[^1]), journeys.Ends().Select(t => (t.Touchpoint.Value, t.Count, (double?)t.Share)));
    }

    [Property(MaxTest = Cases)]
    public void Variants_are_counted_as_naively(RawRow[] raw)
    {
        // Ids of one character each, so that ordinal order of joined texts is order element by element.
        var (naive, journeys) = Both(raw);
        var expected = naive.GroupBy(j => string.Concat(j.Select(r => r.Touchpoint[1])))
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, (long)g.Count(), (double?)g.Count() / naive.Count)).ToList();
        var actual = journeys.Variants();
        Assert.Equal(expected, actual.Select(v => (string.Concat(v.Touchpoints.Select(t => t.Value[1])), v.Count, (double?)v.Share)));
        var covered = 0L;
        foreach (var variant in actual) Assert.Equal((double)(covered += variant.Count) / naive.Count, variant.Coverage.Value);
    }

    [Property(MaxTest = Cases)]
    public void Durations_are_those_of_the_sorted_list(RawRow[] raw, byte p)
    {
        var (naive, journeys) = Both(raw);
        var sorted = naive.Select(j => j.Max(r => r.EndMinute) - j[0].Minute).Order().ToList();
        var actual = journeys.Durations();
        Assert.Equal(sorted.Count, actual.Count);
        if (sorted.Count == 0)
        {
            Assert.Equal((null, null, null, null, null), (actual.Min, actual.Median, actual.Mean, actual.P90, actual.Max));
            return;
        }

        double Quantile(double q)
        {
            var place = q * (sorted.Count - 1);
            var below = (int)Math.Floor(place);
            return sorted[below] + ((place - below) * (sorted[Math.Min(below + 1, sorted.Count - 1)] - sorted[below]));
        }

        void AreClose(double minutes, Duration? duration) => Assert.Equal(minutes * 60, duration!.Value.TotalSeconds, 1e-7);
        AreClose(sorted[0], actual.Min);
        AreClose(sorted[^1], actual.Max);
        AreClose(sorted.Average(), actual.Mean);
        AreClose(Quantile(0.5), actual.Median);
        AreClose(Quantile(0.9), actual.P90);
        AreClose(Quantile(p / 255d), actual.Quantile(p / 255d));
    }

    [Property(MaxTest = Cases)]
    public void Touchpoints_are_counted_as_naively(RawRow[] raw)
    {
        var (naive, journeys) = Both(raw);
        var expected = naive.SelectMany((j, i) => j.Select(r => (r.Touchpoint, Journey: i))).GroupBy(r => r.Touchpoint)
            .Select(g => (Id: g.Key, Interactions: (long)g.Count(), Journeys: (long)g.Select(r => r.Journey).Distinct().Count()))
            .OrderByDescending(t => t.Interactions).ThenBy(t => t.Id, StringComparer.Ordinal)
            .Select(t => (t.Id, t.Interactions, t.Journeys, (double?)t.Journeys / naive.Count));
        Assert.Equal(expected, journeys.Touchpoints().Select(t => (t.Touchpoint.Value, t.Interactions, t.Journeys, (double?)t.Reach)));
    }

    [Property(MaxTest = Cases)]
    public void Channels_are_counted_as_naively(RawRow[] raw)
    {
        var (naive, journeys) = Both(raw);
        var stated = naive.SelectMany((j, i) => j.Select((r, place) => (r.Channel, Journey: i, IsFirst: place == 0))).Where(r => r.Channel is not null).ToList();
        var (all, allJourneys, allFirst) = ((long)stated.Count, (long)stated.Select(s => s.Journey).Distinct().Count(), (long)stated.Count(s => s.IsFirst));
        var expected = stated.GroupBy(s => s.Channel)
            .Select(g => (Name: g.Key!, Interactions: (long)g.Count(), Journeys: (long)g.Select(r => r.Journey).Distinct().Count(), First: (long)g.Count(r => r.IsFirst)))
            .OrderByDescending(c => c.Interactions).ThenBy(c => c.Name, StringComparer.Ordinal)
            .Select(c => (c.Name, c.Interactions, c.Journeys, c.First, Share(c.Interactions, all), Share(c.Journeys, allJourneys), Share(c.First, allFirst)));
        var actual = journeys.Channels();
        Assert.Equal(expected, actual.Select(c => (c.Channel.Name, c.Interactions, c.Journeys, c.FirstChoices, (double?)c.ShareOfInteractions, (double?)c.ShareOfJourneys, (double?)c.ShareOfFirstChoices)));
        Assert.Equal((all, allJourneys, allFirst), (actual.Interactions, actual.Journeys, actual.FirstChoices));
        Assert.Equal(journeys.Interactions - all, actual.Unstated);
    }

    [Property(MaxTest = Cases)]
    public void Drop_off_is_counted_as_naively(RawRow[] raw)
    {
        var (naive, journeys) = Both(raw);
        var longest = naive.Count == 0 ? 0 : naive.Max(j => j.Count);
        var expected = Enumerable.Range(1, longest).Select(p => (p, (long)naive.Count(j => j.Count >= p), (long)naive.Count(j => j.Count == p)));
        Assert.Equal(expected, journeys.DropOff().Select(s => (s.Position, s.Journeys, s.Lost)));
        Assert.All(journeys.DropOff(), s => Assert.Equal(Share(s.Lost, s.Journeys), s.DropOff));
    }

    [Property(MaxTest = Cases)]
    public void Funnels_are_counted_as_naively(RawRow[] raw, byte[] path)
    {
        var (naive, journeys) = Both(raw);
        var steps = path.Take(5).Append((byte)1).Select(b => "t" + (b % 5)).ToList();
        var reached = new long[steps.Count];
        var times = steps.ConvertAll(_ => new List<double>());
        foreach (var journey in naive)
        {
            var (position, before) = (-1, 0L);
            for (var step = 0; step < steps.Count; step++)
            {
                position = journey.FindIndex(position + 1, r => r.Touchpoint == steps[step]);
                if (position < 0) break;
                reached[step]++;
                times[step].Add((journey[position].Minute - before) * 60);
                before = journey[position].Minute;
            }
        }

        var funnel = journeys.Funnel([.. steps.Select(s => new Id<Touchpoint>(s))]);
        Assert.Equal(naive.Count, funnel.Journeys);
        for (var step = 0; step < steps.Count; step++)
        {
            var actual = funnel.Steps[step];
            var previous = step == 0 ? naive.Count : reached[step - 1];
            Assert.Equal((steps[step], reached[step], previous - reached[step]), (actual.Touchpoint.Value, actual.Journeys, actual.Lost));
            Assert.Equal(
                (Share(reached[step], previous), Share(reached[step], reached[0]), Share(reached[step], naive.Count), Share(previous - reached[step], previous)),
                ((double?)actual.OfPrevious, (double?)actual.OfFirst, (double?)actual.OfAll, (double?)actual.DropOff));
            Assert.Equal(step == 0 || reached[step] == 0 ? null : Median(times[step]), actual.MedianTime?.TotalSeconds);
        }

        Assert.Equal(Share(reached[^1], naive.Count), funnel.Conversion);
    }

    [Property(MaxTest = Cases)]
    public void Doubling_the_journeys_doubles_the_counts_and_keeps_the_shares(RawRow[] raw)
    {
        var rows = Row.Of(raw);
        var policy = JourneyPolicy.ById();
        var once = Row.Log(rows).Journeys(policy);
        var twice = Row.Log(rows.Concat(rows.Select(r => r with { Journey = r.Journey is null ? null : "again " + r.Journey }))).Journeys(policy);
        Assert.Equal(once.Transitions().Select(t => (t.From, t.To, t.Count * 2, t.Probability, t.Share)), twice.Transitions().Select(t => (t.From, t.To, t.Count, t.Probability, t.Share)));
        Assert.Equal(once.Variants().Select(v => (v.ToString().Split('×')[1], v.Count * 2, v.Coverage)), twice.Variants().Select(v => (v.ToString().Split('×')[1], v.Count, v.Coverage)));
        Assert.Equal(once.Channels().Select(c => (c.Channel, c.FirstChoices * 2, c.ShareOfInteractions)), twice.Channels().Select(c => (c.Channel, c.FirstChoices, c.ShareOfInteractions)));
        Assert.Equal(once.Funnel("t1", "t2").Steps.Select(s => s.Journeys * 2), twice.Funnel("t1", "t2").Steps.Select(s => s.Journeys));
        Assert.Equal((once.Ties * 2, once.Durations().Mean), (twice.Ties, twice.Durations().Mean));
    }

    [Property(MaxTest = Cases)]
    public void New_names_for_touchpoints_change_nothing_but_the_names(RawRow[] raw)
    {
        var rows = Row.Of(raw);
        var policy = JourneyPolicy.ByCustomer(Duration.FromMinutes(5));
        static string Renamed(string touchpoint) => "new " + (char)('z' - touchpoint[1] + '0');
        var (before, after) = (Row.Log(rows).Journeys(policy), Row.Log(rows.Select(r => r with { Touchpoint = Renamed(r.Touchpoint) })).Journeys(policy));
        Assert.Equal(
            before.Transitions().Select(t => (Renamed(t.From.Value), Renamed(t.To.Value), t.Count)).ToHashSet(),
            after.Transitions().Select(t => (t.From.Value, t.To.Value, t.Count)).ToHashSet());
        Assert.Equal(before.Variants().Select(v => v.Count), after.Variants().Select(v => v.Count));
        Assert.Equal(before.DropOff().Select(d => d.Lost), after.DropOff().Select(d => d.Lost));
        Assert.Equal(before.Funnel("t1", "t2").ToString(), after.Funnel(Renamed("t1"), Renamed("t2")).ToString());
    }

    private static (List<List<Row>> Naive, JourneySet Journeys) Both(RawRow[] raw)
    {
        var rows = Row.Of(raw);
        return (NaiveJourneys.ByCustomer(rows, 8), Row.Log(rows).Journeys(JourneyPolicy.ByCustomer(Duration.FromMinutes(8))));
    }

    private static double? Share(long part, long whole) => whole == 0 ? null : (double)part / whole;

    private static double Median(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }
}
