using System.Globalization;

namespace Cx.Domain;

/// <summary>The scale of a question: from which to which number, and which end is the good one.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record Scale
{
    /// <summary>0 to 10, high is good: the likelihood to recommend.</summary>
    public static readonly Scale ZeroToTen = new(0, 10);

    /// <summary>1 to 5, high is good: satisfaction, stars.</summary>
    public static readonly Scale OneToFive = new(1, 5);

    /// <summary>1 to 7, high is good: agreement, ease.</summary>
    public static readonly Scale OneToSeven = new(1, 7);

    /// <summary>Defines a scale.</summary>
    /// <param name="min">The lowest answer.</param>
    /// <param name="max">The highest answer.</param>
    /// <param name="direction">Which answers are better.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The ends aren't in order, or need more than 20 binary digits: whole numbers up to a million, halves and quarters are fine.
    /// </exception>
    public Scale(double min, double max, MetricDirection direction = MetricDirection.HigherIsBetter)
    {
        if (!(min < max)) throw new ArgumentOutOfRangeException(nameof(min), min, "A scale runs from a lower number to a higher one.");
        if (!IsShort(min)) throw new ArgumentOutOfRangeException(nameof(min), min, "The end of a scale is finite and has few digits.");
        if (!IsShort(max)) throw new ArgumentOutOfRangeException(nameof(max), max, "The end of a scale is finite and has few digits.");
        (Min, Max, Direction) = (min, max, direction);
    }

    /// <summary>The lowest answer.</summary>
    public double Min { get; }

    /// <summary>The highest answer.</summary>
    public double Max { get; }

    /// <summary>Which answers are better.</summary>
    public MetricDirection Direction { get; }

    /// <summary>Whether a number lies on the scale; answers between its steps do.</summary>
    /// <param name="value">The number; NaN doesn't.</param>
    public bool Contains(double value) => value >= Min && value <= Max;

    /// <summary>Whether a number can be the end of a scale.</summary>
    internal static bool IsShort(double end) => double.IsFinite(end) && (BitConverter.DoubleToInt64Bits(end) & 0xFFFFFFFF) == 0;

    /// <summary>Such as <c>0..10</c> or, where low is good, <c>1..5 (lower is better)</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}..{1}{2}", Min, Max, Direction switch
        {
            MetricDirection.HigherIsBetter => "",
            MetricDirection.LowerIsBetter => " (lower is better)",
            _ => " (no better end)",
        });
}
