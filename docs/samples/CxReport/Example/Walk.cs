using Cx.Domain;
using NodaTime;

namespace CxReport.Example;

/// <summary>One journey of one person from station to station, until a way leads nowhere.</summary>
internal sealed class Walk(SplitMix64 random, string customer, string journey, List<Visit> visits)
{
    private const int OpensAt = 8;
    private const int ClosesAt = 17;

    // Nobody goes on for ever: an office's patience is at least as long as the longest journey seen.
    private const int LongestJourney = 40;

    public void From(IReadOnlyList<Way> starts, Instant at)
    {
        var way = Choose(starts, w => w.Weight);
        for (var step = 0; way.To is { } name && step < LongestJourney; step++)
        {
            var station = CitizensOffice.Named(name);
            at += Duration.FromSeconds(random.Skewed(way.LeastSeconds, way.MostSeconds));
            if (station.KeepsHours) at = WhenOpen(at);
            var ending = Choose(station.Endings, e => e.Weight);
            Instant? end = station.MostSeconds == 0 ? null : at + Duration.FromSeconds(random.Skewed(station.LeastSeconds, station.MostSeconds));
            visits.Add(new Visit(customer, journey, station, at, end, ending.Outcome));
            at = end ?? at;
            way = Choose(ending.Ways, w => w.Weight);
        }
    }

    private T Choose<T>(IReadOnlyList<T> items, Func<T, int> weight) => items[random.Weighted([.. items.Select(weight)])];

    /// <summary>The time itself within office hours, else some time in the morning of the next working day.</summary>
    private Instant WhenOpen(Instant at)
    {
        var local = at.InUtc().LocalDateTime;
        if (IsWorkday(local.Date) && local.Hour is >= OpensAt and < ClosesAt) return at;
        var day = IsWorkday(local.Date) && local.Hour < OpensAt ? local.Date : local.Date.PlusDays(1);
        while (!IsWorkday(day)) day = day.PlusDays(1);
        return day.At(new LocalTime(OpensAt, 0)).InUtc().ToInstant() + Duration.FromSeconds(random.Skewed(0, 3 * 3600));
    }

    private static bool IsWorkday(LocalDate date) => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
}
