namespace Cx.Domain;

/// <summary>
/// People make few errors with a product or interface. Code <c>errors</c>, UX side. Applies to interactions with an
/// interface for which somebody counted errors.
/// </summary>
/// <remarks>Immutable and thread-safe. Rests on the touchpoint's nature, and the errors of the interaction's task.</remarks>
public sealed class ErrorExpectation : IExpectation
{
    /// <summary>The expectation.</summary>
    /// <param name="atMost">How many errors one attempt may have.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ErrorExpectation(int atMost = 2)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(atMost);
        AtMost = atMost;
    }

    /// <summary>How many errors one attempt may have.</summary>
    public int AtMost { get; }

    /// <inheritdoc/>
    public string Code => "errors";

    /// <inheritdoc/>
    public ExperienceSide Side => ExperienceSide.Ux;

    /// <inheritdoc/>
    public Judgement Judge(JourneyEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        LogEntry[] counted = [.. evidence.Journey.Where(e => e.Nature == TouchpointNature.Interface && e.Task?.Errors is not null)];
        if (counted.Length == 0) return Judgement.NotApplicable;
        var worst = counted.Aggregate((a, b) => b.Task!.Errors > a.Task!.Errors ? b : a);
        var found = $"{Words.Count(worst.Task!.Errors!.Value, "error")} at {worst.Touchpoint}";
        return worst.Task.Errors > AtMost
            ? Judgement.Missed(found, Array.FindAll(counted, e => e.Task!.Errors > AtMost))
            : Judgement.Met(found, worst);
    }
}
