using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>A kind of JSON value: how it is read and checked, and how it is written.</summary>
/// <remarks>Stateless, so thread-safe.</remarks>
internal abstract class JsonKind<TValue>
{
    /// <summary>Reads the value whose first token the reader stands on, and leaves it on the last one, right or wrong.</summary>
    /// <returns>Whether there is a value; else the findings say why not.</returns>
    public abstract bool Read(ref Utf8JsonReader reader, Reading reading, out TValue value);

    public abstract void Write(Utf8JsonWriter writer, TValue value);

    /// <summary>Whether the value stands for none, so that an optional member isn't written.</summary>
    public virtual bool IsNone(TValue? value) => EqualityComparer<TValue?>.Default.Equals(value, default);
}
