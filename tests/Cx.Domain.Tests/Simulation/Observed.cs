using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Simulation;

/// <summary>Whether what was observed is what chance allows: within five standard errors, which it exceeds once in two million.</summary>
internal static class Observed
{
    public static void Agrees<T>(double probability, IEnumerable<T> all, Func<T, bool> happened)
    {
        var list = all.ToList();
        Agrees(probability, list.Count(happened), list.Count);
    }

    public static void Agrees(double probability, int happened, int all)
    {
        Assert.True(all > 100, $"only {all}");
        double error = 5 * Math.Sqrt(probability * (1 - probability) / all);
        Assert.InRange(happened / (double)all, probability - error, probability + error);
    }

    /// <summary>The standard error of a log-normal median's logarithm is 1.2533 σ/√n.</summary>
    public static void MedianAgrees(double seconds, double spread, IEnumerable<Duration> times)
    {
        var sorted = times.Select(t => t.TotalSeconds).Order().ToList();
        Assert.True(sorted.Count > 100, $"only {sorted.Count}");
        double factor = Math.Exp(5 * 1.2533 * Math.Log(spread) / Math.Sqrt(sorted.Count));
        Assert.InRange(sorted[sorted.Count / 2], seconds / factor, seconds * factor);
    }
}
