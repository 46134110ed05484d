using System.Numerics;

namespace Cx.Domain;

/// <summary>Adds whole answers and none at all, several in each step.</summary>
internal sealed class WholeRatings
{
    // Added to a number of moderate size and taken away again, it leaves the nearest whole number.
    private static readonly Vector<double> Rounding = new(3L << 51);

    // Limits for the answers and, beside each, for the marks.
    private readonly Vector<long> _belowScale;
    private readonly Vector<long> _highest;
    private readonly Vector<long> _belowPicked;
    private readonly Vector<long> _highestPicked;

    public WholeRatings(in RatingScale scale, double largest, double pickFrom, double pickTo)
    {
        double from = Math.Max(scale.Min, 0);
        _belowScale = RatingLanes.Below(from, RatingScale.NoAnswer);
        _highest = RatingLanes.Repeat(Math.Min(scale.Max, largest), RatingScale.NoAnswer);
        _belowPicked = RatingLanes.Below(Math.Max(pickFrom, from), long.MaxValue);
        _highestPicked = Vector.Max(_belowPicked, RatingLanes.Repeat(pickTo, long.MaxValue));
    }

    /// <summary>Adds all, or nothing where there is something else among them.</summary>
    public bool TryAdd(ref RatingState state, ReadOnlySpan<Vector<long>> lanes)
    {
        // Sums of so few whole numbers are exact in doubles too.
        Vector<long> lowest = RatingLanes.Lowest, highest = _highest, belowScale = _belowScale, belowPicked = _belowPicked, highestPicked = _highestPicked;
        Vector<double> rounding = Rounding, sum = default, squares = default;
        Vector<long> onScale = default, picked = default, others = default;
        foreach (Vector<long> lane in lanes)
        {
            Vector<long> fits = Vector.GreaterThan(lane, belowScale);
            Vector<double> answers = Vector.AsVectorDouble(lane & fits), whole = answers + rounding - rounding;
            others |= Vector.LessThan(lane, lowest) | Vector.GreaterThan(lane, highest) | (Vector.AsVectorInt64(answers) ^ Vector.AsVectorInt64(whole));
            onScale -= fits;
            picked += Vector.GreaterThan(lane, highestPicked) - Vector.GreaterThan(lane, belowPicked);
            sum += answers;
            squares += answers * answers;
        }

        if (others != Vector<long>.Zero) return false;
        long count = RatingLanes.OfAnswers(onScale), noAnswer = RatingLanes.OfMarks(onScale);
        state.Picked += RatingLanes.OfAnswers(picked);
        state.NoAnswer += noAnswer;
        state.OffScale += (lanes.Length * Vector<long>.Count / 2) - count - noAnswer;
        state.Whole += count;
        state.WholeSum += unchecked((long)Vector.Dot(sum, Vector<double>.One));
        state.WholeSumOfSquares += unchecked((long)Vector.Dot(squares, Vector<double>.One));
        return true;
    }
}
