namespace Cx.Domain.Simulation;

/// <summary>
/// The standard normal quantile to seven digits, by AS 241's PPND7 (Wichura 1988, doi:10.2307/2347330). Unlike
/// <see cref="Statistics.Normal"/> it uses nothing but sums, products, quotients and square roots, which IEEE 754 fixes to
/// the last bit; the logarithms of run-time libraries differ from each other.
/// </summary>
internal static class NormalQuantile
{
    private const double Ln2 = 0.69314718055994531;
    private const double Sqrt2 = 1.4142135623730951;

    /// <param name="p">Above 0 and below 1.</param>
    public static double At(double p)
    {
        double q = p - 0.5;
        if (q is >= -0.425 and <= 0.425)
        {
            double c = 0.180625 - (q * q);
            return q * ((((((59.109374720 * c) + 159.29113202) * c) + 50.434271938) * c) + 3.3871327179)
                / ((((((67.187563600 * c) + 78.757757664) * c) + 17.895169469) * c) + 1);
        }

        double r = Math.Sqrt(-Ln(q < 0 ? p : 1 - p));
        double z = r <= 5 ? Near(r - 1.6) : Far(r - 5);
        return q < 0 ? -z : z;
    }

    private static double Near(double r) =>
        ((((((0.17023821103 * r) + 1.3067284816) * r) + 2.7568153900) * r) + 1.4234372777)
        / ((((0.12021132975 * r) + 0.73700164250) * r) + 1);

    private static double Far(double r) =>
        ((((((0.017337203997 * r) + 0.42868294337) * r) + 3.0812263860) * r) + 6.6579051150)
        / ((((0.012258202635 * r) + 0.24197894225) * r) + 1);

    // ln(m·2ᵉ) = e·ln 2 + 2·artanh((m − 1)/(m + 1)), with m from √½ to √2: eleven terms reach the last digit.
    private static double Ln(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        int exponent = (int)(bits >> 52) - 1023;
        double m = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | (1023L << 52));
        if (m > Sqrt2)
        {
            m /= 2;
            exponent++;
        }

        double s = (m - 1) / (m + 1), square = s * s, sum = 0;
        for (int odd = 21; odd >= 1; odd -= 2) sum = (sum * square) + (1.0 / odd);
        return (exponent * Ln2) + (2 * s * sum);
    }
}
