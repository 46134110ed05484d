using System.Numerics;

namespace Cx.Domain;

/// <summary>Adds whole answers and none at all, several in each step.</summary>
internal sealed class WholeRatings
{
    // Limits for the answers and, beside each, for the marks.
    private readonly Vector<long> _belowScale;
    private readonly Vector<long> _highest;
    private readonly Vector<long> _pickLimit;
    private readonly bool _picksLow;
    private readonly bool _zeroFits;

    public WholeRatings(in RatingScale scale, double largest, double pickFrom, double pickTo)
    {
        double from = Math.Max(scale.Min, 0);
        _belowScale = RatingLanes.Below(from, RatingScale.NoAnswer);
        _highest = RatingLanes.Repeat(Math.Min(scale.Max, largest), RatingScale.NoAnswer);
        _picksLow = pickTo < scale.Max;
        _zeroFits = from == 0;
        _pickLimit = _picksLow ? RatingLanes.Repeat(Math.Max(pickTo, 0), long.MaxValue) : RatingLanes.Below(Math.Max(pickFrom, from), long.MaxValue);
    }

    /// <summary>Adds all, or nothing where there is something else among them.</summary>
    public bool TryAdd(ref RatingState state, ReadOnlySpan<Vector<long>> lanes)
    {
        // Sums of so few whole numbers are exact in doubles too.
        Vector<long> lowest = RatingLanes.LowestWhole, highest = _highest, belowScale = _belowScale, pickLimit = _pickLimit;
        Vector<long> onScale = default, above = default, others = default;
        Vector<double> sum = default, squares = default;
        foreach (Vector<long> lane in lanes)
        {
            Vector<long> fits = Vector.GreaterThan(lane, belowScale);
            Vector<double> answers = Vector.AsVectorDouble(lane & fits);
            others |= Vector.LessThan(lane, lowest) | Vector.GreaterThan(lane, highest);
            onScale -= fits;
            above -= Vector.GreaterThan(lane, pickLimit);
            sum += answers;
            squares += answers * answers;
        }

        if (others != Vector<long>.Zero) return false;
        // No answer is a 0 in its answer's lane: where 0 is on the scale, it was counted there too.
        long noAnswer = RatingLanes.OfMarks(onScale), count = RatingLanes.OfAnswers(onScale) - (_zeroFits ? noAnswer : 0);
        state.Picked += _picksLow ? count - RatingLanes.OfAnswers(above) : RatingLanes.OfAnswers(above);
        state.NoAnswer += noAnswer;
        state.OffScale += (lanes.Length * Vector<long>.Count / 2) - count - noAnswer;
        state.Whole += count;
        state.WholeSum += unchecked((long)Vector.Dot(sum, Vector<double>.One));
        state.WholeSumOfSquares += unchecked((long)Vector.Dot(squares, Vector<double>.One));
        return true;
    }
}
