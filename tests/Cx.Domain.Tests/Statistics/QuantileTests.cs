using System;
using System.Globalization;
using System.Linq;
using Cx.Domain.Statistics;
using FsCheck.Xunit;
using Xunit;

namespace Cx.Domain.Tests.Statistics;

[Properties(Arbitrary = [typeof(FullRange)])]
public sealed class QuantileTests
{
    private static readonly QuantileDefinition[] Definitions = [.. Enumerable.Range(1, 9).Select(i => (QuantileDefinition)i)];

    [Theory]
    [InlineData("Wikipedia Percentile nearest-rank example", new double[] { 15, 20, 35, 40, 50 }, 0.05, QuantileDefinition.R1, 15)]
    [InlineData("Wikipedia Percentile nearest-rank example", new double[] { 15, 20, 35, 40, 50 }, 0.3, QuantileDefinition.R1, 20)]
    [InlineData("Wikipedia Percentile nearest-rank example", new double[] { 15, 20, 35, 40, 50 }, 0.4, QuantileDefinition.R1, 20)]
    [InlineData("Wikipedia Percentile nearest-rank example", new double[] { 15, 20, 35, 40, 50 }, 0.5, QuantileDefinition.R1, 35)]
    [InlineData("Wikipedia Percentile nearest-rank example", new double[] { 15, 20, 35, 40, 50 }, 1, QuantileDefinition.R1, 50)]
    [InlineData("Wikipedia Percentile nearest-rank example 3", new double[] { 3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20 }, 0.75, QuantileDefinition.R1, 15)]
    [InlineData("Wikipedia Percentile (C=1/2 variant)", new double[] { 15, 20, 35, 40, 50 }, 0.4, QuantileDefinition.R5, 27.5)]
    [InlineData("Wikipedia Percentile / liquisearch (NIST primary, PERCENTILE.EXC)", new double[] { 15, 20, 35, 40, 50 }, 0.4, QuantileDefinition.R6, 26)]
    [InlineData("Math.NET Numerics issue #755 (R6)", new double[] { 1, 2, 3, 4, 5, 7, 8, 10, 12, 14 }, 0.25, QuantileDefinition.R6, 2.75)]
    [InlineData("numpy issue #10736 (R type 7)", new double[] { 3, 6, 7, 8, 8, 10, 13, 15, 16, 20 }, 0.25, QuantileDefinition.R7, 7.25)]
    [InlineData("numpy issue #10736 (R type 7)", new double[] { 3, 6, 7, 8, 8, 10, 13, 15, 16, 20 }, 0.75, QuantileDefinition.R7, 14.5)]
    [InlineData("SLiM issue #100 (R type 7)", new double[] { 3, 4, 12, 17, 87, 273, 1081 }, 0.25, QuantileDefinition.R7, 8)]
    [InlineData("SLiM issue #100 (R type 7)", new double[] { 3, 4, 12, 17, 87, 273, 1081 }, 0.75, QuantileDefinition.R7, 180)]
    [InlineData("simple-statistics issue #353 (numpy linear)", new double[] { 0, 0, 0.3, 1.2, 1.23, 3.5, 10, 12, 23.3, 32.1 }, 0.75, QuantileDefinition.R7, 11.5)]
    [InlineData("Math.NET Numerics issue #755 (R8 default)", new double[] { 1, 2, 3, 4, 5, 7, 8, 10, 12, 14 }, 0.75, QuantileDefinition.R8, 10.1666666667)]
    public void Published_quantiles_are_reproduced(string source, double[] sorted, double p, QuantileDefinition definition, double expected) =>
        Assert.True(Math.Abs(Quantile.Of(sorted, p, definition) - expected) <= 5e-11, source);

