namespace Cx.Domain;

/// <summary>What a customer meets at a touchpoint; it decides which side of the experience the touchpoint belongs to.</summary>
public enum TouchpointNature
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>A product or interface that the person uses: a site, an app, a machine. What happens there is user experience too.</summary>
    Interface,

    /// <summary>People who serve: a call, a counter, a chat with an agent.</summary>
    Service,

    /// <summary>One-way communication: a letter, an e-mail, an advertisement.</summary>
    Message,
}
