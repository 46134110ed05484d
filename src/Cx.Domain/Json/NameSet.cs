namespace Cx.Domain.Json;

/// <summary>The names met so far in one object: none or a few as a rule, many where someone means harm.</summary>
internal struct NameSet
{
    private const int Few = 8;
    private List<string>? _few;
    private HashSet<string>? _many;

    /// <summary>How many there are.</summary>
    public readonly int Count => _many?.Count ?? _few?.Count ?? 0;

    /// <summary>Adds a name.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Add(string name)
    {
        if (_many is not null) return _many.Add(name);
        _few ??= new List<string>(Few);
        foreach (var known in _few)
            if (known == name) return false;
        if (_few.Count < Few)
        {
            _few.Add(name);
            return true;
        }

        _many = new HashSet<string>(_few, StringComparer.Ordinal) { name };
        return true;
    }
}
