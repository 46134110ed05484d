using System.Globalization;

namespace Cx.Domain;

/// <summary>
/// A scale whose answers are read as whole numbers of a step that it shares with another scale: 0 the worst, as many the
/// best on both. So 6 on 1 to 7 and 4.2 on 1 to 5 compare, and sums of their differences are exact.
/// </summary>
internal readonly struct AlignedScale
{
    private readonly RatingScale _scale;
    private readonly long _origin;
    private readonly long _factor;

    private AlignedScale(Scale scale, long factor)
    {
        bool isReversed = scale.Direction == MetricDirection.LowerIsBetter;
        _scale = new RatingScale(scale);
        _origin = Billionths(isReversed ? scale.Max : scale.Min);
        _factor = isReversed ? -factor : factor;
    }

    /// <summary>Two scales with a step in common, and how many of its steps make one point of a hundred.</summary>
    public static (AlignedScale First, AlignedScale Second, long PerPoint) Of(Scale first, Scale second)
    {
        long a = Quarters(first), b = Quarters(second);

        // Both widths become the least common multiple of the two, in billionths of a quarter: exact where it fits in 64 bits with its difference.
        decimal multiple = (decimal)a / Common(a, b) * b;
        if (multiple > long.MaxValue / FixedPoint.Scale) throw new ArgumentException($"The scales {first} and {second} have no common step that is large enough.", nameof(second));
        return (new(first, (long)multiple / a), new(second, (long)multiple / b), (long)multiple * (FixedPoint.Scale / 400));
    }

    public static MetricDescriptor Describe(
        string id, (string Name, Scale Scale) first, (string Name, Scale Scale) second, double level, OffScalePolicy offScale) => new MetricDescriptor(
            id, MetricUnits.Points, -100, 100, MetricDirection.None, ExperienceSide.Cx,
            "Mean difference on 0 to 100, as the gap scores of Parasuraman, Zeithaml and Berry 1988; 0 is aligned")
        .With("difference", $"{first.Name} minus {second.Name}")
        .With("first-scale", first.Scale.ToString())
        .With("second-scale", second.Scale.ToString())
        .With("level", level.ToString(CultureInfo.InvariantCulture))
        .With("off-scale", offScale.ToString());

    /// <summary>The answer in steps from the worst one, if there is one on the scale.</summary>
    public bool TryRead(Rating rating, out long steps)
    {
        steps = 0;
        if (!rating.IsAnswered || !rating.Fits(_scale)) return false;
        steps = (Billionths(rating.Raw) - _origin) * _factor;
        return true;
    }

    // Whole answers, which most are, without the detour by way of decimals.
    private static long Billionths(double value)
    {
        int whole = unchecked((int)value);
        if (whole == value) return whole * FixedPoint.Scale;
        FixedPoint.TryFrom(value, out long billionths);
        return billionths;
    }

    private static long Quarters(Scale scale)
    {
        double quarters = (scale.Max - scale.Min) * 4;
        return quarters == Math.Floor(quarters) && Math.Max(Math.Abs(scale.Min), Math.Abs(scale.Max)) < 1e9
            ? (long)quarters
            : throw new ArgumentException($"The ends of {scale} aren't whole numbers, halves or quarters up to a billion.", nameof(scale));
    }

    private static long Common(long a, long b) => b == 0 ? a : Common(b, a % b);
}
