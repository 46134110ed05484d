namespace Cx.Domain.Json;

/// <summary>Where the value of one member is put while its owner is being read. Used again for the next owner.</summary>
internal abstract class Slot
{
    public abstract void Clear();
}

internal sealed class Slot<TValue> : Slot
{
    // A field, so that it is read into without a copy.
    public TValue Value = default!;

    public bool IsSet { get; set; }

    public override void Clear() => (IsSet, Value) = (false, default!);
}
