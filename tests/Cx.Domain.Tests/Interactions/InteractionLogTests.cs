using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Versioning;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Interactions;

public class InteractionLogTests
{
    private static readonly Instant Noon = Instant.FromUtc(2024, 5, 1, 12, 0);

    [Fact]
    public void A_log_is_made_from_any_rows_by_naming_where_things_are()
    {
        var rows = new[] { new Visit(7, "home", Noon.ToDateTimeOffset(), "app", "2024-05", 33, true), new Visit(8, "search", Noon.ToDateTimeOffset(), null, null, null, null) };
        var log = InteractionLog.From(rows, c => c
            .Customer(r => r.UserId).Touchpoint(r => r.Event).At(r => r.When).Channel(r => r.Platform)
            .Attribute("cohort", r => r.Cohort).Attribute("age", r => r.Age).Attribute("vip", r => r.Vip).Attribute("seen", r => Noon)
            .Outcome(r => r.Event == "home" ? Outcome.Succeeded : Outcome.Unknown));
        var (first, second) = (log[0], log[1]);
        Assert.Equal("7", first.Customer);
        Assert.Equal("home", first.Touchpoint);
        Assert.Equal(Noon, first.Start);
        Assert.Equal(Channel.App, first.Channel);
        Assert.Equal(("2024-05", 33d, true, Noon), (first.Text("cohort"), first.Number("age"), first.Flag("vip"), first.Time("seen")));
        Assert.Equal(Outcome.Succeeded, first.Outcome);
        Assert.Equal((null, null, null), (first.End, first.Duration, first.Sequence));
        Assert.True(first.Journey.IsDefault);
        Assert.False(second.Channel.IsStated);
        Assert.Equal((null, null, null), (second.Text("cohort"), second.Number("age"), second.Flag("vip")));
        Assert.Equal(["cohort Text", "age Number", "vip Flag", "seen Time"], log.Attributes.Select(a => $"{a} {a.Kind}"));
    }

    [Fact]
    public void Times_without_offset_are_taken_on_the_clocks_of_a_zone()
    {
        var amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
        var rows = new[] { new DateTime(2024, 5, 1, 14, 0, 0, DateTimeKind.Unspecified) };
        var log = InteractionLog.From(rows, c => c.Touchpoint(r => "home").At(r => r, amsterdam).End(r => r.AddHours(1), amsterdam));
        Assert.Equal((Noon, Noon + Duration.FromHours(1)), (log[0].Start, log[0].End!.Value));
        Assert.Equal(Duration.FromHours(1), log[0].Duration);
    }

    [Fact]
    public void Typed_ids_and_channels_are_taken_as_they_are()
    {
        var log = InteractionLog.From([1], c => c
            .Customer(_ => new Id<Customer>("anna")).Journey(_ => new Id<Journey>("j")).Touchpoint(_ => new Id<Touchpoint>("home"))
            .Channel(_ => Channel.Sms).At(_ => Noon).End(_ => Noon.ToDateTimeOffset()).Sequence(r => r));
        Assert.Equal("anna j home sms 1", $"{log[0].Customer} {log[0].Journey} {log[0].Touchpoint} {log[0].Channel} {log[0].Sequence}");
    }

    [Fact]
    public void Numbers_as_ids_are_written_the_same_in_every_culture()
    {
        var log = InteractionLog.From([-5L, long.MinValue, 5], c => c.Customer(r => r).Journey(r => r == 5 ? null : r).Touchpoint(_ => "t").At(_ => Noon));
        Assert.Equal(["-5", "-9223372036854775808", "5"], log.Select(e => e.Customer.Value));
        Assert.Equal(["-5", "-9223372036854775808", ""], log.Select(e => e.Journey.ToString()));
    }

    [Fact]
    public void The_touchpoint_and_the_time_have_to_be_named()
    {
        Assert.Throws<ArgumentException>(() => InteractionLog.From([1], c => c.Touchpoint(_ => "t")));
        Assert.Throws<ArgumentException>(() => InteractionLog.From([1], c => c.At(_ => Noon)));
    }

