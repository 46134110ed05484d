namespace Cx.Domain;

/// <summary>An attribute that a log's interactions may have: a value of the application's own, with a name.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class AttributeDefinition
{
    internal AttributeDefinition(string name, AttributeKind kind)
    {
        Name = name;
        Kind = kind;
    }

    /// <summary>The name, compared by its characters.</summary>
    public string Name { get; }

    /// <summary>What kind of value it has.</summary>
    public AttributeKind Kind { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
