using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using Xunit;

namespace Cx.Domain.Tests.Json;

/// <summary>The model's types inside one's own objects, and Noda Time's own converters beside ours.</summary>
public class ConverterTests
{
    private static readonly JsonSerializerOptions Options = WithConverters();

    private static readonly JsonSerializerOptions InSmallPieces = new(Options) { DefaultBufferSize = 16 };

    [Property(MaxTest = 300)]
    public Property Own_objects_come_back() => Prop.ForAll(
        Generate.Documents.Zip(Generate.Interactions.ListOf()).ToArbitrary(),
        given =>
        {
            Own own = new(given.Item1, [.. given.Item2], given.Item2.Select(i => i.Customer).FirstOrDefault(c => !c.IsDefault, "x"), Outcome.Failed, null);
            var read = JsonSerializer.Deserialize<Own>(JsonSerializer.Serialize(own, Options), Options)!;
            Assert.Equal(own with { Interactions = read.Interactions }, read);
            Assert.Equal(own.Interactions, read.Interactions);
        });

    [Fact]
    public async Task Own_objects_come_back_in_pieces()
    {
        Own own = new(new CxDocument().WithTouchpoints(new Touchpoint("t")), [new Interaction("t", default).WithChannel("web")], "c", Outcome.Unknown, new Money(1, "EUR"));
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(own, Options);
        await using PieceStream stream = new(json, 1, 3);
        var read = await JsonSerializer.DeserializeAsync<Own>(stream, InSmallPieces);
        Assert.Equal(own with { Interactions = read!.Interactions }, read);
        Assert.Equal(own.Interactions, read.Interactions);
    }

    [Fact]
    public void What_is_wrong_is_thrown_with_all_findings()
    {
        var thrown = Assert.Throws<CxJsonException>(() =>
            JsonSerializer.Deserialize<Interaction[]>("""[{"touchpoint":"t","start":"2026-03-02T09:00:00Z"},{"start":"now","waiting":3}]""", Options));
        Assert.Equal(["/start: time-invalid", "/waiting: type-mismatch", ": member-missing"], Found.All(thrown.Findings));
        Assert.Throws<CxJsonException>(() => JsonSerializer.Deserialize<Outcome>("1", Options));
        Assert.Throws<CxJsonException>(() => JsonSerializer.Deserialize<CxDocument>("""{"cx":"2.0"}""", Options));
        Assert.Equal(new CxDocument(), JsonSerializer.Deserialize<CxDocument>("""{"cx":"1.0"}""", Options));
    }

    [Fact]
    public void Every_type_of_the_model_has_a_converter()
    {
        var types = typeof(CxDocument).Assembly.GetExportedTypes().Where(t => !t.IsInterface && typeof(IExtensible).IsAssignableFrom(t)).ToList();
        Assert.All(types, t => Assert.Contains(CxJson.Converters, c => c.CanConvert(t)));
        var ids = types.SelectMany(t => t.GetProperties()).Select(p => p.PropertyType).Where(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(Id<>)).Distinct();
        Assert.All(ids, t => Assert.Contains(CxJson.Converters, c => c.CanConvert(t)));
    }

    [Property(MaxTest = 1000)]
    public Property Times_are_written_as_noda_time_writes_them() => Prop.ForAll(
        Generate.Instants.Zip(Generate.Durations).ToArbitrary(),
        given =>
        {
            JsonSerializerOptions noda = new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
            Assert.Equal(JsonSerializer.Serialize(given.Item1, noda), Text.Write(Domain.Json.Kind.Instant, given.Item1));
            Assert.Equal(JsonSerializer.Serialize(given.Item2, noda), Text.Write(Domain.Json.Kind.Duration, given.Item2));
            Assert.Equal(JsonSerializer.Serialize(given.Item1.InUtc().Date, noda), Text.Write(Domain.Json.Kind.LocalDate, given.Item1.InUtc().Date));
        });

    private static JsonSerializerOptions WithConverters()
    {
        JsonSerializerOptions options = new();
        foreach (var converter in CxJson.Converters) options.Converters.Add(converter);
        return options;
    }

    private sealed record Own(CxDocument Document, List<Interaction> Interactions, Id<Customer> Customer, Outcome? Outcome, Money? Price);
}
