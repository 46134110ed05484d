using System.Numerics;
using System.Runtime.InteropServices;

namespace Cx.Domain;

/// <summary>
/// Ratings several at a time, as the numbers they are made of: answer, scale, answer, scale … The bits of doubles that
/// aren't negative sort as the doubles do, so answers and scales are compared with their limits in one step.
/// </summary>
internal readonly struct RatingLanes
{
    /// <summary>How many ratings there are in a step.</summary>
    public static readonly int PerStep = Vector<long>.Count / 2;

    private readonly Vector<long> _lowest;
    private readonly Vector<long> _highest;

    /// <summary>For a scale from 0 or above.</summary>
    public RatingLanes(Scale scale)
    {
        _lowest = Repeat(scale.Min, RatingScale.Unstated);
        _highest = Repeat(scale.Max, RatingScale.Unstated);
    }

    public static ReadOnlySpan<Vector<long>> Of(ReadOnlySpan<Rating> ratings) => MemoryMarshal.Cast<Rating, Vector<long>>(ratings);

    /// <summary>A number for all answers and another for all scales.</summary>
    public static Vector<long> Repeat(double answer, long scale)
    {
        long[] lanes = new long[Vector<long>.Count];
        for (int i = 0; i < lanes.Length; i++) lanes[i] = i % 2 == 0 ? BitConverter.DoubleToInt64Bits(answer) : scale;
        return new Vector<long>(lanes);
    }

    /// <summary>Whether all of a step's ratings are answers on the scale that don't state one.</summary>
    public bool Fit(Vector<long> step) => Vector.GreaterThanOrEqualAll(step, _lowest) && Vector.LessThanOrEqualAll(step, _highest);
}