    [Fact]
    public void Rows_that_cannot_be_are_rejected_counted_and_listed_and_the_rest_is_kept()
    {
        var rows = new (string? Touchpoint, Instant? At, Instant? End)[]
        {
            ("home", Noon, null), ("", Noon, null), (null, null, null), ("home", null, Noon), ("home", Noon, Noon - Duration.FromTicks(1)), ("home", Noon, Noon),
        };
        var log = InteractionLog.From(rows, c => c.Customer(_ => "anna").Touchpoint(r => r.Touchpoint).At(r => r.At).End(r => r.End));
        Assert.Equal((2, 4L), (log.Count, log.Rejected));
        Assert.Equal(
            ["row 2: touchpoint-missing: The interaction has no touchpoint.", "row 3: touchpoint-missing: The interaction has no touchpoint.",
             "row 3: time-missing: The interaction has no time.", "row 4: time-missing: The interaction has no time.",
             "row 5: end-before-start: The interaction ends before it starts."],
            log.Findings.Select(f => f.ToString()));
        Assert.Equal(["end-before-start 1", "time-missing 2", "touchpoint-missing 2"], log.Findings.ByCode.Select(c => c.ToString()));
        Assert.Equal("5 findings: end-before-start 1, time-missing 2, touchpoint-missing 2", log.Findings.ToString());
        Assert.All(log.Findings, f => Assert.Equal(FindingSeverity.Error, f.Severity));
    }

    [Fact]
    public void Only_so_many_findings_are_listed_and_all_are_counted()
    {
        var log = InteractionLog.From(Enumerable.Range(0, 5000), c => c.Touchpoint(_ => null as string).At(_ => Noon));
        Assert.Equal((0, 5000L), (log.Count, log.Rejected));
        Assert.Equal((FindingList.DefaultLimit, 5000L), (log.Findings.Count, log.Findings.Total));
        var none = new InteractionLogBuilder(0);
        Assert.False(none.Add());
        Assert.Equal((0, 2L), none.ToLog() is var empty ? (empty.Findings.Count, empty.Findings.Total) : default);
    }

    [Fact]
    public void What_a_rejected_row_said_does_not_leak_into_the_next()
    {
        var builder = new InteractionLogBuilder();
        builder.Customer("anna").Touchpoint("home").At(Noon).Add();
        builder.Customer("bob").Journey("j").Channel("web").Outcome(Outcome.Failed).Sequence(3).Attribute("x", "y").Attribute("n", 1).Attribute("f", true).Attribute("t", Noon).End(Noon).Touchpoint("home").Add();
        builder.Touchpoint("search").At(Noon).Add(17);
        builder.At(Noon).Add(18);
        builder.Customer("bob");
        var log = builder.ToLog();
        Assert.Equal(["home", "search"], log.Select(e => e.Touchpoint.Value));
        Assert.Equal([2, 18], log.Findings.Select(f => f.Row));
        var second = log[1];
        Assert.True(second.Customer.IsDefault && second.Journey.IsDefault && !second.Channel.IsStated);
        Assert.Equal((Outcome.Unknown, null, null), (second.Outcome, second.Sequence, second.End));
        Assert.Equal((null, null, null, null), (second.Text("x"), second.Number("n"), second.Flag("f"), second.Time("t")));
    }

    [Fact]
    public void A_reader_adds_findings_of_its_own()
    {
        var builder = new InteractionLogBuilder();
        builder.Touchpoint("home").Customer("anna");
        builder.Reject(new Finding("time-unreadable", FindingSeverity.Error, "The time can't be read.", 12));
        builder.Report(new Finding("outcome-unknown", FindingSeverity.Warning, "The outcome isn't known here.", null));
        builder.At(Noon).Touchpoint("home").Add();
        Assert.Equal((1, 1L), (builder.Count, builder.Rejected));
        var log = builder.ToLog();
        Assert.Equal(["row 12: time-unreadable: The time can't be read.", "outcome-unknown: The outcome isn't known here."], log.Findings.Select(f => f.ToString()));
        Assert.Equal((1, 1L), (log.Count, log.Rejected));
        Assert.True(log[0].Customer.IsDefault);
        Assert.Equal((0, 0L), (builder.Count, builder.Rejected));
        Assert.Empty(builder.ToLog());
    }

    [Fact]
    public void Texts_come_as_characters_too_and_are_the_same_names()
    {
        var builder = new InteractionLogBuilder();
        builder.Customer("anna").Journey("j").Touchpoint("home").Channel("web").Attribute("a", "x").At(Noon).Add();
        builder.Customer("anna".AsSpan()).Journey("j".AsSpan()).Touchpoint("home".AsSpan()).Channel("web".AsSpan()).Attribute("a", "x".AsSpan()).At(Noon).Add();
        builder.Customer(default(ReadOnlySpan<char>)).Touchpoint("home").At(Noon).Add();
        var log = builder.ToLog();
        Assert.Equal(2, log.Count(e => e.Customer == "anna" && e.Journey == "j" && e.Touchpoint == "home" && e.Channel == "web" && e.Text("a") == "x"));
        Assert.Same(log[0].Customer.Value, log[1].Customer.Value);
        Assert.True(log[2].Customer.IsDefault);
    }

