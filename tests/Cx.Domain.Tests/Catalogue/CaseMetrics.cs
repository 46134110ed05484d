namespace Cx.Domain.Tests.Catalogue;

/// <summary>A row of an application's own, and one that has more.</summary>
public record Case(int Contacts, bool Resolved, int? Effort);

public sealed record EscalatedCase(int Contacts, bool Resolved, int? Effort) : Case(Contacts, Resolved, Effort);

public struct CaseState
{
    public long Resolved;
    public long All;
}

/// <summary>A metric of an application's own, in the fewest lines.</summary>
public sealed class FirstContactResolution : IMetric<Case, CaseState, Proportion>
{
    public MetricDescriptor Descriptor { get; } = new("first-contact-resolution", MetricUnits.Ratio, 0, 1, MetricDirection.HigherIsBetter);

    public CaseState CreateState() => default;

    public void Add(ref CaseState state, Case observation)
    {
        state.All++;
        if (observation.Resolved && observation.Contacts == 1) state.Resolved++;
    }

    public void Merge(ref CaseState into, CaseState from)
    {
        into.All += from.All;
        into.Resolved += from.Resolved;
    }

    public Proportion Compute(CaseState state) => Proportion.Of(state.Resolved, state.All);
}
