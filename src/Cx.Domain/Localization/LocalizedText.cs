namespace Cx.Domain;

/// <summary>A text in one or more languages, each under its BCP 47 tag: a name or label that people read.</summary>
/// <remarks>
/// Immutable and thread-safe; equal by content. Texts are kept in the order of writing, whatever the direction of their
/// script: showing right-to-left text is up to the screen, which learns the language from <see cref="Languages"/>.
/// </remarks>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    /// <summary>The tag of a text in no stated language: <c>und</c>.</summary>
    public const string Undetermined = "und";

    private readonly EquatableList<KeyValuePair<string, string>> _texts;

    /// <summary>A text in one language.</summary>
    /// <param name="language">Its BCP 47 tag, such as <c>he</c> or <c>pt-BR</c>; written the usual way whatever the case given.</param>
    /// <param name="text">The text, not empty.</param>
    /// <exception cref="ArgumentException">The tag isn't of the form of BCP 47, or the text is empty.</exception>
    public LocalizedText(string language, string text)
        : this(new EquatableList<KeyValuePair<string, string>>([new(LanguageTag.Canonical(language), NotEmpty(text))]))
    {
    }

    private LocalizedText(EquatableList<KeyValuePair<string, string>> texts) => _texts = texts;

    /// <summary>Tags and texts, in the order in which they were given.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Texts => _texts;

    /// <summary>The tags of its languages, in the order in which they were given. Never empty.</summary>
    public IReadOnlyList<string> Languages => [.. _texts.Select(t => t.Key)];

    /// <summary>A text in no stated language.</summary>
    /// <param name="text">The text, not empty.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static implicit operator LocalizedText(string text) => new(Undetermined, text);

    /// <summary>Whether both have the same texts in the same languages, in any order, or both are <c>null</c>.</summary>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    /// <summary>Texts, none of them empty, under tags that are written the usual way and known to differ; at least one.</summary>
    internal static LocalizedText Of(IEnumerable<KeyValuePair<string, string>> texts) => new(new EquatableList<KeyValuePair<string, string>>([.. texts]));

    /// <summary>The same text with one more language, or with another text in a language that it has.</summary>
    /// <param name="language">The BCP 47 tag.</param>
    /// <param name="text">The text, not empty.</param>
    /// <exception cref="ArgumentException">The tag isn't of the form of BCP 47, or the text is empty.</exception>
    public LocalizedText With(string language, string text)
    {
        var tag = LanguageTag.Canonical(language);
        KeyValuePair<string, string> added = new(tag, NotEmpty(text));
        return new(new EquatableList<KeyValuePair<string, string>>(
            Find(tag) is null ? [.. _texts, added] : [.. _texts.Select(t => t.Key == tag ? added : t)]));
    }

    /// <summary>
    /// The text for a reader: in the language, else in a wider one (<c>pt</c> for <c>pt-BR</c>), else in the fallbacks in
    /// turn, else in no stated language, else the first one there is.
    /// </summary>
    /// <param name="language">The BCP 47 tag of the reader's language.</param>
    /// <param name="fallbacks">Other languages that the reader knows, best first.</param>
    /// <exception cref="ArgumentException">A tag isn't of the form of BCP 47.</exception>
    public string In(string language, params string[] fallbacks)
    {
        ArgumentNullException.ThrowIfNull(fallbacks);
        foreach (var wanted in new[] { language }.Concat(fallbacks))
        {
            for (string? tag = LanguageTag.Canonical(wanted); tag is not null; tag = LanguageTag.Wider(tag))
                if (Find(tag) is { } text) return text;
        }

        return Find(Undetermined) ?? _texts[0].Value;
    }

    /// <summary>The text in exactly this language; <c>null</c> where there is none.</summary>
    /// <param name="language">The BCP 47 tag.</param>
    /// <exception cref="ArgumentException">The tag isn't of the form of BCP 47.</exception>
    public string? Exactly(string language) => Find(LanguageTag.Canonical(language));

    /// <summary>Whether both have the same texts in the same languages, in any order.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(LocalizedText? other) =>
        other is not null && _texts.Count == other._texts.Count && _texts.All(t => other.Find(t.Key) == t.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = _texts.Count;
        foreach (var text in _texts) hash ^= StringComparer.Ordinal.GetHashCode(text.Value);
        return hash;
    }

    /// <summary>The tags of its languages: texts may be anyone's words.</summary>
    public override string ToString() => string.Join(", ", Languages);

    private string? Find(string tag)
    {
        foreach (var text in _texts)
            if (text.Key == tag) return text.Value;
        return null;
    }

    private static string NotEmpty(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return text;
    }
}
