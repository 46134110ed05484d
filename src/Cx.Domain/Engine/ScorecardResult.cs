namespace Cx.Domain;

/// <summary>One value of a grouping.</summary>
/// <param name="Name">The grouping, such as <c>channel</c>.</param>
/// <param name="Key">The group's key, such as <c>phone</c>; may be <c>null</c>.</param>
/// <remarks>Immutable and thread-safe. <c>default</c> has no name and no key.</remarks>
public readonly record struct GroupValue(string Name, object? Key)
{
    /// <summary>The key as text, whatever the culture.</summary>
    public override string ToString() => Text.Key(Key);
}

/// <summary>What one metric of a scorecard measured for one group.</summary>
/// <param name="Name">The metric's name in the scorecard.</param>
/// <param name="Metric">What was measured.</param>
/// <param name="Group">The group: a value for each grouping, or none for all rows together.</param>
/// <param name="Result">The result; cast it to the metric's own type for its details.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Measurement(string Name, MetricDescriptor Metric, IReadOnlyList<GroupValue> Group, IMetricResult Result)
{
    /// <summary>Such as <c>phone, 2026-01: nps 33.3 points (24.9 to 41.1), n = 324</c>.</summary>
    public override string ToString() => $"{(Group.Count == 0 ? "all" : string.Join(", ", Group))}: {Name} {Text.Of(Result)}";
}

/// <summary>What a scorecard measured: for all rows together, then for each group in the order of the keys.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ScorecardResult
{
    internal ScorecardResult(IReadOnlyList<Measurement> measurements) => Measurements = measurements;

    /// <summary>Everything measured.</summary>
    public IReadOnlyList<Measurement> Measurements { get; }

    /// <summary>One result.</summary>
    /// <param name="name">The metric's name in the scorecard.</param>
    /// <param name="keys">The group's keys in the order of the groupings; none for all rows together.</param>
    /// <exception cref="KeyNotFoundException">There is no such metric or group.</exception>
    public IMetricResult this[string name, params object?[] keys] =>
        Measurements.FirstOrDefault(m => m.Name == name && m.Group.Select(g => g.Key).SequenceEqual(keys))?.Result
        ?? throw new KeyNotFoundException($"The scorecard has no '{name}' for that group.");

    /// <summary>A table: a line for each metric and group.</summary>
    public override string ToString() => Text.Table(Measurements);
}
