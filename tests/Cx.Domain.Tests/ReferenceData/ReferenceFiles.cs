using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Cx.Domain.Tests.ReferenceData;

/// <summary>Reads the reference logs and what independent tools found in them.</summary>
internal static class ReferenceFiles
{
    private static readonly InstantPattern WithZ = InstantPattern.ExtendedIso;
    private static readonly LocalDateTimePattern Naive = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    private static readonly Lazy<InteractionLog> Shop = new(() => InteractionLog.From(Rows("ecom.csv"), c => c
        .Customer(r => r["user_id"]).Journey(r => r["session_id"]).Touchpoint(r => r["event"]).At(r => Time(r["timestamp"])).Channel(r => r["platform"])));

    public static InteractionLog Ecom() => Shop.Value;

    /// <summary>A log as pm4py read it: <c>helpdesk</c> or <c>running-example</c>.</summary>
    public static InteractionLog Cases(string name) => InteractionLog.From(Rows(name + ".csv"), c => c
        .Journey(r => r["case_id"]).Touchpoint(r => r["activity"]).At(r => Time(r["timestamp"])));

    public static JsonElement Expected(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(ReferenceDataFactAttribute.PathOf($"expected/{name}.json")));
        return document.RootElement.Clone();
    }

    private static Instant? Time(string text) => text.EndsWith('Z')
        ? WithZ.Parse(text).Value
        : Naive.Parse(text).Value.InUtc().ToInstant();

    /// <summary>None of the files quotes a field.</summary>
    private static List<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(ReferenceDataFactAttribute.PathOf(file));
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(f => f.First, f => f.Second))];
    }
}
