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
    /// <summary>Such as <c>channel phone, month 2026-01: nps 33.3 points (24.9 to 41.1), n = 324</c>.</summary>
    public override string ToString() => $"{Text.Group(Group)}: {Name} {Text.Of(Result)}";
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
    /// <exception cref="KeyNotFoundException">There is no such metric, or no row was in that group.</exception>
    /// <exception cref="InvalidOperationException">Groupings side by side have a group with those keys each; see <see cref="Measurements"/>.</exception>
    public IMetricResult this[string name, params object?[]? keys] => Find(name, keys)
        ?? throw new KeyNotFoundException(Measurements.Any(m => m.Name == name)
            ? $"No row was in that group of '{name}'. Keys are compared with their types: a month is a YearMonth."
            : $"The scorecard has no metric '{name}'; it has {string.Join(", ", Measurements.Select(m => $"'{m.Name}'").Distinct())}.");

    /// <summary>One result, or <c>null</c> where there is no such metric or no row was in that group.</summary>
    /// <param name="name">The metric's name in the scorecard.</param>
    /// <param name="keys">The group's keys in the order of the groupings; none for all rows together.</param>
    /// <exception cref="InvalidOperationException">Groupings side by side have a group with those keys each; see <see cref="Measurements"/>.</exception>
    public IMetricResult? Find(string name, params object?[]? keys)
    {
        // A lone null is one key, not no keys.
        object?[] group = keys ?? [null];
        Measurement[] found = [.. Measurements.Where(m => m.Name == name && m.Group.Select(g => g.Key).SequenceEqual(group))];
        return found.Length < 2 ? found.FirstOrDefault()?.Result : throw new InvalidOperationException(
            $"More than one grouping has that group: {string.Join(" and ", found.Select(f => string.Join(", ", f.Group.Select(g => g.Name))))}.");
    }

    /// <summary>A table: a line for each metric and group.</summary>
    public override string ToString() => Text.Table(Measurements);
}
