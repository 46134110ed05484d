using System;
using System.Runtime.CompilerServices;

namespace Cx.Domain.Statistics;

/// <summary>The argument checks that the statistical functions share. Each rejects NaN.</summary>
internal static class Requires
{
    public static void Probability(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value >= 0 && value <= 1)) throw new ArgumentOutOfRangeException(name, value, "A probability lies between 0 and 1.");
    }

    public static void PositiveFinite(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value > 0) || !double.IsFinite(value)) throw new ArgumentOutOfRangeException(name, value, "The value has to be positive and finite.");
    }

    public static void NonNegativeFinite(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value >= 0) || !double.IsFinite(value)) throw new ArgumentOutOfRangeException(name, value, "The value has to be finite and can't be negative.");
    }

    public static void NonNegative(long value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value < 0) throw new ArgumentOutOfRangeException(name, value, "The value can't be negative.");
    }

    public static void Number(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (double.IsNaN(value)) throw new ArgumentOutOfRangeException(name, value, "The value has to be a number.");
    }
}
