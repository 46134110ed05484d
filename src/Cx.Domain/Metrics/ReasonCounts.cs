using System.Text.Json;

namespace Cx.Domain;

/// <summary>
/// How often each text occurred, in bounded memory: beyond a limit of texts, those that sort first are kept and the mentions
/// of all others are counted together. Which ones sort first doesn't depend on order or on how the data was split; which
/// ones came first, or are the most frequent so far, would.
/// </summary>
internal sealed class ReasonCounts(int limit)
{
    // A category, not an essay: a longer text is counted with the others.
    public const int LongestText = 200;

    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private string? _last;

    /// <summary>Mentions of all texts that aren't kept.</summary>
    public long Others { get; private set; }

    /// <summary>The texts that are kept, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, long>> Sorted => _counts.OrderBy(c => c.Key, StringComparer.Ordinal);

    // Kept until the texts change, since every mention beyond the limit is compared with it.
    private string Last => _last ??= _counts.Keys.Aggregate((a, b) => string.CompareOrdinal(a, b) > 0 ? a : b);

    public void Add(string text, long count)
    {
        if (_counts.TryGetValue(text, out long before)) _counts[text] = before + count;
        else if (text.Length > LongestText) Others += count;
        else if (_counts.Count < limit) Keep(text, count);
        else if (string.CompareOrdinal(text, Last) > 0) Others += count;
        else Replace(Last, text, count);
    }

    public void Merge(ReasonCounts from)
    {
        // A copy, since a state may be merged with itself.
        foreach (KeyValuePair<string, long> reason in from._counts.ToArray()) Add(reason.Key, reason.Value);
        Others += from.Others;
    }

    // Others first, then text, count, text, count …
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(Others);
        foreach (KeyValuePair<string, long> reason in Sorted)
        {
            writer.WriteStringValue(reason.Key);
            writer.WriteNumberValue(reason.Value);
        }

        writer.WriteEndArray();
    }

    public static ReasonCounts Read(JsonElement json, int limit)
    {
        ReasonCounts counts = new(limit) { Others = json[0].GetInt64() };
        for (int i = 1; i < json.GetArrayLength(); i += 2) counts.Add(json[i].GetString()!, json[i + 1].GetInt64());
        return counts;
    }

    private void Replace(string old, string text, long count)
    {
        Others += _counts[old];
        _counts.Remove(old);
        Keep(text, count);
    }

    private void Keep(string text, long count)
    {
        _counts.Add(text, count);
        _last = null;
    }
}
