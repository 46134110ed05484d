using NodaTime;

namespace Cx.Domain;

/// <summary>
/// The whole matter doesn't cost people too much of their time. Code <c>time-spent</c>, CX side. The time in which the person
/// was with an interface or with people who serve, waiting included; overlapping interactions count once, and the days
/// between them don't. Unknown where one of them has no end and the others don't exceed the limit by themselves.
/// </summary>
/// <remarks>Immutable and thread-safe. Rests on the touchpoint's nature, and the interaction's start and end.</remarks>
public sealed class TimeSpentExpectation : IExpectation
{
    /// <summary>The expectation.</summary>
    /// <param name="atMost">How much time a journey may cost; half an hour if <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    public TimeSpentExpectation(Duration? atMost = null) => AtMost = Limit.Of(atMost, Duration.FromMinutes(30), nameof(atMost));

    /// <summary>How much time a journey may cost.</summary>
    public Duration AtMost { get; }

    /// <inheritdoc/>
    public string Code => "time-spent";

    /// <inheritdoc/>
    public ExperienceSide Side => ExperienceSide.Cx;

    /// <inheritdoc/>
    public Judgement Judge(JourneyEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        LogEntry[] engaged = [.. evidence.Journey.Where(e => e.Nature is TouchpointNature.Interface or TouchpointNature.Service)];
        if (engaged.Length == 0) return Judgement.NotApplicable;
        var spent = Duration.Zero;
        var until = Instant.MinValue;
        foreach (var entry in engaged)
        {
            if (entry.End is not { } end || end <= until) continue;
            spent += end - Instant.Max(entry.Start, until);
            until = end;
        }

        var found = $"{Words.Of(spent)} in all";
        if (spent > AtMost)
        {
            var longest = engaged.Aggregate((a, b) => b.Duration > (a.Duration ?? Duration.Zero) ? b : a);
            return Judgement.Missed($"{found}, {Words.Of(longest.Duration!.Value)} of it at {longest.Touchpoint}", longest);
        }

        return Array.FindAll(engaged, e => e.End is null) is { Length: > 0 } open
            ? Judgement.Unknown("how long it took isn't known", open)
            : Judgement.Met(found, engaged);
    }
}
