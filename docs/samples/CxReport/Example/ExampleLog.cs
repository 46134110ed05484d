using System.Globalization;
using System.Text;
using Cx.Domain;
using NodaTime;

namespace CxReport.Example;

/// <summary>The example: people walk through the citizens' office by chance, and what happens is written down as CSV.</summary>
internal static class ExampleLog
{
    private const string Resource = "example.csv";
    private const ulong Seed = 2026;
    private const int People = 2000;
    private const int PercentOnline = 68;

    // One journey for most people, sometimes two or three in the half year.
    private static readonly int[] JourneyWeights = [78, 18, 4];

    private static readonly Instant FirstDay = Instant.FromUtc(2026, 1, 5, 0, 0);
    private const int Days = 180;

    // People are up and about from seven to eleven at night.
    private const int EarliestSecond = 7 * 3600;
    private const int LatestSecond = 23 * 3600;

    /// <summary>The example as it was written, bundled with the program.</summary>
    public static Stream Open() => typeof(ExampleLog).Assembly.GetManifestResourceStream(Resource)
        ?? throw new InvalidOperationException("The example isn't bundled.");

    /// <summary>Writes the example anew: the same bytes every time.</summary>
    public static void Write(Stream output)
    {
        using var csv = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        csv.WriteLine("customer,journey,touchpoint,channel,at,end,outcome");
        foreach (var visit in Visits()) csv.WriteLine(visit.ToCsv());
    }

    /// <summary>All visits by time, as a log has them; those at the same time in the order of the people.</summary>
    private static IEnumerable<Visit> Visits()
    {
        var random = new SplitMix64(Seed);
        var visits = new List<Visit>();
        var journey = 0;
        for (var person = 1; person <= People; person++)
        {
            var customer = string.Create(CultureInfo.InvariantCulture, $"C{person:D4}");
            var isOnline = random.Below(100) < PercentOnline;
            for (var left = random.Weighted(JourneyWeights); left >= 0; left--)
            {
                var start = FirstDay + Duration.FromDays(random.Below(Days)) + Duration.FromSeconds(EarliestSecond + random.Below(LatestSecond - EarliestSecond));
                new Walk(random, customer, string.Create(CultureInfo.InvariantCulture, $"J{++journey:D4}"), visits).From(CitizensOffice.StartsOf(isOnline), start);
            }
        }

        return visits.OrderBy(v => v.At);
    }
}