    [Fact]
    public void Adding_allocates_nothing_per_interaction_but_columns()
    {
        // The netstandard2.0 build makes a string to look up characters: its dictionaries can't do without.
        var target = typeof(InteractionLog).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName;
        var lookups = target.StartsWith(".NETStandard", StringComparison.Ordinal) ? 3 * 32 : 0;
        var builder = new InteractionLogBuilder();
        long Hundred()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++) builder.Customer("anna".AsSpan()).Touchpoint("home".AsSpan()).Channel("web".AsSpan()).At(Noon).Attribute("age", 3).Add();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // Columns grow by half: most hundreds find room.
        var allocated = Enumerable.Range(0, 200).Select(_ => Hundred()).ToList();
        Assert.Equal(100 * lookups, allocated.Min());
        Assert.InRange(allocated.Count(a => a > 100 * lookups), 1, 60);
    }

    [Fact]
    public void Numbers_that_are_none_and_outcomes_that_are_not_defined_count_as_unknown()
    {
        var builder = new InteractionLogBuilder();
        builder.Touchpoint("t").At(Noon).Attribute("n", double.NaN).Outcome((Outcome)77).Add();
        builder.Touchpoint("t").At(Noon).Attribute("n", double.PositiveInfinity).Add();
        Assert.All(builder.ToLog(), e => Assert.Equal((null, Outcome.Unknown), (e.Number("n"), e.Outcome)));
    }

    [Fact]
    public void An_attribute_has_one_kind_and_an_unknown_one_is_a_mistake()
    {
        var builder = new InteractionLogBuilder();
        builder.Touchpoint("t").At(Noon).Attribute("n", 1).Add();
        Assert.Throws<ArgumentException>(() => builder.Attribute("n", "one"));
        Assert.Throws<ArgumentException>(() => builder.Attribute("", 1));
        var log = builder.ToLog();
        Assert.Throws<ArgumentException>(() => log[0].Text("n"));
        Assert.Throws<ArgumentException>(() => log[0].Number("m"));
        Assert.Throws<ArgumentException>(() => log.GroupBy("n"));
        Assert.Throws<ArgumentException>(() => log.GroupBy("m"));
    }

    [Fact]
    public void Attributes_filter_and_group()
    {
        var rows = new (string? Platform, bool? Vip)[] { ("web", true), ("app", null), (null, false), ("web", false), ("App", null) };
        var log = InteractionLog.From(rows, c => c.Touchpoint(_ => "t").At(_ => Noon).Attribute("platform", r => r.Platform).Attribute("vip", r => r.Vip));
        Assert.Equal(["App 1", "app 1", "web 2", " 1"], log.GroupBy("platform").Select(g => $"{g.Key} {g.Log.Count}"));
        Assert.Equal(["false 2", "true 1", " 2"], log.GroupBy("vip").Select(g => $"{g.Key} {g.Log.Count}"));
        Assert.Equal("group of 2 interactions", log.GroupBy("vip")[0].ToString());
        var web = log.Where(e => e.Text("platform") == "web");
        Assert.Equal(2, web.Count);
        Assert.Equal([true, false], web.Select(e => e.Flag("vip")));
        Assert.Equal(["web"], web.GroupBy("platform").Select(g => g.Key));
        Assert.Empty(web.Findings);
    }

    [Fact]
    public void Every_column_survives_a_filter()
    {
        var builder = new InteractionLogBuilder();
        for (var i = 0; i < 10; i++)
        {
            builder.Customer($"c{i}").Journey($"j{i}").Touchpoint($"t{i}").Channel($"ch{i}").At(Noon + Duration.FromMinutes(i)).End(Noon + Duration.FromMinutes(2 * i))
                .Outcome((Outcome)(i % 4)).Sequence(i).Attribute("a", $"a{i}").Attribute("n", i).Attribute("f", i % 2 == 0).Attribute("t", Noon + Duration.FromHours(i)).Add();
        }

        var log = builder.ToLog();
        static string Describe(LogEntry e) =>
            $"{e.Customer} {e.Journey} {e.Touchpoint} {e.Channel} {e.Start} {e.End} {e.Outcome} {e.Sequence} {e.Text("a")} {e.Number("n")} {e.Flag("f")} {e.Time("t")}";
        Assert.Equal(log.Skip(5).Select(Describe), log.Where(e => e.Index >= 5).Select(Describe));
    }

    [Fact]
    public void A_log_over_columns_uses_them_as_they_are()
    {
        long[] at = [0, 10_000_000, 20_000_000];
        var log = new InteractionColumns()
            .Touchpoints([0, 1, 0], ["home", "search"]).At(at).End([long.MinValue, 10_000_000, 30_000_000])
            .Customers([0, -1, 0], ["anna"]).Journeys([-1, 0, 0], ["j"]).Channels([0, 0, -1], ["web"]).Sequence([1, long.MaxValue, 2])
            .Outcomes([Outcome.Failed, Outcome.Unknown, Outcome.Succeeded])
            .Attribute("cohort", [0, -1, 0], ["x"]).Attribute("age", [1.5, double.NaN, 2]).ToLog();
        Assert.Equal(3, log.Count);
        Assert.Equal(["anna", "", "anna"], log.Select(e => e.Customer.ToString()));
        Assert.Equal(["", "j", "j"], log.Select(e => e.Journey.ToString()));
        Assert.Equal([null, Duration.Zero, Duration.FromSeconds(1)], log.Select(e => e.Duration));
        Assert.Equal([1, null, 2], log.Select(e => e.Sequence));
        Assert.Equal([1.5, null, 2], log.Select(e => e.Number("age")));
        Assert.Equal(["x", null, "x"], log.Select(e => e.Text("cohort")));
        Assert.Equal([Outcome.Failed, Outcome.Unknown, Outcome.Succeeded], log.Select(e => e.Outcome));
    }

    [Fact]
    public void Columns_that_cannot_be_right_are_a_mistake()
    {
        var columns = new InteractionColumns();
        Assert.Throws<InvalidOperationException>(() => columns.ToLog());
        Assert.Throws<ArgumentException>(() => columns.Touchpoints([1], ["a"]));
        Assert.Throws<ArgumentException>(() => columns.Touchpoints([-1], ["a"]));
        Assert.Throws<ArgumentException>(() => columns.Customers([-2], ["a"]));
        Assert.Throws<ArgumentException>(() => columns.Touchpoints([0], ["a", "a"]));
        Assert.Throws<ArgumentException>(() => columns.Touchpoints([0], [""]));
        Assert.Throws<ArgumentException>(() => columns.At([long.MinValue]));
        Assert.Throws<ArgumentException>(() => columns.Attribute("n", [double.NegativeInfinity]));
        Assert.Throws<ArgumentException>(() => columns.Outcomes([(Outcome)9]));
        columns.Touchpoints([0], ["a"]);
        Assert.Throws<InvalidOperationException>(() => columns.ToLog());
        columns.At([0, 1]);
        Assert.Throws<InvalidOperationException>(() => columns.ToLog());
        columns.At([5]).End([4]);
        Assert.Throws<InvalidOperationException>(() => columns.ToLog());
        columns.End([5]).Attribute("n", [1.0]);
        Assert.Throws<ArgumentException>(() => columns.Attribute("n", [1.0]));
        Assert.Single(columns.ToLog());
    }

    [Fact]
    public void Entries_are_values()
    {
        var log = InteractionLog.From([1, 2], c => c.Touchpoint(_ => "t").At(_ => Noon));
        Assert.True(log[0] == log[0] && log[0] != log[1] && log[0].Equals((object)log[0]));
        Assert.Equal(log[1].GetHashCode(), log[1].GetHashCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => log[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => log[-1]);
        var none = default(LogEntry);
        Assert.True(none.IsDefault);
        Assert.Equal(string.Empty, none.ToString());
        Assert.Throws<InvalidOperationException>(() => none.Touchpoint);
        Assert.Equal("2 interactions", log.ToString());
    }

    [Fact]
    public void Times_are_kept_to_100_nanoseconds_and_over_all_of_time()
    {
        Instant[] times = [Instant.MinValue, Instant.MaxValue, Noon + Duration.FromNanoseconds(199)];
        var log = InteractionLog.From(times, c => c.Touchpoint(_ => "t").Customer(_ => "c").At(r => r).Attribute("t", r => r));
        Assert.Equal([Instant.MinValue, Instant.MaxValue.ToUnixTimeTicks(), Noon + Duration.FromTicks(1)], log.Select((e, i) => i == 1 ? (object)e.Start.ToUnixTimeTicks() : e.Start));
        Assert.Equal(log.Select(e => e.Start), log.Select(e => e.Time("t")!.Value));
        Assert.Equal(3, log.Journeys(JourneyPolicy.ByCustomer(Duration.FromDays(1))).Count);
    }

    private sealed record Visit(int UserId, string Event, DateTimeOffset When, string? Platform, string? Cohort, int? Age, bool? Vip);
}
