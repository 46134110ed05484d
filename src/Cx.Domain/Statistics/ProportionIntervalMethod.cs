namespace Cx.Domain.Statistics;

/// <summary>How to compute the confidence interval of a proportion.</summary>
/// <remarks>
/// Comparisons: R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872,
/// doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;857::AID-SIM777&gt;3.0.CO;2-E; L. D. Brown, T. T. Cai and A. DasGupta,
/// Statistical Science 16 (2001), 101–133, doi:10.1214/ss/1009213286.
/// </remarks>
public enum ProportionIntervalMethod
{
    /// <summary>
    /// Wilson's score interval (1927): coverage near the level even for small n, always within [0, 1]. The default.
    /// </summary>
    Wilson = 0,

    /// <summary>Wilson's with continuity correction (Newcombe's method 4): coverage rarely below the level, wider.</summary>
    WilsonContinuity = 1,

    /// <summary>
    /// Wald's interval after adding z²/2 successes and z²/2 failures (Agresti and Coull 1998); customary in usability
    /// tests with few participants (Sauro and Lewis 2005). Can pass 0 and 1.
    /// </summary>
    AdjustedWald = 2,

    /// <summary>The exact interval of Clopper and Pearson (1934): coverage never below the level, hence wide.</summary>
    ClopperPearson = 3,

    /// <summary>Equal-tailed Bayesian interval under Jeffreys' prior Beta(½, ½), with the end 0 at x = 0 and 1 at x = n.</summary>
    Jeffreys = 4,

    /// <summary>
    /// The textbook's p ± z·√(p(1−p)/n): coverage far below the level for small n or extreme p, no width at x = 0 and
    /// x = n. Here to reproduce published numbers. Can pass 0 and 1.
    /// </summary>
    Wald = 5,
}
