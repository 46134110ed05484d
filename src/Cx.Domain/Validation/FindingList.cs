using System.Collections;
using System.Collections.Generic;
using System.Globalization;

namespace Cx.Domain;

/// <summary>
/// What was wrong with some input: the first findings in the order of the input, and how often each code occurred.
/// Only so many findings are listed, so that hostile input can't fill the memory; the counts are always complete.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FindingList : IReadOnlyList<Finding>
{
    /// <summary>How many findings are listed unless said otherwise: 100.</summary>
    public const int DefaultLimit = 100;

    internal static readonly FindingList None = new([], [], 0);

    private readonly Finding[] _listed;

    internal FindingList(Finding[] listed, FindingCount[] byCode, long total)
    {
        _listed = listed;
        ByCode = new EquatableList<FindingCount>(byCode);
        Total = total;
    }

    /// <summary>How many findings are listed here; at most the limit.</summary>
    public int Count => _listed.Length;

    /// <summary>How many findings there were, listed or not.</summary>
    public long Total { get; }

    /// <summary>How often each code occurred, listed or not, in ordinal order of the codes.</summary>
    public IReadOnlyList<FindingCount> ByCode { get; }

    /// <summary>A listed finding.</summary>
    /// <param name="index">Its place in the list, from 0.</param>
    public Finding this[int index] => _listed[index];

    /// <summary>The listed findings in the order of the input.</summary>
    public IEnumerator<Finding> GetEnumerator() => ((IEnumerable<Finding>)_listed).GetEnumerator();

    /// <summary>The total and the counts by code.</summary>
    public override string ToString() => Total == 0
        ? "no findings"
        : string.Format(CultureInfo.InvariantCulture, "{0} findings: {1}", Total, string.Join(", ", ByCode));

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
