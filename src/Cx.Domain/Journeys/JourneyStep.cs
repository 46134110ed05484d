namespace Cx.Domain;

/// <summary>What journeys need of an interaction, side by side in memory.</summary>
internal struct JourneyStep
{
    /// <summary>When it starts, in ticks.</summary>
    public long Start;

    /// <summary>Its touchpoint's code. While journeys are made, the higher bits hold its owner's place in a partition.</summary>
    public int Touchpoint;

    /// <summary>Its place in the log.</summary>
    public int Entry;
}
