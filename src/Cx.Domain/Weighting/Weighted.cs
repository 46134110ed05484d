namespace Cx.Domain;

/// <summary>An observation with its weight: how much of the population it stands for.</summary>
/// <typeparam name="TObservation">What is observed.</typeparam>
/// <param name="Observation">The observation.</param>
/// <param name="Weight">The weight. A negative, infinite or NaN one makes the metric count the observation as invalid.</param>
/// <remarks>Immutable and thread-safe. <c>default</c> is a default observation of weight 0, which counts for nothing.</remarks>
public readonly record struct Weighted<TObservation>(TObservation Observation, double Weight);
