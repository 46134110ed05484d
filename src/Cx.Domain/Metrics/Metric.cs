using System.Globalization;
using Cx.Domain.Statistics;

namespace Cx.Domain;

/// <summary>Makes one's own metrics of rows in one line. All have a batch path and a codec.</summary>
public static class Metric
{
    /// <summary>The share of answers that meet a condition. No answer isn't counted.</summary>
    /// <param name="id">The metric's id.</param>
    /// <param name="value">The answer of a row: any number, nullable or not, or a <see cref="Score"/>.</param>
    /// <param name="success">Whether an answer meets the condition.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="method">The interval.</param>
    public static ProportionMetric<TRow> Proportion<TRow>(
        string id, Func<TRow, Rating> value, Func<double, bool> success, double level = 0.95,
        ProportionIntervalMethod method = ProportionIntervalMethod.Wilson)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(success);
        return new(
            new MetricDescriptor(id, MetricUnits.Ratio, 0, 1),
            row => value(row) is { IsAnswered: true } answer ? success(answer.Value) ? Trial.Success : Trial.Failure : Trial.NotCounted,
            level,
            method);
    }

    /// <summary>The share of rows that meet a condition. <c>null</c> isn't counted.</summary>
    /// <param name="id">The metric's id.</param>
    /// <param name="success">Whether a row meets the condition; <c>null</c> if that isn't known.</param>
    public static ProportionMetric<TRow> Proportion<TRow>(string id, Func<TRow, bool?> success)
    {
        ArgumentNullException.ThrowIfNull(success);
        return new(
            new MetricDescriptor(id, MetricUnits.Ratio, 0, 1),
            row => success(row) switch { true => Trial.Success, false => Trial.Failure, null => Trial.NotCounted });
    }

    /// <summary>The mean of a number of each row, with its t interval. No answer isn't counted; numbers count to nine decimals.</summary>
    /// <param name="id">The metric's id.</param>
    /// <param name="value">The number of a row: any number up to nine billion, nullable or not, or a <see cref="Score"/>.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="scale">The scale of the answers, if they have one; a <see cref="Score"/> needs it, since scales are never mixed.</param>
    /// <param name="level">The confidence level.</param>
    public static IMetric<TRow, RatingState, Average> Mean<TRow>(
        string id, Func<TRow, Rating> value, string unit = "", Scale? scale = null, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new MeanMetric(id, unit, scale, level).On(value);
    }

    /// <summary>The quotient of two sums, Σa/Σb, with its t interval by the delta method. Rows without one of them don't count.</summary>
    /// <param name="id">The metric's id.</param>
    /// <param name="numerator">What to sum above the line: any number up to nine billion.</param>
    /// <param name="denominator">What to sum below the line: any number up to nine billion.</param>
    /// <param name="unit">The unit of the quotient.</param>
    /// <param name="level">The confidence level.</param>
    public static IMetric<TRow, RatioState, Quotient> Ratio<TRow>(
        string id, Func<TRow, Rating> numerator, Func<TRow, Rating> denominator, string unit = "", double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        return new RatioMetric(id, unit, level).On((TRow row) => (numerator(row), denominator(row)));
    }

    internal static MetricDescriptor Describe(string id, string unit, Scale? scale, double level)
    {
        ConfidenceInterval.CheckLevel(level);
        MetricDescriptor descriptor = scale is null
            ? new MetricDescriptor(id, unit)
            : new MetricDescriptor(id, unit, scale.Min, scale.Max, scale.Direction).With("scale", scale.ToString());
        return descriptor.With("level", level.ToString(CultureInfo.InvariantCulture));
    }
}
