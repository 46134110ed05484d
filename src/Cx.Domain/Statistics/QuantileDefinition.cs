namespace Cx.Domain.Statistics;

/// <summary>
/// Which sample quantile is meant. The nine definitions of Hyndman and Fan, numbered as there and as <c>type</c> in R;
/// they differ by up to one gap between neighbouring observations, so a report has to name the one it uses.
/// </summary>
/// <remarks>
/// With n sorted observations x₁ … xₙ and a probability p, each definition has a position <c>h</c>. R1 to R3 pick an
/// observation (R2 the mean of two where <c>h</c> is whole); R4 to R9 interpolate linearly between x⌊h⌋ and x⌊h⌋₊₁.
/// Positions below 1 give the minimum, positions above n the maximum.
/// Source: R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996),
/// 361–365, doi:10.1080/00031305.1996.10473566.
/// </remarks>
public enum QuantileDefinition
{
    /// <summary>Not a definition: a value that was never set. Functions reject it.</summary>
    None = 0,

    /// <summary>Nearest rank, the inverse of the empirical distribution: x⌈np⌉. Always an observation.</summary>
    R1 = 1,

    /// <summary>As <see cref="R1"/>, with the mean of both neighbours where <c>np</c> is whole. SAS's default.</summary>
    R2 = 2,

    /// <summary>The observation nearest to <c>np</c>, the even rank where two are as near. Always an observation.</summary>
    R3 = 3,

    /// <summary>Interpolates the empirical distribution: <c>h = np</c>.</summary>
    R4 = 4,

    /// <summary>Interpolates midway through the steps (Hazen): <c>h = np + 1/2</c>.</summary>
    R5 = 5,

    /// <summary>Weibull's: <c>h = (n+1)p</c>. NIST's, Minitab's, SPSS's and Excel's PERCENTILE.EXC.</summary>
    R6 = 6,

    /// <summary><c>h = (n−1)p + 1</c>: the default of R, NumPy and Excel's PERCENTILE.INC, and here.</summary>
    R7 = 7,

    /// <summary><c>h = (n+1/3)p + 1/3</c>: about median-unbiased whatever the distribution; Hyndman and Fan's advice.</summary>
    R8 = 8,

    /// <summary><c>h = (n+1/4)p + 3/8</c>: about unbiased for normal observations.</summary>
    R9 = 9,
}
