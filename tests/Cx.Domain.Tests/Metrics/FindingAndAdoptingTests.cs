using Cx.Domain.Testing;
using FsCheck.Fluent;
using Xunit;

namespace Cx.Domain.Tests.Metrics;

public class FindingAndAdoptingTests
{
    [Fact]
    public void Adoption_and_findability_keep_the_laws()
    {
        MetricLaws.Check(CxMetrics.AdoptionRate, Gen.Elements<bool?>(true, false, false, null));
        MetricLaws.Check(CxMetrics.Findability, Gen.Elements<bool?>(true, true, false, null));
    }

    [Fact]
    public void Time_to_find_keeps_the_laws() =>
        MetricLaws.Check(CxMetrics.TimeToFind, Generators.Times.With(Elapsed.FromSeconds(-1), Elapsed.FromSeconds(double.NaN)));

    // 180 of 1,200 (the catalogue's example for adoption in HEART): .15, Wilson 13.1 to 17.1 %.
    [Fact]
    public void Adoption_is_new_users_among_all_users()
    {
        (bool IsUser, bool IsNew)[] people = [.. Enumerable.Repeat((true, true), 180), .. Enumerable.Repeat((true, false), 1020), .. Enumerable.Repeat((false, false), 7)];
        Proportion adoption = people.Measure(CxMetrics.AdoptionRate, p => p.IsUser ? p.IsNew : (bool?)null);
        Assert.Equal("15.0 % (13.1 to 17.1), n = 1200", adoption.ToString());
        Assert.Equal((180L, 7L), (adoption.Successes, adoption.NotCounted));
        Assert.Equal(0.15, people.Where(p => p.IsUser).Measure(CxMetrics.AdoptionRate, p => p.IsNew).Share.Value);
    }

    // First clicks, Wilson interval computed (v324): 17 of 24.
    [Fact]
    public void Findability_of_a_computed_example()
    {
        Proportion found = Enumerable.Range(0, 24).Measure(CxMetrics.Findability, i => i < 17);
        Assert.Equal(0.7083333333333334, found.Share.Value);
        Assert.Equal(0.5083230633550337, found.Interval.Lower.Value, 1e-9);
        Assert.Equal(0.8508535180303913, found.Interval.Upper.Value, 1e-9);
    }

    // The reference scenario's web part: what was sought was found within 45 seconds.
    [Fact]
    public void Time_to_find_leaves_out_searches_without_success()
    {
        TimeSpan?[] searches = [TimeSpan.FromSeconds(45), TimeSpan.FromSeconds(45), null];
        TimeSummary time = searches.Measure(CxMetrics.TimeToFind, t => t);
        Assert.Equal((45.0, 2L, 1L), (time.GeometricMean.Value, time.Count, time.NotCounted));
        Assert.Equal((MetricUnits.Seconds, ExperienceSide.Ux), (time.Unit, CxMetrics.TimeToFind.Descriptor.Side));
    }
}
