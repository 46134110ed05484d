namespace Cx.Domain.Simulation;

/// <summary>The customers of a simulation and what became of them so far.</summary>
internal sealed class Crowd
{
    private readonly JourneyModel _model;
    private readonly ArrivalTimes _arrivals;
    private readonly Choice<(SimulatedSegment Segment, Course Course)> _segments;
    private readonly Course _course;
    private readonly Choice<int> _journeysPerCustomer;
    private readonly List<Customer> _customers = [];
    private readonly List<Interaction> _interactions = [];
    private readonly List<SurveyResponse> _responses = [];
    private readonly Dictionary<Id<Survey>, int> _invitations;
    private int _journeys;
    private int _cut;

    /// <exception cref="ArgumentException">The model can't be run.</exception>
    public Crowd(JourneyModel model, ArrivalTimes arrivals)
    {
        (_model, _arrivals) = (model, arrivals);
        _course = new Course(model, null);
        _segments = new([.. model.Segments.Select(s => ((s, new Course(model, s)), Parts.OfProbability(s.Share)))], Parts.Whole);
        _journeysPerCustomer = new(model.JourneysPerCustomer);
        _invitations = model.Surveys.ToDictionary(s => s.Survey.Id, _ => 0);
    }

    public void Add(Id<Customer> customer, RandomStream random)
    {
        var (segment, course) = _segments.Pick(random);
        _customers.Add(segment is null ? new Customer(customer) : new Customer(customer).WithSegments(segment.Segment.Id));
        int journeys = _journeysPerCustomer.Pick(random);
        var starts = Enumerable.Range(0, journeys).Select(_ => _arrivals.Draw(random)).OrderBy(s => s).ToArray();
        for (int number = 1; number <= journeys; number++)
        {
            var chance = random.Child(number);
            var walk = new Walk(_model, course ?? _course, customer, number, starts[number - 1], chance);
            _interactions.AddRange(walk.Interactions);
            _journeys++;
            if (walk.IsCut) _cut++;
            Ask(walk, chance);
        }
    }

    // Sorting by time keeps the order of what happens at the same time.
    public SimulatedWorld ToWorld() => new(
        _model, [.. _customers], [.. _interactions.OrderBy(i => i.Start)], [.. _responses.OrderBy(r => r.SubmittedAt)], _invitations, _journeys, _cut);

    private void Ask(Walk walk, RandomStream random)
    {
        for (int n = 0; n < _model.Surveys.Count; n++)
        {
            // Numbers below zero are those that no interaction of the journey has.
            foreach (var response in _model.Surveys[n].Ask(walk, _model.Resolution, random.Child(-1 - n)))
            {
                _invitations[_model.Surveys[n].Survey.Id]++;
                if (response is not null) _responses.Add(response);
            }
        }
    }
}
