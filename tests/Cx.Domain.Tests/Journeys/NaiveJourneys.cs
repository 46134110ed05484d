using System;
using System.Collections.Generic;
using System.Linq;

namespace Cx.Domain.Tests.Journeys;

/// <summary>Journeys as one would write them down without a thought for speed: lists of rows.</summary>
internal static class NaiveJourneys
{
    public static List<List<Row>> ById(IReadOnlyList<Row> rows) => [.. Grouped(rows, r => r.Journey)];

    public static List<List<Row>> ByCustomer(IReadOnlyList<Row> rows, long? gapMinutes)
    {
        var journeys = new List<List<Row>>();
        foreach (var run in Grouped(rows, r => r.Customer))
        {
            var latest = long.MaxValue;
            foreach (var row in run)
            {
                if (latest == long.MaxValue || (gapMinutes is long gap && row.Minute - latest > gap))
                {
                    journeys.Add([]);
                    latest = row.EndMinute;
                }

                journeys[^1].Add(row);
                latest = Math.Max(latest, row.EndMinute);
            }
        }

        return journeys;
    }

    public static long Ties(List<List<Row>> journeys) => journeys.Sum(j => j.Zip(j.Skip(1)).Count(p => p.First.Minute == p.Second.Minute));

    // GroupBy keeps first appearance, OrderBy is stable.
    private static IEnumerable<List<Row>> Grouped(IReadOnlyList<Row> rows, Func<Row, string?> owner) => rows
        .Where(r => owner(r) is not null)
        .GroupBy(owner)
        .Select(g => g.OrderBy(r => r.Minute).ThenBy(r => r.Sequence ?? long.MaxValue).ToList());
}
