namespace Cx.Domain.Simulation;

/// <summary>Where a journey can go on after a touchpoint.</summary>
/// <param name="To">The touchpoint that follows.</param>
/// <param name="Probability">In billionths, of those whose visit ended so.</param>
/// <param name="Delay">How long after the end of the visit; at once if <c>null</c>.</param>
/// <param name="When">After which outcome; any if <c>null</c>.</param>
/// <param name="Cause">How it continues what was before; <c>null</c> where it doesn't.</param>
internal sealed record NextStep(Id<Touchpoint> To, long Probability, DurationDistribution? Delay, Outcome? When, CauseKind? Cause);
