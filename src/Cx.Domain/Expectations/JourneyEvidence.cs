namespace Cx.Domain;

/// <summary>What a journey is judged by.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class JourneyEvidence
{
    private IReadOnlyList<Contact>? _contacts;

    /// <summary>A journey as evidence.</summary>
    /// <param name="journey">The journey.</param>
    public JourneyEvidence(Journey journey) => Journey = journey;

    /// <summary>The journey as experienced.</summary>
    public Journey Journey { get; }

    /// <summary>The contacts with people who serve, in the order of their start: a call and all to whom it was transferred are one.</summary>
    public IReadOnlyList<Contact> Contacts => _contacts ??= Contact.In(Journey);
}
