using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cx.Domain;

/// <summary>
/// Ratings several at a time, as the numbers they are made of: answer, mark, answer, mark … where the mark says whether
/// there is an answer and on which scale. The bits of doubles from 0 up sort as the doubles do, so one comparison of
/// whole numbers compares several answers with one limit and their marks with another.
/// </summary>
internal static class RatingLanes
{
    /// <summary>The lowest that is added in lanes: answers from 0 up whose scale isn't stated, and no answers.</summary>
    public static readonly Vector<long> Lowest = Repeat(0, RatingScale.Unstated);

    /// <summary>The same for whole numbers.</summary>
    public static readonly Vector<long> LowestWhole = Repeat(0, RatingScale.UnstatedWhole);

    private const int BlockLength = 256;

    private static readonly Vector<long> Answers = Repeat(BitConverter.Int64BitsToDouble(1), 0);
    private static readonly Vector<long> Marks = Repeat(0, 1);

    /// <summary>A number for all answers and another for all marks.</summary>
    public static Vector<long> Repeat(double answer, long mark)
    {
        long[] lanes = new long[Vector<long>.Count];
        for (int i = 0; i < lanes.Length; i++) lanes[i] = i % 2 == 0 ? BitConverter.DoubleToInt64Bits(answer) : mark;
        return new Vector<long>(lanes);
    }

    /// <summary>The numbers just below these: what is greater is at least these, and greater is faster to find out.</summary>
    public static Vector<long> Below(double answer, long mark) => Repeat(answer, mark) - Vector<long>.One;

    /// <summary>Cuts off a block, whole in lanes and small enough to be taken again one by one, and what has no lanes at the end.</summary>
    public static ReadOnlySpan<Rating> NextBlock(ref ReadOnlySpan<Rating> ratings, out ReadOnlySpan<Vector<long>> lanes)
    {
        ReadOnlySpan<Rating> block = ratings.Slice(0, Math.Min(ratings.Length, BlockLength));
        ratings = ratings.Slice(block.Length);
        lanes = MemoryMarshal.Cast<Rating, Vector<long>>(block);
        return block;
    }

    /// <summary>What of a block isn't in its lanes.</summary>
    public static ReadOnlySpan<Rating> Rest(ReadOnlySpan<Rating> block) => block.Slice(block.Length - (block.Length % (Vector<long>.Count / 2)));

    /// <summary>The sum of what was counted of answers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long OfAnswers(Vector<long> counts) => Vector.Dot(counts, Answers);

    /// <summary>The sum of what was counted of marks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long OfMarks(Vector<long> counts) => Vector.Dot(counts, Marks);
}
