namespace Cx.Domain.Simulation;

/// <summary>A model made ready for drawing, as the people of one segment meet it.</summary>
internal sealed class Course
{
    private readonly Dictionary<Id<Touchpoint>, Station> _stations;
    private readonly Choice<Station> _starts;

    /// <exception cref="ArgumentException">The model can't be run.</exception>
    public Course(JourneyModel model, SimulatedSegment? segment)
    {
        if (model.Touchpoints.Count == 0) throw Refused(model, segment, "it has no touchpoint.");
        _stations = model.Touchpoints.ToDictionary(t => t.Touchpoint.Id, t => new Station(t, segment));
        foreach (var own in segment?.Touchpoints ?? EquatableList<SimulatedTouchpoint>.Empty)
        {
            if (!_stations.ContainsKey(own.Touchpoint.Id)) throw Refused(model, segment, $"it doesn't have the touchpoint '{own}' that differs.");
            _stations[own.Touchpoint.Id] = new Station(own, segment);
        }

        foreach (var station in _stations.Values)
            foreach (var step in station.Steps.Concat(station.Requirements))
                if (!_stations.ContainsKey(step.To)) throw Refused(model, segment, $"it doesn't have the touchpoint '{step.To}' that '{station.Touchpoint}' leads to.");

        foreach (var survey in model.Surveys)
            foreach (var touchpoint in survey.Touchpoints)
                if (!_stations.ContainsKey(touchpoint)) throw Refused(model, segment, $"it doesn't have the touchpoint '{touchpoint}' that the survey '{survey}' is about.");

        _starts = StartsOf(model, segment);
        if (Endless() is { } stuck) throw Refused(model, segment, $"no journey ever ends that comes to the touchpoint '{stuck.Touchpoint}'.");
    }

    public Station this[Id<Touchpoint> touchpoint] => _stations[touchpoint];

    public Station Start(RandomStream random) => _starts.Pick(random)!;

    private Choice<Station> StartsOf(JourneyModel model, SimulatedSegment? segment)
    {
        var starts = segment is { Starts.Count: > 0 } ? segment.Starts : model.Starts;
        if (starts.Count == 0) return new Choice<Station>([(this[model.Touchpoints[0].Touchpoint.Id], 1)]);
        foreach (var (touchpoint, _) in starts)
            if (!_stations.ContainsKey(touchpoint)) throw Refused(model, segment, $"it doesn't have the touchpoint '{touchpoint}' that journeys start at.");
        if (starts.All(s => Parts.OfWeight(s.Weight) == 0)) throw Refused(model, segment, "no journey starts anywhere.");
        return new Choice<Station>([.. starts.Select(s => (this[s.Touchpoint], Parts.OfWeight(s.Weight)))]);
    }

    // A station from which no way leads to one where a journey can end.
    private Station? Endless()
    {
        HashSet<Station> ending = [.. _stations.Values.Where(s => s.Possible.Any(o => LeadsOn(s, o).Sum(n => n.Probability) < Parts.Whole))];
        int known;
        do
        {
            known = ending.Count;
            ending.UnionWith([.. _stations.Values.Where(s => s.Possible.Any(o => LeadsOn(s, o).Any(n => n.Probability > 0 && ending.Contains(this[n.To]))))]);
        }
        while (ending.Count > known);
        return _stations.Values.FirstOrDefault(s => !ending.Contains(s));
    }

    private static IEnumerable<NextStep> LeadsOn(Station station, Outcome outcome) => station.Steps.Where(s => s.When is null || s.When == outcome);

    private static ArgumentException Refused(JourneyModel model, SimulatedSegment? segment, string why) =>
        new($"The model can't be run{(segment is null ? "" : $" for the segment '{segment}'")}: {why}", nameof(model));
}
