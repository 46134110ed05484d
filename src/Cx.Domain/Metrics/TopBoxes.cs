namespace Cx.Domain;

/// <summary>The highest answers of a scale, counted as positive ones.</summary>
internal static class TopBoxes
{
    /// <summary>The lowest answer that counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The boxes are none or reach the middle of the scale.</exception>
    /// <exception cref="ArgumentException">High isn't good on the scale.</exception>
    public static double From(Scale scale, int topBoxes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(topBoxes);
        double from = scale.Max - topBoxes + 1;
        if (from <= (scale.Min + scale.Max) / 2) throw new ArgumentOutOfRangeException(nameof(topBoxes), topBoxes, $"On {scale}, so many boxes would count a neutral answer as a positive one.");
        return scale.Direction == MetricDirection.HigherIsBetter
            ? from
            : throw new ArgumentException($"High answers have to be the good ones, but the scale is {scale}.", nameof(scale));
    }
}
