namespace Cx.Domain.Testing;

/// <summary>How thoroughly <see cref="MetricLaws"/> checks, and what it compares with.</summary>
/// <typeparam name="TObservation">The metric's observations.</typeparam>
/// <typeparam name="TResult">The metric's results.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class LawOptions<TObservation, TResult>
{
    /// <summary>Sets the options; each has a default.</summary>
    /// <param name="cases">Random cases for each law.</param>
    /// <param name="seed">Where random cases start from; the same seed gives the same cases. A failure reports it.</param>
    /// <param name="equality">When two results are equal; by their own <c>Equals</c> if <c>null</c>.</param>
    /// <param name="oracle">The result computed in the plainest possible way from all observations, if there is such a way.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of cases isn't positive.</exception>
    public LawOptions(
        int cases = 1000,
        ulong seed = 1,
        Func<TResult, TResult, bool>? equality = null,
        Func<IReadOnlyList<TObservation>, TResult>? oracle = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(cases);
        (Cases, Seed, Oracle) = (cases, seed, oracle);
        Equality = equality ?? EqualityComparer<TResult>.Default.Equals;
    }

    /// <summary>Random cases for each law.</summary>
    public int Cases { get; }

    /// <summary>Where random cases start from.</summary>
    public ulong Seed { get; }

    /// <summary>When two results are equal.</summary>
    public Func<TResult, TResult, bool> Equality { get; }

    /// <summary>The naive computation, if given.</summary>
    public Func<IReadOnlyList<TObservation>, TResult>? Oracle { get; }
}
