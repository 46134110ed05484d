using System.Text.Json;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>
/// Decimal fractions as whole numbers of billionths: sums of them are exact, so no order of adding or merging can matter.
/// </summary>
internal static class FixedPoint
{
    public const long Scale = 1_000_000_000;

    // Decimal keeps the 15 digits that were meant: 0.1 becomes 100,000,000 and not what the nearest double happens to be.
    public static bool TryFrom(double value, out long billionths)
    {
        bool fits = Math.Abs(value) < 9e9;
        billionths = fits ? (long)Math.Round((decimal)value * 1_000_000_000m) : 0;
        return fits;
    }

    public static bool TryWeight(double weight, out long billionths) => TryFrom(weight, out billionths) && weight >= 0;

    /// <summary>The effective sample size (Σw)²/Σw²; 0 where there are no weights.</summary>
    public static double EffectiveCount(in ExactMoments weights)
    {
        double sum = weights.Sum.ToDouble();
        return sum > 0 ? sum / (double)weights.SumOfSquares * sum : 0;
    }

    public static void WriteSum(this Utf8JsonWriter writer, WideSum sum)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(sum.High);
        writer.WriteNumberValue(sum.Low);
        writer.WriteEndArray();
    }

    public static WideSum GetSum(this JsonElement json) => new(json[0].GetInt64(), json[1].GetUInt64());

    public static void WriteMoments(this Utf8JsonWriter writer, in ExactMoments moments)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(moments.Count);
        writer.WriteSum(moments.Sum);
        (WideSum high, WideSum middle, WideSum low) = moments.Squares;
        writer.WriteSum(high);
        writer.WriteSum(middle);
        writer.WriteSum(low);
        writer.WriteEndArray();
    }

    public static ExactMoments GetMoments(this JsonElement json) =>
        new(json[0].GetInt64(), json[1].GetSum(), json[2].GetSum(), json[3].GetSum(), json[4].GetSum());
}
