using System;
using System.Collections.Generic;

namespace Cx.Domain.Analytics;

/// <summary>Groups journeys by their sequence of touchpoints: by a seeded hash of the content, then by the content itself.</summary>
internal sealed class VariantCounting
{
    // The runtime seeds text hashes for each process, so that nobody can choose journeys that collide.
    private static readonly ulong Seed = unchecked((ulong)StringComparer.Ordinal.GetHashCode(nameof(VariantCounting)) * 0x9E3779B97F4A7C15UL);

    private readonly JourneyStep[] _steps;
    private readonly int[] _offsets;
    private readonly List<int> _firstJourney = [];
    private readonly List<long> _counts = [];
    private readonly List<ulong> _hashes = [];
    private int[] _slots = new int[1024];

    private VariantCounting(JourneySet journeys)
    {
        _steps = journeys.Steps;
        _offsets = journeys.Offsets;
    }

    public static Variant[] Of(JourneySet journeys)
    {
        var counting = new VariantCounting(journeys);
        for (var journey = 0; journey < journeys.Count; journey++) counting.Add(journey);
        return counting.Ordered(journeys);
    }

    private void Add(int journey)
    {
        var hash = Hash(journey);
        var slot = (int)(hash & (ulong)(_slots.Length - 1));
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var variant = _slots[slot] - 1;
            if (_hashes[variant] != hash || !AreSame(_firstJourney[variant], journey)) continue;
            _counts[variant]++;
            return;
        }

        _firstJourney.Add(journey);
        _counts.Add(1);
        _hashes.Add(hash);
        _slots[slot] = _counts.Count;
        if (_counts.Count > _slots.Length / 2) Grow();
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var variant = 0; variant < _counts.Count; variant++)
        {
            var slot = (int)(_hashes[variant] & (ulong)(_slots.Length - 1));
            while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = variant + 1;
        }
    }

    private ulong Hash(int journey)
    {
        unchecked
        {
            var hash = Seed;
            for (var position = _offsets[journey]; position < _offsets[journey + 1]; position++)
            {
                hash = (hash ^ (uint)_steps[position].Touchpoint) * 0xD6E8FEB86659FD93UL;
                hash ^= hash >> 32;
            }

            hash *= 0x9FB21C651E98DF25UL;
            return hash ^ (hash >> 28);
        }
    }

    private bool AreSame(int left, int right)
    {
        var (a, b) = (_offsets[left], _offsets[right]);
        var length = _offsets[left + 1] - a;
        if (length != _offsets[right + 1] - b) return false;
        for (var i = 0; i < length; i++)
            if (_steps[a + i].Touchpoint != _steps[b + i].Touchpoint) return false;
        return true;
    }

    private Variant[] Ordered(JourneySet journeys)
    {
        var order = new int[_counts.Count];
        for (var variant = 0; variant < order.Length; variant++) order[variant] = variant;
        var ranks = journeys.TouchpointColumn.OrdinalRanks();
        Array.Sort(order, (a, b) => _counts[a] != _counts[b]
            ? _counts[b].CompareTo(_counts[a])
            : Compare(_firstJourney[a], _firstJourney[b], ranks));
        var variants = new Variant[order.Length];
        var covered = 0L;
        for (var place = 0; place < order.Length; place++)
        {
            var count = _counts[order[place]];
            covered += count;
            variants[place] = new Variant(journeys, _firstJourney[order[place]], count, MetricValue.Ratio(count, journeys.Count), MetricValue.Ratio(covered, journeys.Count));
        }

        return variants;
    }

    private int Compare(int left, int right, int[] ranks)
    {
        var (a, b) = (_offsets[left], _offsets[right]);
        var (leftLength, rightLength) = (_offsets[left + 1] - a, _offsets[right + 1] - b);
        for (var i = 0; i < Math.Min(leftLength, rightLength); i++)
        {
            var (x, y) = (_steps[a + i].Touchpoint, _steps[b + i].Touchpoint);
            if (x != y) return ranks[x].CompareTo(ranks[y]);
        }

        return leftLength.CompareTo(rightLength);
    }
}
