using System;
using System.Collections.Generic;

namespace Cx.Domain;

/// <summary>A dictionary-encoded column: a code per row, and the names that the codes stand for.</summary>
internal sealed class CodedColumn(int[] codes, IReadOnlyList<string> names)
{
    public const int Absent = -1;

    public int[] Codes { get; } = codes;

    public IReadOnlyList<string> Names { get; } = names;

    public string? this[int row] => Codes[row] is >= 0 and var code ? Names[code] : null;

    public CodedColumn Take(int[] rows) => new(Codes.Take(rows), Names);

    /// <summary>The place of each code in the ordinal order of the names.</summary>
    public int[] OrdinalRanks()
    {
        var names = new string[Names.Count];
        var codes = new int[names.Length];
        for (var code = 0; code < names.Length; code++) (names[code], codes[code]) = (Names[code], code);
        Array.Sort(names, codes, StringComparer.Ordinal);
        var ranks = new int[codes.Length];
        for (var rank = 0; rank < codes.Length; rank++) ranks[codes[rank]] = rank;
        return ranks;
    }
}
