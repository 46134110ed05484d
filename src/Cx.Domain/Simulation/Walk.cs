using System.Globalization;
using NodaTime;

namespace Cx.Domain.Simulation;

/// <summary>One journey of one customer from station to station, until no step follows.</summary>
internal sealed class Walk
{
    private readonly List<Interaction> _interactions = [];

    public Walk(JourneyModel model, Course course, Id<Customer> customer, int number, Instant start, RandomStream random)
    {
        Journey = string.Format(CultureInfo.InvariantCulture, "{0}-{1}", customer, number);
        var station = course.Start(random.Child(0));
        NextStep? step = null;
        while (true)
        {
            var chance = random.Child(_interactions.Count + 1);
            var before = _interactions.Count == 0 ? null : _interactions[^1];
            var visit = station.Visit(start, step, before, model.Resolution, chance)
                .WithId(string.Format(CultureInfo.InvariantCulture, "{0}-{1}", Journey, _interactions.Count + 1))
                .WithCustomer(customer)
                .WithJourney(Journey)
                .WithSequence(_interactions.Count)
                .WithCause(CauseOf(step));
            _interactions.Add(visit);
            step = station.Next(visit.Outcome, chance);
            if (step is null) return;
            if (_interactions.Count == model.LongestJourney)
            {
                IsCut = true;
                return;
            }

            start = (visit.End ?? visit.Start) + model.Resolution.Draw(step.Delay, 1, chance);
            station = course[step.To];
        }
    }

    public Id<Journey> Journey { get; }

    public IReadOnlyList<Interaction> Interactions => _interactions;

    /// <summary>Whether it would have gone on beyond the longest journey.</summary>
    public bool IsCut { get; }

    private InteractionCause? CauseOf(NextStep? step)
    {
        if (step?.Cause is not { } kind) return null;
        var earlier = kind == CauseKind.Repeated ? _interactions.FindLast(i => i.Touchpoint == step.To) : null;
        return new InteractionCause((earlier ?? _interactions[^1]).Id, kind);
    }
}
