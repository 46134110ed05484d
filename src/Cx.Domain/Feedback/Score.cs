using System.Globalization;

namespace Cx.Domain;

/// <summary>An answer together with the scale that it was given on. Scales are never mixed silently.</summary>
/// <remarks>Immutable and thread-safe. <c>default</c> has no scale and is no answer.</remarks>
public readonly record struct Score
{
    /// <summary>An answer on a scale.</summary>
    /// <param name="value">The answer.</param>
    /// <param name="scale">The scale of the question.</param>
    /// <exception cref="ArgumentOutOfRangeException">The answer isn't on the scale.</exception>
    public Score(double value, Scale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        if (!scale.Contains(value)) throw new ArgumentOutOfRangeException(nameof(value), value, $"The scale is {scale}.");
        (Value, Scale) = (value, scale);
    }

    /// <summary>The answer, as it was given.</summary>
    public double Value { get; }

    /// <summary>The scale; <c>null</c> only for <c>default</c>.</summary>
    public Scale? Scale { get; }

    /// <summary>Such as <c>9 on 0..10</c>.</summary>
    public override string ToString() =>
        Scale is null ? "no answer" : string.Format(CultureInfo.InvariantCulture, "{0} on {1}", Value, Scale);
}
