namespace Cx.Domain;

/// <summary>Who started an interaction.</summary>
public enum InteractionDirection
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The customer.</summary>
    Inbound,

    /// <summary>The organisation.</summary>
    Outbound,
}
