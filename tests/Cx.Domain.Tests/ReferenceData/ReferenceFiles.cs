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
    private static readonly InstantPattern _withZ = InstantPattern.ExtendedIso;
    private static readonly LocalDateTimePattern _naive = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    private static readonly Lazy<InteractionLog> _shop = new(() => InteractionLog.From(Rows("ecom.csv"), c => c
        .Customer(r => r["user_id"]).Journey(r => r["session_id"]).Touchpoint(r => r["event"]).At(r => Time(r["timestamp"])).Channel(r => r["platform"])));

    public static InteractionLog Ecom() => _shop.Value;

    /// <summary>A log as pm4py read it: <c>helpdesk</c> or <c>running-example</c>.</summary>
    public static InteractionLog Cases(string name) => InteractionLog.From(Rows(name + ".csv"), c => c
        .Journey(r => r["case_id"]).Touchpoint(r => r["activity"]).At(r => Time(r["timestamp"])));

    public static JsonElement Expected(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(ReferenceDataFactAttribute.PathOf($"expected/{name}.json")));
        return document.RootElement.Clone();
    }

    private static Instant? Time(string text) => text.EndsWith('Z')
        ? _withZ.Parse(text).Value
        : _naive.Parse(text).Value.InUtc().ToInstant();

    /// <summary>None of the files quotes a field.</summary>
    private static List<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(ReferenceDataFactAttribute.PathOf(file));
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(f => f.First, f => f.Second))];
    }
}
