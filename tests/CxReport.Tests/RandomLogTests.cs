using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace CxReport.Tests;

/// <summary>The report beside a naive computation over the same rows.</summary>
public class RandomLogTests
{
    private static readonly string[] Touchpoints = ["a", "b", "B", "NA", " c,d", "5\" disk", "é\n"];
    private static readonly string[] Funnel = ["a", "b", "a"];

    private static readonly Gen<Row> Rows =
        from customer in Gen.Elements("", "c1", "c2", "null")
        from journey in Gen.Elements("", "j1", "j2", "j3", "J1")
        from touchpoint in Gen.Frequency((1, Gen.Constant("")), (12, Gen.Elements(Touchpoints)))
        from start in Gen.Frequency((1, Gen.Constant<int?>(null)), (15, Gen.Choose(0, 40).Select(m => (int?)(m * 300))))
        from length in Gen.Frequency((2, Gen.Constant<int?>(null)), (3, Gen.Choose(-100, 2000).Select(l => (int?)l)))
        from channel in Gen.Elements("", "web", "phone")
        from outcome in Gen.Elements("", "succeeded", "FAILED", "abandoned", "unknown", "odd")
        from sequence in Gen.Elements<int?>(null, 1, 2, 3)
        select new Row(customer, journey, touchpoint, start, length, channel, outcome, sequence);

    [Property(MaxTest = 300)]
    public Property Journeys_by_id() => Prop.ForAll(Rows.ListOf().ToArbitrary(), rows => Agree([.. rows], null));

    [Property(MaxTest = 300)]
    public Property Journeys_by_gap() => Prop.ForAll(Rows.ListOf().ToArbitrary(), rows => Agree([.. rows], 900));

    private static void Agree(IReadOnlyList<Row> rows, int? gap)
    {
        var csv = Row.Header + string.Concat(rows.Select(r => r.ToCsv()));
        var report = (JsonObject)JsonNode.Parse(Ran.JsonOf(csv, "--journeys", gap is null ? "by-id" : $"gap:{gap}s", "--funnel", string.Join(',', Funnel)).Output)!;
        var expected = Naive.Report(rows, gap, Funnel);
        foreach (var (section, value) in expected) Assert.Equal(value!.ToJsonString(), Shown(section, report));
    }

    private static string Shown(string section, JsonObject report)
    {
        if (section == "interactions")
        {
            var interactions = (JsonObject)report[section]!;
            return new JsonObject { ["read"] = (long)interactions["read"]!, ["rejected"] = (long)interactions["rejected"]!, ["ties"] = (long)interactions["ties"]! }.ToJsonString();
        }

        // Intervals are the engine's, and tested there.
        if (section == "metrics")
            return new JsonArray([.. ((JsonArray)report[section]!).Select(m => (JsonNode)new JsonObject { ["id"] = (string?)m!["id"], ["group"] = m["group"]!.DeepClone(), ["value"] = m["value"]?.DeepClone(), ["n"] = (long)m["n"]! }).Where(m => (string?)m["id"] != "time-on-task")]).ToJsonString();
        return report[section]!.ToJsonString();
    }

    /// <summary>A row of the CSV; times are seconds of a day.</summary>
    private sealed record Row(string Customer, string Journey, string Touchpoint, int? Start, int? Length, string Channel, string Outcome, int? Sequence)
    {
        public const string Header = "customer,journey,touchpoint,at,end,channel,outcome,sequence\n";

        public long? End => Start + Length;

        public bool IsRightFor(int? gap) =>
            (gap is null ? Journey : Customer).Length > 0 && Touchpoint.Length > 0 && Start is not null && !(Length < 0) && Outcome != "odd";

        public string ToCsv()
        {
            var end = Length is null ? "" : Time(End ?? 0);
            return string.Join(',', new[] { Customer, Journey, Touchpoint, Start is { } s ? Time(s) : "", end, Channel, Outcome, Sequence?.ToString(CultureInfo.InvariantCulture) ?? "" }.Select(Quoted)) + "\r\n";
        }

        private static string Time(long seconds) => DateTime.UnixEpoch.AddDays(1).AddSeconds(seconds).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

