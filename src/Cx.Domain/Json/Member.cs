using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>A member of a type's JSON object.</summary>
internal abstract class Member<T>(string name, bool isRequired, Sensitivity sensitivity, string description)
{
    public string Name { get; } = name;

    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name);

    public bool IsRequired { get; } = isRequired;

    public Sensitivity Sensitivity { get; } = sensitivity;

    public string Description { get; } = description;

    /// <summary>Its place in the contract; set by the contract.</summary>
    public int Index { get; set; }

    public abstract Slot CreateSlot();

    /// <summary>Reads the value into the draft's slot, which stays empty where there is none.</summary>
    public abstract void Read(ref Utf8JsonReader reader, Reading reading, Draft<T> draft);

    public abstract void Write(Utf8JsonWriter writer, T owner);

    /// <summary>The owner with what the draft holds.</summary>
    public abstract T Apply(T owner, Draft<T> draft);
}

/// <summary>A member with a value of some type.</summary>
/// <param name="name">Its name in JSON.</param>
/// <param name="kind">What its value looks like.</param>
/// <param name="get">Gives the value of an owner.</param>
/// <param name="with">Gives an owner with the value; <c>null</c> where the owner can't be made without it.</param>
/// <param name="isRequired">Whether there is no owner without it.</param>
/// <param name="sensitivity">How near it comes to a person.</param>
/// <param name="description">What it means, its unit and its limits.</param>
internal sealed class Member<T, TValue>(
    string name, JsonKind<TValue> kind, Func<T, TValue?> get, Func<T, TValue, T>? with, bool isRequired, Sensitivity sensitivity, string description)
    : Member<T>(name, isRequired, sensitivity, description)
{
    public override Slot CreateSlot() => new Slot<TValue>();

    /// <summary>The value that a draft holds; <c>default</c> where it holds none.</summary>
    public TValue In(Draft<T> draft) => SlotOf(draft).Value;

    public bool IsIn(Draft<T> draft) => SlotOf(draft).IsSet;

    /// <summary>Whether it occurred without a value that can be used, which was reported, or with null.</summary>
    public bool IsBroken(Draft<T> draft) => draft.HasSeen(Index) && !IsIn(draft);

    public override void Read(ref Utf8JsonReader reader, Reading reading, Draft<T> draft)
    {
        if (reader.TokenType == JsonTokenType.Null && !IsRequired) return;
        var slot = SlotOf(draft);
        slot.IsSet = kind.Read(ref reader, reading, out slot.Value);
    }

    public override void Write(Utf8JsonWriter writer, T owner)
    {
        var value = get(owner);
        if (!IsRequired && kind.IsNone(value)) return;
        writer.WritePropertyName(EncodedName);
        kind.Write(writer, value!);
    }

    public override T Apply(T owner, Draft<T> draft) => with is not null && SlotOf(draft) is { IsSet: true } slot ? with(owner, slot.Value) : owner;

    private Slot<TValue> SlotOf(Draft<T> draft) => (Slot<TValue>)draft[Index];
}
