using Cx.Domain;

namespace CxReport.Output;

/// <summary>Metrics in a sentence.</summary>
internal static class MetricText
{
    /// <summary>Such as <c>task success</c> for <c>task-success</c>.</summary>
    public static string Name(string id) => id.Replace('-', ' ');

    /// <summary>Such as <c>83.1 % (81.9 to 84.2), n = 4,321</c>, or <c>no data</c>.</summary>
    public static string Of(IMetricResult result) => result.Value.IsDefined
        ? $"{Words.Value(result)} ({Words.Interval(result)}), n = {Words.Count(result.Count)}"
        : result.Value.Reason!;
}
