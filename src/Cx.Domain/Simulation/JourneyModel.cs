using NodaTime;

namespace Cx.Domain.Simulation;

/// <summary>
/// A world to simulate: touchpoints with what happens there, where journeys start and when, segments that differ, and
/// surveys. Not to be confused with a journey map, which says what the organisation designed; this says how people behave.
/// </summary>
/// <remarks>
/// Immutable and thread-safe; each method gives a changed copy, so that variants of a model can be run side by side. Equal by
/// content, but for distributions, opening hours and profiles, which are equal to themselves alone. What
/// one part alone can't tell, such as whether a step leads to a touchpoint that exists, is checked by
/// <see cref="Simulator.Run"/>.
/// </remarks>
public sealed record JourneyModel
{
    private static readonly Duration Finest = Duration.FromMilliseconds(1);
    private static readonly Duration Coarsest = Duration.FromDays(1);

    private const int HighestJourneyLength = 1000;

    /// <summary>A model without touchpoints.</summary>
    /// <param name="name">Its name, with which the ids of what it produces begin: <c>office-1</c>, the first customer.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public JourneyModel(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The touchpoints in the order in which they were added.</summary>
    public IReadOnlyList<SimulatedTouchpoint> Touchpoints { get; private init; } = EquatableList<SimulatedTouchpoint>.Empty;

    /// <summary>The segments in the order in which they were added.</summary>
    public IReadOnlyList<SimulatedSegment> Segments { get; private init; } = EquatableList<SimulatedSegment>.Empty;

    /// <summary>The surveys in the order in which they were added.</summary>
    public IReadOnlyList<SimulatedSurvey> Surveys { get; private init; } = EquatableList<SimulatedSurvey>.Empty;

    internal EquatableList<(Id<Touchpoint> Touchpoint, double Weight)> Starts { get; private init; } = EquatableList<(Id<Touchpoint> Touchpoint, double Weight)>.Empty;

    internal EquatableList<(int Journeys, long Share)> JourneysPerCustomer { get; private init; } = EquatableList.Of([(1, Parts.Whole)]);

    internal ArrivalProfile? Arrivals { get; private init; }

    internal int LongestJourney { get; private init; } = 100;

    internal Resolution Resolution { get; private init; } = new(Finest);

    /// <summary>A touchpoint, for changing something about it and putting it back.</summary>
    /// <param name="touchpoint">Its id.</param>
    /// <exception cref="KeyNotFoundException">The model doesn't have it.</exception>
    public SimulatedTouchpoint At(Id<Touchpoint> touchpoint) => Touchpoints.FirstOrDefault(t => t.Touchpoint.Id == touchpoint)
        ?? throw new KeyNotFoundException($"The model doesn't have the touchpoint '{touchpoint}'.");

    /// <summary>With one more touchpoint, or with another in the place of one of the same id.</summary>
    /// <param name="touchpoint">The touchpoint.</param>
    public JourneyModel WithTouchpoint(SimulatedTouchpoint touchpoint)
    {
        ArgumentNullException.ThrowIfNull(touchpoint);
        return this with { Touchpoints = EquatableList.Put(Touchpoints, touchpoint, t => t.Touchpoint.Id == touchpoint.Touchpoint.Id) };
    }

    /// <summary>With one more touchpoint where journeys start. If none is said, all start at the touchpoint that was added first.</summary>
    /// <param name="touchpoint">The touchpoint.</param>
    /// <param name="weight">How often relative to the others, from 0 to a million.</param>
    /// <exception cref="ArgumentException">There is no touchpoint.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is out of range.</exception>
    public JourneyModel StartingAt(Id<Touchpoint> touchpoint, double weight = 1)
    {
        _ = Parts.OfWeight(weight);
        return this with { Starts = EquatableList.Of(Starts.Append((Defined.Check(touchpoint), weight))) };
    }

    /// <summary>With hours and days at which journeys start more or less often; evenly over the window if never said.</summary>
    /// <param name="profile">The profile; evenly if <c>null</c>.</param>
    public JourneyModel Arriving(ArrivalProfile? profile) => this with { Arrivals = profile };

    /// <summary>With how many journeys a customer makes in the window; one if never said.</summary>
    /// <param name="shares">The share of the customers that make one, two, three journeys and so on; together 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is outside 0 to 1.</exception>
    /// <exception cref="ArgumentException">The shares aren't 1 together.</exception>
    public JourneyModel WithJourneysPerCustomer(params double[] shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        var counts = shares.Select((share, i) => (i + 1, Parts.OfProbability(share, nameof(shares)))).ToArray();
        if (counts.Sum(c => c.Item2) != Parts.Whole) throw new ArgumentException("The shares are 1 together.", nameof(shares));
        return this with { JourneysPerCustomer = EquatableList.Of(counts) };
    }

    /// <summary>With one more segment, or with another in the place of one of the same id.</summary>
    /// <param name="segment">The segment.</param>
    /// <exception cref="ArgumentException">The segments have more than all customers.</exception>
    public JourneyModel WithSegment(SimulatedSegment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        var segments = EquatableList.Put(Segments, segment, s => s.Segment.Id == segment.Segment.Id);
        if (segments.Sum(s => Parts.OfProbability(s.Share)) > Parts.Whole)
            throw new ArgumentException("The shares of the segments are at most 1 together.", nameof(segment));
        return this with { Segments = segments };
    }

    /// <summary>With one more survey, or with another in the place of one of the same id.</summary>
    /// <param name="survey">The survey.</param>
    public JourneyModel WithSurvey(SimulatedSurvey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return this with { Surveys = EquatableList.Put(Surveys, survey, s => s.Survey.Id == survey.Survey.Id) };
    }

    /// <summary>With another bound on the length of a journey; 100 if never said. A journey that reaches it is cut there and counted.</summary>
    /// <param name="interactions">How many interactions a journey has at most, from 1 to 1000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public JourneyModel WithLongestJourney(int interactions) => interactions is >= 1 and <= HighestJourneyLength
        ? this with { LongestJourney = interactions }
        : throw new ArgumentOutOfRangeException(nameof(interactions), interactions, "A journey has from 1 to 1000 interactions.");

    /// <summary>With another unit that all times are multiples of, rounded down; a millisecond if never said.</summary>
    /// <param name="unit">The unit, from a millisecond to a day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit is out of range.</exception>
    public JourneyModel WithResolution(Duration unit) => unit >= Finest && unit <= Coarsest
        ? this with { Resolution = new Resolution(unit) }
        : throw new ArgumentOutOfRangeException(nameof(unit), unit, "The unit lies from a millisecond to a day.");

    /// <summary>Its name.</summary>
    public override string ToString() => Name;
}
