using FsCheck;
using FsCheck.Fluent;

namespace Cx.Domain.Testing;

/// <summary>The laws that every metric keeps, checked on random observations in one call.</summary>
/// <remarks>Works with any test framework: a broken law is an exception.</remarks>
public static class MetricLaws
{
    // The second number that FsCheck's generator starts from; any odd one does.
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    /// <summary>Checks all laws that apply to a metric.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="observations">Makes observations, bad ones included; see <see cref="Generators"/>.</param>
    /// <param name="options">How thoroughly, and against what; <c>null</c> for the defaults: 1,000 cases a law.</param>
    /// <exception cref="MetricLawException">A law is broken.</exception>
    public static void Check<TObservation, TState, TResult>(
        IMetric<TObservation, TState, TResult> metric, Gen<TObservation> observations, LawOptions<TObservation, TResult>? options = null)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(observations);
        options ??= new LawOptions<TObservation, TResult>();
        Gen<Observed<TObservation>> cases =
            from first in Gen.ListOf(observations)
            from second in Gen.ListOf(observations)
            from third in Gen.ListOf(observations)
            select new Observed<TObservation>([.. first], [.. second], [.. third]);
        Arbitrary<Observed<TObservation>> arbitrary = Arb.From(cases, c => c.Smaller());

        Config config = Config.QuickThrowOnFailure.WithMaxTest(options.Cases).WithQuietOnSuccess(true).WithReplay(options.Seed, Gamma);
        foreach ((string law, Func<Observed<TObservation>, bool> holds) in new Laws<TObservation, TState, TResult>(metric, options).All())
        {
            try
            {
                Prop.ForAll(arbitrary, holds).Check(config);
            }
            catch (Exception failure)
            {
                throw new MetricLawException(metric.Descriptor.Identity, law, options.Seed, failure);
            }
        }
    }
}
