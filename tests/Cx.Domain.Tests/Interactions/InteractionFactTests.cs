using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Interactions;

/// <summary>What a log keeps of interactions.</summary>
public class InteractionFactTests
{
    private static readonly Instant Morning = Instant.FromUtc(2026, 3, 2, 9, 0);

    [Property(MaxTest = 1000)]
    public Property A_log_gives_back_the_interactions_it_was_made_of() => Prop.ForAll(
        Interactions.ListOf().ToArbitrary(),
        interactions =>
        {
            var log = InteractionLog.Of(interactions);
            Assert.Equal(0, log.Rejected);
            Assert.Equal(interactions, log.Select(e => e.ToInteraction()));
            Assert.Equal(interactions.Where((_, i) => i % 2 == 0), log.Where(e => e.Index % 2 == 0).Select(e => e.ToInteraction()));
        });

    [Fact]
    public void What_a_touchpoint_states_comes_before_what_is_usual_for_the_channel()
    {
        var log = InteractionLog.Of(
        [
            new Interaction("portal", Morning).WithChannel(Channel.Web),
            new Interaction("portal", Morning).WithChannel(Channel.Kiosk).WithPresence(Presence.Online),
            new Interaction("hotline", Morning).WithChannel(Channel.Phone),
            new Interaction("stand", Morning).WithChannel("fair"),
        ]);
        Assert.Equal(
            [TouchpointNature.Interface, TouchpointNature.Interface, TouchpointNature.Service, TouchpointNature.Unspecified],
            log.Select(e => e.Nature));
        Assert.Equal([Presence.Online, Presence.Online, Presence.Offline, Presence.Unspecified], log.Select(e => e.Presence));

        var described = log.Describe(
        [
            new Touchpoint("portal").WithNature(TouchpointNature.Message).WithPresence(Presence.Offline),
            new Touchpoint("stand").WithNature(TouchpointNature.Service),
            new Touchpoint("elsewhere"),
        ]);
        Assert.Equal(
            [TouchpointNature.Message, TouchpointNature.Message, TouchpointNature.Service, TouchpointNature.Service],
            described.Select(e => e.Nature));
        Assert.Equal([Presence.Offline, Presence.Online, Presence.Offline, Presence.Unspecified], described.Select(e => e.Presence));
        Assert.Equal(3, described.Where(e => e.Index > 0).Touchpoints.Count);
    }

    [Fact]
    public void A_touchpoint_is_described_once() =>
        Assert.Throws<ArgumentException>(() => new InteractionLogBuilder().ToLog().Describe([new Touchpoint("a"), new Touchpoint("a")]));

    [Fact]
    public void Times_that_nobody_can_have_waited_are_rejected()
    {
        var builder = new InteractionLogBuilder();
        Assert.False(builder.Touchpoint("a").At(Morning).Waiting(Duration.FromTicks(-1)).Add());
        Assert.False(builder.Touchpoint("a").At(Morning).Handling(Duration.FromDays(4_000_000)).Add());
        Assert.True(builder.Touchpoint("a").At(Morning).Waiting(Duration.Zero).Add());
        var log = builder.ToLog();
        Assert.Equal(["waiting-out-of-range", "handling-out-of-range"], log.Findings.Select(f => f.Code));
        Assert.Equal((2, Duration.Zero), (log.Rejected, log[0].Waiting));
    }

    [Fact]
    public void An_attribute_of_another_kind_is_left_out_and_reported()
    {
        var log = InteractionLog.Of(
        [
            new Interaction("a", Morning).WithAttributes(AttributeSet.None.With("plan", "gold")),
            new Interaction("a", Morning).WithAttributes(AttributeSet.None.With("plan", 3)),
        ]);
        Assert.Equal(("attribute-kind", 2), (log.Findings.Single().Code, log.Findings.Single().Row));
        Assert.Equal(2, log.Count);
        Assert.Empty(log[1].Attributes);
    }

    [Fact]
    public void What_is_rejected_or_says_nothing_does_not_fix_the_kind_of_an_attribute()
    {
        var builder = new InteractionLogBuilder();
        Assert.False(builder.Attribute("plan", "gold").Add());
        Assert.True(builder.Touchpoint("a").At(Morning).Attributes(AttributeSet.None.With("age", default)).Attribute("plan", 3.0).Add());
        Assert.True(builder.Touchpoint("a").At(Morning).Attributes(AttributeSet.None.With("age", 42)).Add());
        var log = builder.ToLog();
        Assert.Equal((3.0, 42.0), (log[0].Number("plan"), log[1].Number("age")));
        Assert.Equal(["touchpoint-missing", "time-missing"], log.Findings.Select(f => f.Code));
    }

    private static Gen<Interaction> Interactions =>
        from touchpoint in Gen.Elements("search", "site", "hotline")
        from start in Times
        from id in Text
        from customer in Text
        from journey in Text
        from channel in Text
        from cause in Text
        from requires in Text
        from task in Text
        from codes in Gen.ArrayOf(Gen.Choose(0, 2), 4)
        from numbers in Gen.ArrayOf(Gen.Choose(-1, 3), 7)
        select new Interaction(touchpoint, start)
            .WithId(Id<Interaction>.Of(id)).WithCustomer(Id<Customer>.Of(customer)).WithJourney(Id<Journey>.Of(journey)).WithChannel(Channel.Of(channel))
            .WithRequires(Id<Touchpoint>.Of(requires))
            .WithPresence((Presence)codes[0]).WithDirection((InteractionDirection)codes[1]).WithOutcome((Outcome)codes[2])
            .WithCause(cause is null ? null : new InteractionCause(cause, (CauseKind)codes[3]))
            .WithTask(task is null ? null : new TaskAttempt(task).WithErrors(Count(numbers[0]), Count(numbers[1])).WithSteps(Count(numbers[2]), Count(numbers[3])))
            .WithEnd(numbers[4] < 0 ? null : start + Duration.FromMinutes(numbers[4]))
            .WithWaiting(numbers[5] < 0 ? null : Duration.FromMinutes(numbers[5]))
            .WithHandling(numbers[6] < 0 ? null : Duration.FromTicks(numbers[6]))
            .WithRecorded(numbers[0] < 0 ? null : start + Duration.FromDays(numbers[0]))
            .WithSequence(Count(numbers[1]))
            .WithAttributes(numbers[2] < 0 ? AttributeSet.None : AttributeSet.None.With("n", numbers[2]).With("b", numbers[3] > 0).With("t", start));

    private static Gen<Instant> Times => Gen.Choose(0, 1_000_000).Select(seconds => Morning + Duration.FromSeconds(seconds));

    private static Gen<string?> Text => Gen.Elements<string?>(null, "a", "b", "null", " ");

    private static int? Count(int number) => number < 0 ? null : number;
}
