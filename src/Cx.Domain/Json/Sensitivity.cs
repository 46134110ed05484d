namespace Cx.Domain.Json;

/// <summary>How near a member comes to a person. Every member declares it.</summary>
internal enum Sensitivity
{
    /// <summary>Says nothing about a person: designed things, vocabularies, counts.</summary>
    None = 0,

    /// <summary>Leads to a person for whoever holds the key: ids, and times together with them.</summary>
    Pseudonymous,

    /// <summary>May say something about a person as it stands: free text, attributes, what isn't known.</summary>
    Personal,
}