    // R 4.2.2, printed to 15 digits.
    [Theory]
    [InlineData(QuantileDefinition.R1, new double[] { 3, 6, 7, 8, 8, 10, 13, 15, 16, 20 }, new double[] { 0.25, 0.5, 0.75, 0.9 }, new double[] { 7, 8, 15, 16 })]
    [InlineData(QuantileDefinition.R2, new double[] { 3, 6, 7, 8, 8, 10, 13, 15, 16, 20 }, new double[] { 0.25, 0.5, 0.75, 0.9 }, new double[] { 7, 9, 15, 18 })]
    [InlineData(QuantileDefinition.R3, new double[] { 3, 6, 7, 8, 8, 10, 13, 15, 16, 20 }, new double[] { 0.25, 0.5, 0.75, 0.9 }, new double[] { 6, 8, 15, 16 })]
    [InlineData(QuantileDefinition.R4, new double[] { 3, 6, 7, 8, 8, 10, 13, 15, 16, 20 }, new double[] { 0.25, 0.5, 0.75, 0.9 }, new double[] { 6.5, 8, 14, 16 })]
    [InlineData(QuantileDefinition.R5, new double[] { 3, 6, 7, 8, 8, 10, 13, 15, 16, 20 }, new double[] { 0.25, 0.5, 0.75, 0.9 }, new double[] { 7, 9, 15, 18 })]
    [InlineData(QuantileDefinition.R6, new double[] { 3, 6, 7, 8, 8, 10, 13, 15, 16, 20 }, new double[] { 0.25, 0.5, 0.75, 0.9 }, new double[] { 6.75, 9, 15.25, 19.6 })]
    [InlineData(QuantileDefinition.R7, new double[] { 3, 6, 7, 8, 8, 10, 13, 15, 16, 20 }, new double[] { 0.25, 0.5, 0.75, 0.9 }, new double[] { 7.25, 9, 14.5, 16.4 })]
    [InlineData(QuantileDefinition.R8, new double[] { 3, 6, 7, 8, 8, 10, 13, 15, 16, 20 }, new double[] { 0.25, 0.5, 0.75, 0.9 }, new double[] { 6.91666666666667, 9, 15.0833333333333, 18.5333333333333 })]
    [InlineData(QuantileDefinition.R9, new double[] { 3, 6, 7, 8, 8, 10, 13, 15, 16, 20 }, new double[] { 0.25, 0.5, 0.75, 0.9 }, new double[] { 6.9375, 9, 15.0625, 18.4 })]
    [InlineData(QuantileDefinition.R1, new double[] { 1, 2, 3, 4, 5, 7, 8, 10, 12, 14 }, new double[] { 0.25, 0.5, 0.75 }, new double[] { 3, 5, 10 })]
    [InlineData(QuantileDefinition.R2, new double[] { 1, 2, 3, 4, 5, 7, 8, 10, 12, 14 }, new double[] { 0.25, 0.5, 0.75 }, new double[] { 3, 6, 10 })]
    [InlineData(QuantileDefinition.R3, new double[] { 1, 2, 3, 4, 5, 7, 8, 10, 12, 14 }, new double[] { 0.25, 0.5, 0.75 }, new double[] { 2, 5, 10 })]
    [InlineData(QuantileDefinition.R4, new double[] { 1, 2, 3, 4, 5, 7, 8, 10, 12, 14 }, new double[] { 0.25, 0.5, 0.75 }, new double[] { 2.5, 5, 9 })]
    [InlineData(QuantileDefinition.R5, new double[] { 1, 2, 3, 4, 5, 7, 8, 10, 12, 14 }, new double[] { 0.25, 0.5, 0.75 }, new double[] { 3, 6, 10 })]
    [InlineData(QuantileDefinition.R6, new double[] { 1, 2, 3, 4, 5, 7, 8, 10, 12, 14 }, new double[] { 0.25, 0.5, 0.75 }, new double[] { 2.75, 6, 10.5 })]
    [InlineData(QuantileDefinition.R7, new double[] { 1, 2, 3, 4, 5, 7, 8, 10, 12, 14 }, new double[] { 0.25, 0.5, 0.75 }, new double[] { 3.25, 6, 9.5 })]
    [InlineData(QuantileDefinition.R8, new double[] { 1, 2, 3, 4, 5, 7, 8, 10, 12, 14 }, new double[] { 0.25, 0.5, 0.75 }, new double[] { 2.91666666666667, 6, 10.1666666666667 })]
    [InlineData(QuantileDefinition.R9, new double[] { 1, 2, 3, 4, 5, 7, 8, 10, 12, 14 }, new double[] { 0.25, 0.5, 0.75 }, new double[] { 2.9375, 6, 10.125 })]
    public void All_nine_definitions_equal_those_of_R(QuantileDefinition definition, double[] sorted, double[] probabilities, double[] expected)
    {
        for (int i = 0; i < probabilities.Length; i++)
            Assert.Equal(expected[i], Quantile.Of(sorted, probabilities[i], definition), 5e-14);
    }

    [Fact]
    public void Results_equal_those_of_R_to_the_last_bit()
    {
        int count = 0;
        foreach (string[] row in Reference.Rows("quantiles.csv"))
        {
            int n = int.Parse(row[1], CultureInfo.InvariantCulture);
            double[] sorted = [.. Enumerable.Range(1, n).Select(i => i * i / 7.0)];
            var definition = (QuantileDefinition)int.Parse(row[0], CultureInfo.InvariantCulture);
            double actual = Quantile.Of(sorted, Reference.Number(row[2]), definition);
            Assert.True(actual == Reference.Number(row[3]), $"{string.Join(",", row)}: {actual:R}");
            count++;
        }

        Assert.Equal(495, count);
    }

    [Fact]
    public void Linear_interpolation_is_the_default() =>
        Assert.Equal(29, Quantile.Of([15.0, 20, 35, 40, 50], 0.4), 1e-14);

