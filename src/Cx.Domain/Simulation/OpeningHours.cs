using NodaTime;

namespace Cx.Domain.Simulation;

/// <summary>When a simulated touchpoint is open. Whoever meets it closed comes some time after it opens again.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class OpeningHours
{
    private static readonly DurationDistribution FirstHour = DurationDistribution.Between(Duration.Zero, Duration.FromHours(1));

    private readonly bool[] _isOpenOn = new bool[8];
    private readonly DurationDistribution _return;

    /// <summary>The same hours on certain days of the week.</summary>
    /// <param name="zone">The zone of the clock on the wall.</param>
    /// <param name="from">When it opens.</param>
    /// <param name="to">When it closes, on the same day; nobody can come at that time any more.</param>
    /// <param name="days">On which days, at least one.</param>
    /// <exception cref="ArgumentException">It closes before it opens, or opens on no day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public OpeningHours(DateTimeZone zone, LocalTime from, LocalTime to, params IsoDayOfWeek[] days)
        : this(zone, from, to, days, FirstHour)
    {
    }

    private OpeningHours(DateTimeZone zone, LocalTime from, LocalTime to, IEnumerable<IsoDayOfWeek> days, DurationDistribution @return)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(@return);
        if (to <= from) throw new ArgumentException("What opens closes later on the same day.", nameof(to));
        foreach (var day in days)
        {
            if (day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday) throw new ArgumentOutOfRangeException(nameof(days), day, "There is no such day.");
            _isOpenOn[(int)day] = true;
        }

        if (!_isOpenOn.Contains(true)) throw new ArgumentException("What is never open can't be met.", nameof(days));
        (Zone, From, To, _return) = (zone, from, to, @return);
    }

    /// <summary>The zone of the clock on the wall.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>When it opens.</summary>
    public LocalTime From { get; }

    /// <summary>When it closes.</summary>
    public LocalTime To { get; }

    /// <summary>On which days it is open, Monday first.</summary>
    public IReadOnlyList<IsoDayOfWeek> Days => [.. Enumerable.Range(1, 7).Where(d => _isOpenOn[d]).Select(d => (IsoDayOfWeek)d)];

    /// <summary>The same hours from Monday to Friday.</summary>
    /// <param name="zone">The zone of the clock on the wall.</param>
    /// <param name="from">When it opens.</param>
    /// <param name="to">When it closes, on the same day.</param>
    /// <exception cref="ArgumentException">It closes before it opens.</exception>
    public static OpeningHours OnWorkdays(DateTimeZone zone, LocalTime from, LocalTime to) =>
        new(zone, from, to, IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday);

    /// <summary>With another time, instead of any time within an hour, by which people come after it opens again.</summary>
    /// <param name="afterOpening">How long after; where that is past closing, they come just before it.</param>
    public OpeningHours Returning(DurationDistribution afterOpening) => new(Zone, From, To, Days, afterOpening);

    /// <summary>The hours on the clock.</summary>
    public override string ToString() => $"{Hour(From)} to {Hour(To)}";

    /// <summary>The time itself while it is open, else a time after it opens next. Takes one random number either way.</summary>
    internal Instant Next(Instant at, RandomStream random, Resolution resolution)
    {
        long late = _return.Draw(random);
        var local = at.InZone(Zone).LocalDateTime;
        bool opensToday = _isOpenOn[(int)local.DayOfWeek] && local.TimeOfDay < To;
        if (opensToday && local.TimeOfDay >= From) return at;

        var day = opensToday ? local.Date : local.Date.PlusDays(1);
        while (!_isOpenOn[(int)day.DayOfWeek]) day = day.PlusDays(1);
        Instant opens = Zone.AtLeniently(day + From).ToInstant(), closes = Zone.AtLeniently(day + To).ToInstant();
        long last = Math.Max((closes - opens).BclCompatibleTicks - 1, 0);
        // An hour that a change of the clock repeats opens at its first pass, which may be over.
        return Instant.Max(at, opens + resolution.Floor(Math.Min(late, last)));
    }

    private static string Hour(LocalTime time) => time.ToString("HH':'mm", System.Globalization.CultureInfo.InvariantCulture);
}