        private static string Quoted(string text) => text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    /// <summary>The numbers by plain LINQ.</summary>
    private static class Naive
    {
        public static JsonObject Report(IReadOnlyList<Row> rows, int? gap, string[] funnel)
        {
            var right = rows.Where(r => r.IsRightFor(gap)).ToList();
            var journeys = right.GroupBy(r => gap is null ? r.Journey : r.Customer, StringComparer.Ordinal)
                .SelectMany(g => Split([.. g.OrderBy(r => r.Start).ThenBy(r => r.Sequence ?? long.MaxValue)], gap))
                .ToList();
            var pairs = journeys.SelectMany(j => j.Zip(j.Skip(1))).ToList();
            return new JsonObject
            {
                ["interactions"] = new JsonObject { ["read"] = (long)rows.Count, ["rejected"] = (long)(rows.Count - right.Count), ["ties"] = pairs.LongCount(p => p.First.Start == p.Second.Start) },
                ["journeys"] = new JsonObject { ["count"] = journeys.Count, ["durationSeconds"] = Durations([.. journeys.Select(Length).Order()]) },
                ["touchpoints"] = List(Touchpoints.Select(t => (t, right.Count(r => r.Touchpoint == t))), (t, n) =>
                {
                    var reached = journeys.Count(j => j.Any(r => r.Touchpoint == t));
                    return new JsonObject { ["id"] = t, ["interactions"] = n, ["journeys"] = reached, ["reach"] = (double)reached / journeys.Count };
                }),
                ["channels"] = List(((string[])["web", "phone"]).Select(c => (c, right.Count(r => r.Channel == c))), (c, n) => new JsonObject
                {
                    ["id"] = c,
                    ["interactions"] = n,
                    ["journeys"] = journeys.Count(j => j.Any(r => r.Channel == c)),
                    ["firstChoices"] = journeys.Count(j => j[0].Channel == c),
                }),
                ["transitions"] = new JsonArray([.. pairs
                    .GroupBy(p => (From: p.First.Touchpoint, To: p.Second.Touchpoint))
                    .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.From, StringComparer.Ordinal).ThenBy(g => g.Key.To, StringComparer.Ordinal)
                    .Select(g => new JsonObject { ["from"] = g.Key.From, ["to"] = g.Key.To, ["count"] = g.Count() })]),
                ["starts"] = List(Touchpoints.Select(t => (t, journeys.Count(j => j[0].Touchpoint == t))), Counted),
                ["ends"] = List(Touchpoints.Select(t => (t, journeys.Count(j => j[^1].Touchpoint == t))), Counted),
                ["variants"] = Variants(journeys),
                ["funnel"] = new JsonArray([.. funnel.Select((step, i) => new JsonObject { ["touchpoint"] = step, ["journeys"] = journeys.Count(j => Passes(j, funnel[..(i + 1)])) })]),
                ["metrics"] = Metrics(right),
            };
        }

        private static IEnumerable<List<Row>> Split(List<Row> rows, int? gap)
        {
            var journey = new List<Row>();
            foreach (var row in rows)
            {
                if (journey.Count > 0 && row.Start - journey.Max(r => Math.Max(r.Start!.Value, r.End ?? r.Start.Value)) > gap)
                {
                    yield return journey;
                    journey = [];
                }

                journey.Add(row);
            }

            yield return journey;
        }

        private static decimal Length(List<Row> journey) => journey.Max(r => r.End ?? r.Start!.Value) - journey.Min(r => r.Start!.Value);

        private static JsonObject Durations(decimal[] sorted)
        {
            return new JsonObject { ["min"] = At(0), ["median"] = At(0.5m), ["mean"] = sorted.Length == 0 ? null : Number(sorted.Average()), ["p90"] = At(0.9m), ["max"] = At(1) };

            JsonNode? At(decimal p)
            {
                if (sorted.Length == 0) return null;
                var place = p * (sorted.Length - 1);
                var (below, above) = ((int)Math.Floor(place), (int)Math.Ceiling(place));
                return Number(sorted[below] + ((place - below) * (sorted[above] - sorted[below])));
            }
        }

        // As text a decimal becomes the nearest double; directly it needn't.
        private static JsonNode Number(decimal value) => JsonValue.Create(double.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

        private static JsonArray List(IEnumerable<(string Name, int Count)> counts, Func<string, int, JsonNode> item) => new([.. counts
            .Where(c => c.Count > 0)
            .OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.Ordinal)
            .Select(c => item(c.Name, c.Count))]);

        private static JsonObject Counted(string touchpoint, int count) => new() { ["touchpoint"] = touchpoint, ["count"] = count };

        private static JsonArray Variants(List<List<Row>> journeys) => new([.. journeys
            .GroupBy(j => string.Join('\u0001', j.Select(r => r.Touchpoint)), StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key + '\0', StringComparer.Ordinal)
            .Select(g => new JsonObject { ["touchpoints"] = new JsonArray([.. g.First().Select(r => (JsonNode)r.Touchpoint)]), ["count"] = g.Count() })]);

        private static bool Passes(List<Row> journey, string[] steps)
        {
            var reached = 0;
            foreach (var row in journey)
                if (reached < steps.Length && row.Touchpoint == steps[reached]) reached++;
            return reached == steps.Length;
        }

        private static JsonArray Metrics(List<Row> rows)
        {
            var metrics = new JsonArray();
            Add(rows, []);
            foreach (var group in rows.GroupBy(r => r.Channel).OrderBy(g => g.Key, StringComparer.Ordinal)) Add([.. group], new JsonObject { ["channel"] = group.Key.Length == 0 ? null : group.Key });
            foreach (var group in rows.GroupBy(r => r.Touchpoint).OrderBy(g => g.Key, StringComparer.Ordinal)) Add([.. group], new JsonObject { ["touchpoint"] = group.Key });
            return metrics;

            void Add(IReadOnlyList<Row> members, JsonObject group)
            {
                var n = members.Count(r => r.Outcome is "succeeded" or "FAILED" or "abandoned");
                foreach (var (id, word) in (ReadOnlySpan<(string, string)>)[("task-success", "succeeded"), ("abandonment", "abandoned")])
                {
                    JsonNode? value = n == 0 ? null : JsonValue.Create((double)members.Count(r => r.Outcome == word) / n);
                    metrics.Add((JsonNode)new JsonObject { ["id"] = id, ["group"] = group.DeepClone(), ["value"] = value, ["n"] = (long)n });
                }
            }
        }
    }
}
