namespace Cx.Domain.Statistics;

/// <summary>How to choose the two observations that bound a quantile.</summary>
public enum QuantileIntervalMethod
{
    /// <summary>From the binomial distribution itself: coverage never below the level. The default.</summary>
    ExactBinomial = 0,

    /// <summary>
    /// Ranks ⌈np ∓ z·√(np(1−p))⌉, the normal approximation of Sauro and Lewis (Quantifying the User Experience, 2nd ed.
    /// 2016, chapter 3). Coverage can be a little below the level; <see cref="RankInterval.Coverage"/> says what it is.
    /// </summary>
    NormalApproximation = 1,
}
