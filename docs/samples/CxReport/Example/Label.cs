using Cx.Domain;

namespace CxReport.Example;

/// <summary>Texts in the five languages that the office speaks.</summary>
internal static class Label
{
    public static LocalizedText Of(string english, string hebrew, string persian, string polish, string arabic) =>
        new LocalizedText("en", english).With("he", hebrew).With("fa", persian).With("pl", polish).With("ar", arabic);
}
