namespace Cx.Domain.Json;

/// <summary>What was read of an object before there is one. Used again for the next object of its contract.</summary>
internal abstract class Draft
{
    /// <summary>The next one in the pile of those that aren't in use.</summary>
    public Draft? Next { get; set; }

    public abstract object Contract { get; }

    public abstract void Clear();
}

/// <summary>What was read of an object of one type: a slot for each member of the contract, and what the contract doesn't know.</summary>
internal sealed class Draft<T>(Contract<T> contract) : Draft
{
    private readonly Slot[] _slots = [.. contract.Members.Select(m => m.CreateSlot())];
    private readonly List<KeyValuePair<string, string>> _unknown = [];
    private NameSet _unknownNames;
    private ulong _seen;

    public override object Contract => contract;

    /// <summary>Members that the contract doesn't know, as they were.</summary>
    public Extensions Extensions => _unknown.Count == 0 ? Extensions.None : new Extensions(_unknown);

    /// <summary>How many members of unknown names occurred.</summary>
    public int UnknownCount => _unknownNames.Count;

    public Slot this[int index] => _slots[index];

    /// <summary>Notes that a member occurs.</summary>
    /// <returns>Whether it is for the first time.</returns>
    public bool See(int index)
    {
        var bit = 1UL << index;
        var isFirst = (_seen & bit) == 0;
        _seen |= bit;
        return isFirst;
    }

    public bool HasSeen(int index) => (_seen & (1UL << index)) != 0;

    /// <summary>Notes that a member of an unknown name occurs.</summary>
    /// <returns>Whether it is for the first time.</returns>
    public bool See(string unknown) => _unknownNames.Add(unknown);

    public void Keep(string name, string json) => _unknown.Add(new(name, json));

    public override void Clear()
    {
        for (var i = 0; _seen != 0; i++, _seen >>= 1)
            if ((_seen & 1) != 0) _slots[i].Clear();
        _unknown.Clear();
        _unknownNames = default;
    }
}
