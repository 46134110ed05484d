namespace Cx.Domain;

/// <summary>How an interaction ended, as seen from the customer's purpose.</summary>
public enum Outcome
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>The customer got what the interaction was for.</summary>
    Succeeded,

    /// <summary>The interaction ended without the customer getting it.</summary>
    Failed,

    /// <summary>The customer left before it ended.</summary>
    Abandoned,
}
