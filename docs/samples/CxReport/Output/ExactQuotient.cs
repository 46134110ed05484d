using System.Globalization;

namespace CxReport.Output;

/// <summary>Quotients of whole numbers as the nearest <see cref="double"/>.</summary>
internal static class ExactQuotient
{
    // The direct conversion of a decimal loses digits; by way of text it is rounded once.
    public static double Of(decimal part, decimal whole) =>
        double.Parse((part / whole).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
