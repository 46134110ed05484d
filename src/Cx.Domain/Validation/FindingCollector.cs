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

    public void Add(Finding finding)
    {
        _total++;
        _byCode.TryGetValue(finding.Code, out var count);
        _byCode[finding.Code] = count + 1;
        if (_listed.Count < limit) _listed.Add(finding);
    }

    public FindingList ToList() => _total == 0
        ? FindingList.None
        : new FindingList(
            [.. _listed],
            [.. _byCode.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new FindingCount(c.Key, c.Value))],
            _total);
}
