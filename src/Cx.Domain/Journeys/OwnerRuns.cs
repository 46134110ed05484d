using System;

namespace Cx.Domain;

/// <summary>Where each owner's entries go when entries are brought together by owner: owners by first appearance.</summary>
internal sealed class OwnerRuns
{
    private readonly int[] _rankByCode;

    private OwnerRuns(int[] owners, int[] offsets, int[] rankByCode)
    {
        Owners = owners;
        Offsets = offsets;
        _rankByCode = rankByCode;
    }

    /// <summary>The owners' codes in the order of their first appearance.</summary>
    public int[] Owners { get; }

    /// <summary>Where each owner's run starts, and a last one: where the runs end.</summary>
    public int[] Offsets { get; }

    public static OwnerRuns Of(CodedColumn column)
    {
        var counts = new int[column.Names.Count];
        var owners = new int[counts.Length];
        var ranks = new int[counts.Length];
        var found = 0;
        unchecked
        {
            foreach (var code in column.Codes)
            {
                if (code < 0) continue;
                if (counts[code]++ > 0) continue;
                ranks[code] = found;
                owners[found++] = code;
            }
        }

        Array.Resize(ref owners, found);
        var offsets = new int[found + 1];
        for (var rank = 0; rank < found; rank++) offsets[rank + 1] = offsets[rank] + counts[owners[rank]];
        return new OwnerRuns(owners, offsets, ranks);
    }

    /// <summary>For each code, where its next entry goes.</summary>
    public int[] NextByCode()
    {
        var next = new int[_rankByCode.Length];
        for (var rank = 0; rank < Owners.Length; rank++) next[Owners[rank]] = Offsets[rank];
        return next;
    }
}
