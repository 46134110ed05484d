using System.Text.Encodings.Web;
using System.Text.Json;
using Cx.Domain;
using Cx.Domain.Simulation;
using NodaTime;

namespace CxReport.Example;

/// <summary>
/// The bundled example: a public service office that issues permits and registers people, more than two thousand of its
/// customers over half a year, and one of them by name. All of it is invented.
/// </summary>
internal static class PublicServiceOffice
{
    public const string InteractionsFile = "interactions.ndjson";
    public const string ResponsesFile = "responses.ndjson";
    public const string DocumentFile = "document.json";

    private const long Seed = 2026;
    private const int People = 2_200;

    private static readonly Instant From = Instant.FromUtc(2026, 1, 5, 0, 0);
    private static readonly Instant To = Instant.FromUtc(2026, 6, 29, 0, 0);

    /// <summary>The person who finds the office in 45 seconds, loses an hour on the phone, and is turned down next morning.</summary>
    public static Id<Customer> NamedPerson => Dana.Customer.Id;

    /// <summary>What they are called.</summary>
    public static LocalizedText NamedPersonName => Dana.Name;

    /// <summary>What happened, one interaction a line, by start.</summary>
    public static Stream OpenInteractions() => Open(InteractionsFile);

    /// <summary>What people answered to the survey, one response a line, as they came in.</summary>
    public static Stream OpenResponses() => Open(ResponsesFile);

    /// <summary>Everything else: the brand, touchpoints, the journey map, segments, personas, customers and the survey.</summary>
    public static Stream OpenDocument() => Open(DocumentFile);

    /// <summary>Writes the three files anew: the same bytes every time.</summary>
    /// <param name="folder">Where to; files of the same names are replaced.</param>
    public static void Write(string folder) => WriteAsync(folder).GetAwaiter().GetResult();

    private static async Task WriteAsync(string folder)
    {
        var document = Simulate();
        await using (var interactions = File.Create(Path.Combine(folder, InteractionsFile)))
            await CxJson.WriteInteractionsAsync(interactions, document.Interactions).ConfigureAwait(false);
        await using (var responses = File.Create(Path.Combine(folder, ResponsesFile)))
            await CxJson.WriteResponsesAsync(responses, document.Responses).ConfigureAwait(false);
        await using var design = File.Create(Path.Combine(folder, DocumentFile));
        WriteIndented(document.WithInteractions().WithResponses(), design);
    }

    private static CxDocument Simulate()
    {
        var world = Simulator.Run(OfficeBehaviour.Model, Seed, People, From, To);
        var metPeople = world.Interactions.Where(i => OfficeTouchpoints.Services.Contains(i.Touchpoint)).Select(i => i.Journey).ToHashSet();
        return world.ToDocument()
            .WithBrands(OfficeBrand.Brand)
            .WithChannels(OfficeTouchpoints.Channels)
            .WithPersonas(OfficeAudience.Personas)
            .WithTouchpoints(OfficeTouchpoints.All)
            .WithMaps(OfficeMap.Map)
            .WithCustomers(world.Customers.Select(OfficeAudience.WithPersona).Prepend(Dana.Customer))
            .WithInteractions(world.Interactions.Concat(Dana.Interactions).OrderBy(i => i.Start))
            .WithResponses(world.Responses.Select(r => metPeople.Contains(r.Journey) ? r : OfficeSurvey.WithoutPeople(r)).Append(Dana.Response).OrderBy(r => r.SubmittedAt));
    }

    // For people who read it, and for comparing versions line by line.
    private static void WriteIndented(CxDocument document, Stream output)
    {
        using var json = JsonDocument.Parse(CxJson.Write(document));
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            json.WriteTo(writer);
        output.WriteByte((byte)'\n');
    }

    private static Stream Open(string file) => typeof(PublicServiceOffice).Assembly.GetManifestResourceStream(file)
        ?? throw new InvalidOperationException("The example isn't bundled.");
}
