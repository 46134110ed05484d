using System;
using System.Collections.Generic;

namespace Cx.Domain;

/// <summary>Numbers names by first appearance. Names are looked up by text, with the runtime's seeded hash.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public int Code(string? name)
    {
        if (string.IsNullOrEmpty(name)) return CodedColumn.Absent;
        if (!_codes.TryGetValue(name!, out var code)) code = Add(name!);
        return code;
    }

    public int Code(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty) return CodedColumn.Absent;
#if NET
        return _codes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var code) ? code : Add(name.ToString());
#else
        return Code(name.ToString());
#endif
    }

    public string[] ToArray() => [.. _names];

    private int Add(string name)
    {
        var code = _names.Count;
        _codes.Add(name, code);
        _names.Add(name);
        return code;
    }
}
