namespace Cx.Domain;

/// <summary>The base of the library's results, and of one's own: value, n and interval, equal by content, printed for people.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public abstract class MetricResult : IMetricResult
{
    /// <summary>Sets the uniform face.</summary>
    /// <param name="value">The number, or why there is none.</param>
    /// <param name="count">n.</param>
    /// <param name="interval">The interval of the value.</param>
    /// <param name="unit">The unit of both.</param>
    protected MetricResult(MetricValue value, long count, ConfidenceInterval interval, string unit) =>
        (Value, Count, Interval, Unit) = (value, count, interval, unit ?? throw new ArgumentNullException(nameof(unit)));

    /// <inheritdoc/>
    public MetricValue Value { get; }

    /// <inheritdoc/>
    public long Count { get; }

    /// <inheritdoc/>
    public ConfidenceInterval Interval { get; }

    /// <inheritdoc/>
    public string Unit { get; }

    /// <summary>What a result holds beyond the uniform face, for equality.</summary>
    protected virtual IReadOnlyList<object?> Details => [];

    /// <summary>Whether the other is a result of the same type with the same content.</summary>
    /// <param name="obj">The other.</param>
    public sealed override bool Equals(object? obj) =>
        obj is MetricResult other && other.GetType() == GetType() && (Value, Count, Interval, Unit).Equals((other.Value, other.Count, other.Interval, other.Unit))
        && Details.SequenceEqual(other.Details);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => (Value, Count).GetHashCode();

    /// <summary>Such as <c>33.3 points (24.9 to 41.1), n = 324</c>, or the reason, such as <c>no data</c>.</summary>
    public sealed override string ToString() => Text.Of(this);
}

/// <summary>Units of metric values. Any other text is a unit too.</summary>
public static class MetricUnits
{
    /// <summary>A share from 0 to 1, or another quotient of like quantities; printed in percent.</summary>
    public const string Ratio = "ratio";

    /// <summary>Percent: a share from 0 to 100.</summary>
    public const string Percent = "%";

    /// <summary>Points of a score that isn't a share, such as NPS.</summary>
    public const string Points = "points";

    /// <summary>Milliseconds.</summary>
    public const string Milliseconds = "ms";

    /// <summary>Seconds.</summary>
    public const string Seconds = "s";
}
