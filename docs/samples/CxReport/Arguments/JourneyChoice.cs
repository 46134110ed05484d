using System.Globalization;
using Cx.Domain;
using CxReport.Output;
using NodaTime;

namespace CxReport.Arguments;

/// <summary>Which interactions the user wants to see as one journey.</summary>
internal sealed class JourneyChoice
{
    // What web analytics calls a visit.
    private static readonly Duration DefaultGap = Duration.FromMinutes(30);

    // As far apart as two instants can be; NodaTime's durations reach further.
    private static readonly Duration LongestGap = Instant.MaxValue - Instant.MinValue;

    private readonly JourneyPolicy? _policy;

    private JourneyChoice(JourneyPolicy? policy) => _policy = policy;

    /// <summary>By the journeys' ids where the log has them, else by the customers' inactivity.</summary>
    public static JourneyChoice Default { get; } = new(null);

    /// <summary>Reads <c>by-id</c> or <c>gap:30m</c>.</summary>
    public static JourneyChoice Parse(string text)
    {
        if (text == "by-id") return new(JourneyPolicy.ById());
        const string Gap = "gap:";
        if (text.StartsWith(Gap, StringComparison.Ordinal) && GapOf(text.AsSpan(Gap.Length)) is { } gap) return new(JourneyPolicy.ByCustomer(gap));
        throw new UsageException($"--journeys: '{Printable.Line(text)}' is neither by-id nor a gap such as gap:30m (units s, m, h, d).");
    }

    /// <summary>The policy for a log that names journeys, customers or both.</summary>
    public JourneyPolicy PolicyFor(bool hasJourneys, bool hasCustomers)
    {
        if (!hasJourneys && !hasCustomers) throw new UsageException("The log has to name journeys or customers; for CSV: --columns \"journey=…\" or \"customer=…\".");
        var policy = _policy ?? (hasJourneys ? JourneyPolicy.ById() : JourneyPolicy.ByCustomer(DefaultGap));
        if (policy.IsById && !hasJourneys) throw new UsageException("--journeys by-id needs a log that names journeys; for CSV: --columns \"journey=…\".");
        if (!policy.IsById && !hasCustomers) throw new UsageException("--journeys gap:… needs a log that names customers; for CSV: --columns \"customer=…\".");
        return policy;
    }

    private static Duration? GapOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || UnitOf(text[^1]) is not { } unit) return null;
        return int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= LongestGap / unit ? unit * count : null;
    }

    private static Duration? UnitOf(char unit) => unit switch
    {
        's' => Duration.FromSeconds(1),
        'm' => Duration.FromMinutes(1),
        'h' => Duration.FromHours(1),
        'd' => Duration.FromDays(1),
        _ => null,
    };
}
