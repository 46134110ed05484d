namespace Cx.Domain;

/// <summary>The base of the model's types: what a document says beyond what this version knows is kept with them.</summary>
/// <remarks>Immutable and thread-safe; equal by content, extensions included.</remarks>
public abstract record Extensible
{
    private protected Extensible()
    {
    }

    /// <summary>The members of a document that this version doesn't know. Treated as personal.</summary>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>A short name for logs and messages: never names, free texts or ids of people.</summary>
    public sealed override string ToString() => Describe();

    private protected abstract string Describe();

    internal static T Extend<T>(T target, Extensions extensions)
        where T : Extensible => (T)((Extensible)target with { Extensions = extensions });
}
