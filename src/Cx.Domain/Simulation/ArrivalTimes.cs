using NodaTime;

namespace Cx.Domain.Simulation;

/// <summary>When journeys begin within a window, as a profile has it.</summary>
internal sealed class ArrivalTimes
{
    private readonly Instant _from;

    // Where each stretch of even likelihood begins, in units of the resolution, and how much weight lies before it; the end last.
    private readonly List<long> _starts = [0];
    private readonly List<long> _weightBefore = [0];
    private readonly List<int> _weights = [];
    private readonly long _ticks;

    /// <exception cref="ArgumentException">The profile leaves no time in the window.</exception>
    public ArrivalTimes(JourneyModel model, Instant from, Instant to)
    {
        (_from, _ticks) = (from, model.Resolution.Ticks);
        if (model.Arrivals is not { } profile) Add(to, 1);
        else
            for (Instant at = from; at < to;) at = Add(Instant.Min(to, NextHour(at, profile.Zone)), profile.WeightAt(at.InZone(profile.Zone).LocalDateTime));
        if (_weightBefore[^1] == 0) throw new ArgumentException("The arrival profile leaves no time in the window.", nameof(model));
    }

    public Instant Draw(RandomStream random)
    {
        long left = random.Below(_weightBefore[^1]);
        int found = _weightBefore.BinarySearch(left);
        // Where stretches without weight follow each other, the last that begins at this weight is the one that has some.
        int stretch = found < 0 ? ~found - 1 : found;
        while (_weights[stretch] == 0) stretch++;
        long unit = _starts[stretch] + ((left - _weightBefore[stretch]) / _weights[stretch]);
        return _from + Duration.FromTicks(unit * _ticks);
    }

    private Instant Add(Instant end, int weight)
    {
        // Rounded up, so that even a window shorter than the resolution has its beginning.
        long unit = ((end - _from).BclCompatibleTicks + _ticks - 1) / _ticks;
        _weights.Add(weight);
        _weightBefore.Add(_weightBefore[^1] + ((unit - _starts[^1]) * weight));
        _starts.Add(unit);
        return end;
    }

    // The end of the hour on the clock or of what the zone has until then, whichever comes first.
    private static Instant NextHour(Instant at, DateTimeZone zone)
    {
        var interval = zone.GetZoneInterval(at);
        var time = at.InZone(zone).TimeOfDay;
        var end = at + Duration.FromHours(1) - Duration.FromNanoseconds(time.NanosecondOfDay % NodaConstants.NanosecondsPerHour);
        return interval.HasEnd ? Instant.Min(interval.End, end) : end;
    }
}
