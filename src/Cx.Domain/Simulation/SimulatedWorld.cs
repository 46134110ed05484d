using System.Globalization;

namespace Cx.Domain.Simulation;

/// <summary>What a simulation produced: invented facts that look like those of a log.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SimulatedWorld
{
    private readonly IReadOnlyDictionary<Id<Survey>, int> _invitations;

    internal SimulatedWorld(
        JourneyModel model, IReadOnlyList<Customer> customers, IReadOnlyList<Interaction> interactions, IReadOnlyList<SurveyResponse> responses,
        IReadOnlyDictionary<Id<Survey>, int> invitations, int journeys, int cut)
    {
        Touchpoints = [.. model.Touchpoints.Select(t => t.Touchpoint)];
        Segments = [.. model.Segments.Select(s => s.Segment)];
        Surveys = [.. model.Surveys.Select(s => s.Survey)];
        (Customers, Interactions, Responses, _invitations, Journeys, CutJourneys) = (customers, interactions, responses, invitations, journeys, cut);
    }

    /// <summary>The touchpoints of the model, in its order.</summary>
    public IReadOnlyList<Touchpoint> Touchpoints { get; }

    /// <summary>The segments of the model, in its order.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>The surveys of the model, in its order.</summary>
    public IReadOnlyList<Survey> Surveys { get; }

    /// <summary>The customers by number, with their segments.</summary>
    public IReadOnlyList<Customer> Customers { get; }

    /// <summary>
    /// The interactions in the order of their starts, as a log has them; those that start at the same time by customer, journey
    /// and place in it. Each has an id, a customer, a journey, a direction and a sequence; the rest as the model says.
    /// </summary>
    public IReadOnlyList<Interaction> Interactions { get; }

    /// <summary>
    /// The responses in the order in which they came in. Each has an id, a customer, a journey, answers with their scales, and
    /// the interaction and touchpoint where its survey is about one.
    /// </summary>
    public IReadOnlyList<SurveyResponse> Responses { get; }

    /// <summary>How many journeys there are.</summary>
    public int Journeys { get; }

    /// <summary>How many of them were cut at the longest that the model allows; more than a few hint at a model that goes in circles.</summary>
    public int CutJourneys { get; }

    /// <summary>How many invitations to a survey went out, answered or not.</summary>
    /// <param name="survey">The survey's id.</param>
    /// <exception cref="KeyNotFoundException">The model doesn't have it.</exception>
    public int InvitationsTo(Id<Survey> survey) => _invitations.TryGetValue(survey, out int invitations)
        ? invitations
        : throw new KeyNotFoundException($"The model doesn't have the survey '{survey}'.");

    /// <summary>All of it as a document.</summary>
    public CxDocument ToDocument() => new CxDocument()
        .WithSegments(Segments).WithTouchpoints(Touchpoints).WithCustomers(Customers).WithSurveys(Surveys).WithInteractions(Interactions).WithResponses(Responses);

    /// <summary>How much there is of each.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0} customers, {1} journeys, {2} interactions, {3} responses", Customers.Count, Journeys, Interactions.Count, Responses.Count);
}
