namespace Cx.Domain;

/// <summary>A part of the model that keeps what a document says about it beyond what this version knows.</summary>
public interface IExtensible
{
    /// <summary>The members of a document that this version doesn't know. Treated as personal.</summary>
    Extensions Extensions { get; }
}

/// <summary>For the reader of documents: gives the same with extensions.</summary>
internal interface IExtensible<TSelf> : IExtensible
{
    TSelf With(Extensions extensions);
}
