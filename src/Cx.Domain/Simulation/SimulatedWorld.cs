using System.Globalization;

namespace Cx.Domain.Simulation;

/// <summary>What a simulation produced: invented facts that look like those of a log.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SimulatedWorld
{
    internal SimulatedWorld(IReadOnlyList<Touchpoint> touchpoints, IReadOnlyList<Customer> customers, IReadOnlyList<Interaction> interactions, int journeys, int cut) =>
        (Touchpoints, Customers, Interactions, Journeys, CutJourneys) = (touchpoints, customers, interactions, journeys, cut);

    /// <summary>The touchpoints of the model, in its order.</summary>
    public IReadOnlyList<Touchpoint> Touchpoints { get; }

    /// <summary>The customers by number, with their segments.</summary>
    public IReadOnlyList<Customer> Customers { get; }

    /// <summary>
    /// The interactions in the order of their starts, as a log has them; those that start at the same time by customer, journey
    /// and place in it. Each has an id, a customer, a journey, a direction and a sequence; the rest as the model says.
    /// </summary>
    public IReadOnlyList<Interaction> Interactions { get; }

    /// <summary>How many journeys there are.</summary>
    public int Journeys { get; }

    /// <summary>How many of them were cut at the longest that the model allows; more than a few hint at a model that goes in circles.</summary>
    public int CutJourneys { get; }

    /// <summary>How much there is of each.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0} customers, {1} journeys, {2} interactions", Customers.Count, Journeys, Interactions.Count);
}
