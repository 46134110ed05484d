using Cx.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cx.Domain.Tests.Metrics;

public class AlignmentTests
{
    private static readonly Scale Hundred = new(0, 100);

    private static readonly Gen<Rating> Stars = Generators.Ratings(Scale.OneToFive).With<Rating>(6, double.NaN, new Score(3, Scale.ZeroToTen));

    private static readonly Gen<(Rating First, Rating Second)> Pairs =
        from first in Stars
        from second in Stars
        select (first, second);

    [Fact]
    public void Keeps_the_laws()
    {
        MetricLaws.Check(CxMetrics.UxCxAlignment, Pairs);
        MetricLaws.Check(CxMetrics.OnlineOfflineAlignment, Pairs.Where(p => p.First.Fits(Scale.OneToFive) && p.Second.Fits(Scale.OneToFive)), new(oracle: Naive));
    }

    [Fact]
    public void Keeps_the_laws_on_other_scales() => MetricLaws.Check(
        new AlignmentMetric("a", "effort", "ease", new Scale(1, 5, MetricDirection.LowerIsBetter), Scale.OneToSeven, 0.8, OffScalePolicy.LeaveOut),
        from first in Generators.Ratings(new Scale(1, 5, MetricDirection.LowerIsBetter))
        from second in Generators.Ratings(Scale.OneToSeven).With<Rating>(8)
        select (first, second));

    [Fact]
    public void Of_groups_keeps_the_laws() => MetricLaws.Check(
        new GroupAlignmentMetric("a", "site", "shop", offScale: OffScalePolicy.LeaveOut),
        from isFirst in Gen.Elements<bool?>(true, true, false, false, null)
        from answer in Stars
        select (isFirst, answer));

    // R package uxr 0.2.0, README @f8c6cbd (v104): mean difference −6.571429, 95 % −9.68 to −3.46.
    [Fact]
    public void Pairs_of_a_published_example()
    {
        (int A, int B)[] rows = [(4, 7), (1, 13), (2, 9), (3, 7), (8, 18), (4, 8), (4, 10)];
        Alignment alignment = rows.Measure(new AlignmentMetric("a", "a", "b", Hundred, Hundred), r => (r.A, r.B));
        Assert.Equal(-6.571429, alignment.Difference.Value, 5e-7);
        Assert.Equal((-9.68, -3.46), (Math.Round(alignment.Interval.Lower.Value, 2), Math.Round(alignment.Interval.Upper.Value, 2)));
        Assert.Equal((26 / 7.0, 72 / 7.0), (alignment.First.Value, alignment.Second.Value));
    }

    // SERVQUAL gap, perceived minus expected (v336): −1.0, −1.8780 to −0.1220 on a scale of six steps.
    [Fact]
    public void Brand_consistency_of_a_computed_example()
    {
        (int Perceived, int Promised)[] rows = [(5, 6), (6, 7), (5, 5), (4, 6), (6, 7)];
        Alignment gap = rows.Measure(CxMetrics.BrandConsistency, r => (r.Perceived, r.Promised));
        Assert.Equal(-1.0, gap.Difference.Value * 6 / 100, 1e-9);
        Assert.Equal(-1.8779890330850828, gap.Interval.Lower.Value * 6 / 100, 1e-9);
        Assert.Equal(-0.1220109669149172, gap.Interval.Upper.Value * 6 / 100, 1e-9);
    }

    // R 4.2.2 t.test (r-welch-uxr), the example of uxr's README (v101).
    [Fact]
    public void Groups_of_a_published_example()
    {
        (bool IsFirst, int Answer)[] rows =
        [
            .. new[] { 4, 2, 5, 3, 6, 2, 5 }.Select(a => (true, a)),
            .. new[] { 5, 2, 1, 2, 1, 3, 2 }.Select(b => (false, b)),
        ];
        Alignment alignment = rows.Measure(new GroupAlignmentMetric("a", "a", "b", Hundred, Hundred), r => (r.IsFirst, r.Answer));
        Assert.Equal((3.86, 2.29), (Math.Round(alignment.First.Value, 2), Math.Round(alignment.Second.Value, 2)));
        Assert.Equal(-0.155503652822514, alignment.Interval.Lower.Value, 1e-9);
        Assert.Equal(3.29836079567966, alignment.Interval.Upper.Value, 1e-9);
        Assert.Equal(14, alignment.Count);
    }