    // 0.07·100 and the like come out above the whole number that they are on paper.
    [Fact]
    public void The_nearest_rank_is_that_on_paper()
    {
        for (int n = 1; n <= 400; n++)
        {
            double[] ranks = [.. Enumerable.Range(1, n).Select(i => (double)i)];
            for (int percent = 0; percent <= 100; percent++)
            {
                int rank = Math.Max(1, ((percent * n) + 99) / 100);
                Assert.Equal(rank, Quantile.Of(ranks, percent / 100.0, QuantileDefinition.R1));
                bool isWhole = percent * n % 100 == 0 && percent is > 0 and < 100;
                Assert.Equal(isWhole ? rank + 0.5 : rank, Quantile.Of(ranks, percent / 100.0, QuantileDefinition.R2));
                // The nearest rank to np, the even one at half-way.
                int twice = percent * n * 2;
                int nearest = twice / 200;
                int beyond = twice - (nearest * 200);
                if (beyond > 100 || (beyond == 100 && nearest % 2 != 0)) nearest++;
                Assert.Equal(Math.Min(n, Math.Max(1, nearest)), Quantile.Of(ranks, percent / 100.0, QuantileDefinition.R3));
            }
        }
    }

    [Fact]
    public void One_observation_is_every_quantile()
    {
        foreach (QuantileDefinition definition in Definitions)
            foreach (double p in new[] { 0, 0.1, 0.5, 0.9, 0.99, 1 })
            {
                Assert.Equal(7, Quantile.Of([7.0], p, definition));
                Assert.Equal(4, Quantile.Of([4.0, 4, 4, 4, 4, 4, 4], p, definition));
            }
    }

    [Fact]
    public void Empty_input_and_impossible_arguments_are_rejected()
    {
        Assert.Throws<ArgumentException>("sorted", () => Quantile.Of(Array.Empty<double>(), 0.5));
        Assert.Throws<ArgumentException>("sorted", () => Quantile.Of(Array.Empty<long>(), 0.5));
        foreach (double bad in new[] { -1e-9, 1.0000001, double.NaN }) Assert.Throws<ArgumentOutOfRangeException>("p", () => Quantile.Of([1.0], bad));
        foreach (int bad in new[] { -1, 0, 10 }) Assert.Throws<ArgumentOutOfRangeException>("definition", () => Quantile.Of([1L], 0.5, (QuantileDefinition)bad));
    }

    [Property(MaxTest = 2000)]
    public void Quantiles_lie_between_the_ends_and_grow_with_p(int[] values, ushort first, ushort second)
    {
        double[] sorted = Sorted(values);
        double p = Math.Min(first, second) / 65535.0, q = Math.Max(first, second) / 65535.0;
        foreach (QuantileDefinition definition in Definitions)
        {
            double lower = Quantile.Of(sorted, p, definition), upper = Quantile.Of(sorted, q, definition);
            Assert.InRange(lower, sorted[0], upper);
            Assert.InRange(upper, lower, sorted[^1]);
            Assert.Equal(sorted[0], Quantile.Of(sorted, 0, definition));
            Assert.Equal(sorted[^1], Quantile.Of(sorted, 1, definition));
        }
    }

    [Property(MaxTest = 1000)]
    public void Whole_numbers_have_the_quantiles_of_their_doubles(int[] values, ushort seed)
    {
        double[] sorted = Sorted(values);
        long[] whole = [.. sorted.Select(v => (long)v)];
        foreach (QuantileDefinition definition in Definitions)
            Assert.Equal(Quantile.Of(sorted, seed / 65535.0, definition), Quantile.Of(whole, seed / 65535.0, definition));
    }

    // Mirroring the data mirrors the quantile, for the definitions that treat both ends alike.
    [Property(MaxTest = 1000)]
    public void Symmetric_definitions_mirror(short[] values, ushort seed)
    {
        double[] sorted = Sorted([.. values.Select(v => (int)v)]);
        double[] mirrored = [.. sorted.Select(v => -v).Reverse()];
        double p = seed / 65536.0;
        // A position rounds by some n·ε, magnified by the gap it falls into; the result rounds by itself.
        double tolerance = 1e-15 * (((sorted[^1] - sorted[0]) * sorted.Length) + Math.Abs(sorted[0]) + Math.Abs(sorted[^1]));
        foreach (QuantileDefinition definition in new[] { QuantileDefinition.R5, QuantileDefinition.R6, QuantileDefinition.R7, QuantileDefinition.R8, QuantileDefinition.R9 })
            Assert.Equal(Quantile.Of(sorted, p, definition), -Quantile.Of(mirrored, 1 - p, definition), tolerance);
    }

    private static double[] Sorted(int[] values) => values.Length == 0 ? [3] : [.. values.Select(v => (double)v).OrderBy(v => v)];
}
