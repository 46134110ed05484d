using System;

namespace Cx.Domain.Statistics;

/// <summary>A density on the way out from a point into the tail, relative to its value at the point.</summary>
internal interface ITailShape
{
    double At(double distance);
}

/// <summary>
/// The mass of a bell-shaped tail by one Gauss–Legendre rule over the part that counts. Constant time at any size of
/// the parameters, where series and continued fractions take ever more terms.
/// </summary>
internal static class TailQuadrature
{
    // Where the density has fallen to e^-48 of its value, nothing is left that a double could show.
    private const double Depth = 48;

    // The 32-point rule (nodes by symmetry), from mpmath at 40 digits: roots of the Legendre polynomial and 2/((1-x²)P'(x)²).
    private static readonly double[] Nodes =
    [
        0.9972638618494816, 0.9856115115452684, 0.9647622555875064, 0.9349060759377397,
        0.8963211557660521, 0.84936761373257, 0.7944837959679424, 0.7321821187402897,
        0.6630442669302152, 0.5877157572407623, 0.5068999089322294, 0.42135127613063533,
        0.33186860228212767, 0.23928736225213706, 0.1444719615827965, 0.04830766568773832,
    ];

    private static readonly double[] Weights =
    [
        0.007018610009470096, 0.01627439473090567, 0.02539206530926206, 0.03427386291302143,
        0.04283589802222668, 0.050998059262376175, 0.058684093478535544, 0.06582222277636185,
        0.07234579410884851, 0.07819389578707031, 0.08331192422694675, 0.08765209300440381,
        0.09117387869576389, 0.09384439908080457, 0.09563872007927486, 0.0965400885147278,
    ];

    /// <summary>The mass beyond a point, relative to the density there.</summary>
    /// <param name="shape">The density, falling about as exp(−slope·d − curvature·d²/2) at distance d.</param>
    /// <param name="slope">How steeply its logarithm falls at the point.</param>
    /// <param name="curvature">How fast that steepness grows; positive.</param>
    public static double Mass<TShape>(TShape shape, double slope, double curvature)
        where TShape : struct, ITailShape
    {
        double half = Depth / (slope + Math.Sqrt((slope * slope) + (2 * Depth * curvature)));
        double sum = 0;
        for (int i = 0; i < Nodes.Length; i++)
            sum += Weights[i] * (shape.At(half * (1 - Nodes[i])) + shape.At(half * (1 + Nodes[i])));
        return sum * half;
    }
}
