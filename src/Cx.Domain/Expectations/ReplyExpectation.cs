using NodaTime;

namespace Cx.Domain;

/// <summary>
/// Whoever asks hears back soon. Code <c>late-reply</c>, CX side. Applies to interactions that the organisation follows up: the
/// time from the start of the one to the start of the first that follows it up.
/// </summary>
/// <remarks>Immutable and thread-safe. Rests on the interactions' ids, causes, directions and starts. Not in the default profile.</remarks>
public sealed class ReplyExpectation : IExpectation
{
    /// <summary>The expectation.</summary>
    /// <param name="atMost">How long until the reply; one day if <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    public ReplyExpectation(Duration? atMost = null) => AtMost = Limit.Of(atMost, Duration.FromDays(1), nameof(atMost));

    /// <summary>How long until the reply.</summary>
    public Duration AtMost { get; }

    /// <inheritdoc/>
    public string Code => "late-reply";

    /// <inheritdoc/>
    public ExperienceSide Side => ExperienceSide.Cx;

    /// <inheritdoc/>
    public Judgement Judge(JourneyEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var asked = new Dictionary<Id<Interaction>, Instant>();
        var replied = new Dictionary<LogEntry, Duration>();
        foreach (var entry in evidence.Journey)
        {
            if (!entry.Id.IsDefault) asked[entry.Id] = entry.Start;
            if (DecisionExpectation.IsAnswer(entry) && asked.TryGetValue(entry.Cause!.Interaction, out var at))
            {
                replied[entry] = entry.Start - at;
                asked.Remove(entry.Cause.Interaction);
            }
        }

        return Longest.Judge(
            replied.Keys, e => replied[e], AtMost, (e, after) => $"heard back by {e.Touchpoint} after {Words.Of(after)}", "when anyone replied isn't known");
    }
}