    [Fact]
    public void Scales_and_directions_are_brought_together()
    {
        AlignmentMetric metric = new("a", "effort", "ease", new Scale(1, 5, MetricDirection.LowerIsBetter), Scale.ZeroToTen);
        Assert.Equal("0.0 points (0.0 to 0.0), n = 2", new[] { (1, 10), (3, 5) }.Measure(metric, r => (r.Item1, r.Item2)).ToString());
        Alignment ends = new[] { (1, 0) }.Measure(metric, r => (r.Item1, r.Item2));
        Assert.Equal((100.0, 100.0, 0.0), (ends.Difference.Value, ends.First.Value, ends.Second.Value));
        Assert.Equal("too few data", ends.Interval.ToString());
    }

    [Fact]
    public void Steps_that_doubles_cant_hold_are_exact()
    {
        (double Ux, double Cx)[] thirds = [.. Enumerable.Repeat((4.0, 2.0), 3_000)];
        Alignment alignment = thirds.Measure(new AlignmentMetric("a", "ux", "cx", Scale.OneToSeven, Scale.OneToSeven), r => (r.Ux, r.Cx));
        Assert.Equal((100 / 3.0, 0.0), (alignment.Difference.Value, alignment.StandardDeviation.Value));
    }

    [Fact]
    public void Incomplete_pairs_dont_count_and_answers_off_the_scale_are_told()
    {
        (int? Ux, int? Cx)[] rows = [(5, 3), (null, 3), (5, null), (null, null)];
        Alignment alignment = rows.Measure(CxMetrics.UxCxAlignment, r => (r.Ux, r.Cx));
        Assert.Equal((50.0, 1L, 3L, 0L), (alignment.Difference.Value, alignment.Count, alignment.NotCounted, alignment.OffScale));
        Alignment off = rows.Append((null, 6)).Measure(CxMetrics.UxCxAlignment, r => (r.Ux, r.Cx));
        Assert.Equal((false, 1L), (off.Difference.IsDefined, off.OffScale));
        Assert.Equal(off.Difference.Reason, off.First.Reason);
    }

    [Fact]
    public void One_group_alone_has_a_mean_but_nothing_to_compare_with()
    {
        Alignment alignment = new[] { 5, 4 }.Measure(new GroupAlignmentMetric("a", "site", "shop"), a => (true, a));
        Assert.Equal("no data", alignment.ToString());
        Assert.Equal((87.5, "no data"), (alignment.First.Value, alignment.Second.Reason));
    }

    [Fact]
    public void Choices_are_checked()
    {
        Assert.Throws<ArgumentException>(() => new AlignmentMetric("", "a", "b"));
        Assert.Throws<ArgumentException>(() => new AlignmentMetric("a", "a", "b", new Scale(0, 0.125)));
        Assert.Throws<ArgumentException>(() => new AlignmentMetric("a", "a", "b", new Scale(0, 999_983), new Scale(0, 999_979)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupAlignmentMetric("a", "a", "b", level: 0));
        Assert.Equal(MetricDirection.None, CxMetrics.UxCxAlignment.Descriptor.Direction);
    }

    private static Alignment Naive(IReadOnlyList<(Rating First, Rating Second)> pairs)
    {
        Alignment alignment = pairs.Measure(CxMetrics.OnlineOfflineAlignment);
        double[] differences = [.. pairs.Select(p => 25 * (p.First.Value - p.Second.Value))];
        if (differences.Length > 0) Assert.Equal(differences.Average(), alignment.Difference.Value, 1e-6);
        if (differences.Length > 1) Assert.Equal(Math.Sqrt(differences.Sum(d => Math.Pow(d - differences.Average(), 2)) / (differences.Length - 1)), alignment.StandardDeviation.Value, 1e-6);
        return alignment;
    }
}
