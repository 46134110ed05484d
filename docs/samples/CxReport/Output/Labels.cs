using Cx.Domain;

namespace CxReport.Output;

/// <summary>What things are called in the reader's language; their ids where nobody says.</summary>
internal sealed class Labels(CxDocument document, string language)
{
    private readonly Dictionary<string, LocalizedText> _touchpoints = Of(document.Touchpoints.Where(t => t.Name is not null), t => t.Id.Value, t => t.Name!);
    private readonly Dictionary<string, LocalizedText> _channels = Of(document.Channels, c => c.Channel.Name, c => c.Name);
    private readonly Dictionary<string, LocalizedText> _segments = Of(document.Segments, s => s.Id.Value, s => s.Name);

    public string Touchpoint(Id<Touchpoint> touchpoint) => In(_touchpoints, touchpoint.Value);

    public string Channel(Channel channel) => In(_channels, channel.Name);

    /// <summary>What a group of a metric is called.</summary>
    public string Group(string grouping, string key) => grouping switch
    {
        ReportMetrics.ByTouchpoint => In(_touchpoints, key),
        ReportMetrics.ByChannel => In(_channels, key),
        ReportMetrics.BySegment => In(_segments, key),
        _ => key,
    };

    private string In(Dictionary<string, LocalizedText> names, string id) => names.TryGetValue(id, out var name) ? name.In(language, "en") : id;

    // A document may name a thing twice: the first name counts, and the document's findings tell.
    private static Dictionary<string, LocalizedText> Of<T>(IEnumerable<T> items, Func<T, string> id, Func<T, LocalizedText> name) =>
        items.GroupBy(id, StringComparer.Ordinal).ToDictionary(i => i.Key, i => name(i.First()), StringComparer.Ordinal);
}
