using System;
using System.Collections.Generic;
using System.Linq;

namespace Cx.Domain;

/// <summary>Collects findings in bounded memory: lists the first ones, counts all of them by code.</summary>
internal sealed class FindingCollector(int limit)
{
    private readonly List<Finding> _listed = [];
    private readonly Dictionary<string, long> _byCode = new(StringComparer.Ordinal);
    private long _total;

    /// <summary>Whether further findings are only counted.</summary>
    public bool IsFull => _listed.Count >= limit;

    public void Add(Finding finding)
    {
        Count(finding.Code);
        if (!IsFull) _listed.Add(finding);
    }

    /// <summary>Counts a finding that wouldn't be listed any more, so that it needn't be made.</summary>
    public void Count(string code)
    {
        _total++;
        _byCode.TryGetValue(code, out var count);
        _byCode[code] = count + 1;
    }

    public FindingList ToList() => _total == 0
        ? FindingList.None
        : new FindingList(
            [.. _listed],
            [.. _byCode.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new FindingCount(c.Key, c.Value))],
            _total);
}
