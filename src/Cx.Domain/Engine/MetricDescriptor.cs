namespace Cx.Domain;

/// <summary>Which of two values of a metric is the better one.</summary>
public enum MetricDirection
{
    /// <summary>Neither as such.</summary>
    None = 0,

    /// <summary>The higher one.</summary>
    HigherIsBetter,

    /// <summary>The lower one.</summary>
    LowerIsBetter,
}

/// <summary>What a metric speaks of.</summary>
public enum ExperienceSide
{
    /// <summary>Customer experience: everything a person lives through with a brand.</summary>
    Cx = 0,

    /// <summary>User experience: the interaction with one product or interface.</summary>
    Ux,
}

/// <summary>What a metric is. Its id, version and parameters identify the states that belong to it.</summary>
/// <remarks>Immutable and thread-safe; equal by identity.</remarks>
public sealed record MetricDescriptor
{
    /// <summary>Describes a metric; everything but the id has a default.</summary>
    /// <param name="id">A stable name in kebab case, such as <c>first-contact-resolution</c>.</param>
    /// <param name="unit">The unit of the value; see <see cref="MetricUnits"/>.</param>
    /// <param name="min">The lowest possible value.</param>
    /// <param name="max">The highest possible value.</param>
    /// <param name="direction">Which values are better.</param>
    /// <param name="side">Whether it speaks of CX or UX.</param>
    /// <param name="source">Where the definition comes from.</param>
    /// <param name="version">Raised when the state or its meaning changes.</param>
    /// <param name="isCommutative">Whether the order of observations and merges can't matter.</param>
    /// <param name="isConstantSize">Whether the state doesn't grow, so that adding allocates nothing.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty, or the version isn't positive.</exception>
    public MetricDescriptor(
        string id, string unit = MetricUnits.Ratio, double min = double.NegativeInfinity, double max = double.PositiveInfinity,
        MetricDirection direction = MetricDirection.None, ExperienceSide side = ExperienceSide.Cx, string source = "",
        int version = 1, bool isCommutative = true, bool isConstantSize = true)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(version);
        if (!(min < max)) throw new ArgumentOutOfRangeException(nameof(min), min, "The range is empty.");
        (Id, Unit, Min, Max, Direction, Side, Source) = (id, unit, min, max, direction, side, source);
        (Version, IsCommutative, IsConstantSize) = (version, isCommutative, isConstantSize);
    }

    /// <summary>The stable name.</summary>
    public string Id { get; private init; }

    /// <summary>The unit of the value.</summary>
    public string Unit { get; }

    /// <summary>The lowest possible value.</summary>
    public double Min { get; }

    /// <summary>The highest possible value.</summary>
    public double Max { get; }

    /// <summary>Which values are better.</summary>
    public MetricDirection Direction { get; }

    /// <summary>Whether the metric speaks of CX or UX.</summary>
    public ExperienceSide Side { get; }

    /// <summary>Where the definition comes from; empty if nobody said.</summary>
    public string Source { get; }

    /// <summary>The version of the definition, from 1.</summary>
    public int Version { get; }

    /// <summary>Whether the order of observations and merges can't matter.</summary>
    public bool IsCommutative { get; private init; }

    /// <summary>Whether the state has a constant size.</summary>
    public bool IsConstantSize { get; private init; }

    /// <summary>The choices made, by name: scale, interval, filter, group and so on, in the order they were made.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters { get; private init; } = [];

    /// <summary>Id, version and parameters in one text; a snapshot of another identity is refused.</summary>
    public string Identity => $"{Id}/{Version}" + string.Concat(Parameters.Select(p => $";{p.Key}={p.Value}"));

    /// <summary>Whether both have the same identity.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(MetricDescriptor? other) => other?.Identity == Identity;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Identity);

    /// <summary>The identity.</summary>
    public override string ToString() => Identity;

    /// <summary>The same metric with one more parameter.</summary>
    /// <param name="name">Such as <c>level</c>.</param>
    /// <param name="value">Such as <c>0.95</c>; written without regard to culture.</param>
    public MetricDescriptor With(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        return this with { Parameters = [.. Parameters, new(name, value)] };
    }

    internal MetricDescriptor Grouped(string by) => With("by", by) with { IsConstantSize = false };

    internal MetricDescriptor Joined(MetricDescriptor other) => this with
    {
        Id = Id + "+" + other.Id,
        IsCommutative = IsCommutative && other.IsCommutative,
        IsConstantSize = IsConstantSize && other.IsConstantSize,
        Parameters = [new("first", Identity), new("second", other.Identity)],
    };
}
