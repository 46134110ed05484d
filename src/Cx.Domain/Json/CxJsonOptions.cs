namespace Cx.Domain;

/// <summary>How much a reader of JSON takes before it refuses. Reading is otherwise strict, without options.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <example><c>CxJsonOptions.Default.WithMaxLineLength(64 * 1024)</c></example>
public sealed class CxJsonOptions
{
    /// <summary>64 levels, texts of 65,536 characters, a million items, a thousand attributes, documents of 256 MiB, lines of 1 MiB, 100 listed findings.</summary>
    public static readonly CxJsonOptions Default = new();

    private CxJsonOptions()
    {
    }

    /// <summary>How many objects and lists may stand inside each other; 64 unless said otherwise, at most 1,000.</summary>
    public int MaxDepth { get; private init; } = 64;

    /// <summary>How many characters (Unicode code points) a text or name may have; 65,536 unless said otherwise.</summary>
    public int MaxTextLength { get; private init; } = 65_536;

    /// <summary>How many items a list, or members of free names an object, may have; 1,000,000 unless said otherwise.</summary>
    public int MaxItems { get; private init; } = 1_000_000;

    /// <summary>How many different attributes the interactions of a log may have; 1,000 unless said otherwise.</summary>
    public int MaxAttributes { get; private init; } = 1000;

    /// <summary>How many bytes a document may have; 256 MiB unless said otherwise.</summary>
    public int MaxDocumentLength { get; private init; } = 256 * 1024 * 1024;

    /// <summary>How many bytes a line of a stream may have, without its end; 1 MiB unless said otherwise.</summary>
    public int MaxLineLength { get; private init; } = 1024 * 1024;

    /// <summary>How many findings are listed; all are counted. <see cref="FindingList.DefaultLimit"/> unless said otherwise.</summary>
    public int FindingLimit { get; private init; } = FindingList.DefaultLimit;

    /// <summary>With another depth.</summary>
    /// <param name="depth">How many objects and lists may stand inside each other, from 1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">It isn't in that range.</exception>
    public CxJsonOptions WithMaxDepth(int depth) => depth is < 1 or > 1000
        ? throw new ArgumentOutOfRangeException(nameof(depth), depth, "The depth is from 1 to 1,000.")
        : Copy(maxDepth: depth);

    /// <summary>With another length of texts.</summary>
    /// <param name="length">How many characters, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It isn't positive.</exception>
    public CxJsonOptions WithMaxTextLength(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        return Copy(maxTextLength: length);
    }

    /// <summary>With another number of items.</summary>
    /// <param name="items">How many, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It isn't positive.</exception>
    public CxJsonOptions WithMaxItems(int items)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(items);
        return Copy(maxItems: items);
    }

    /// <summary>With another number of different attributes in a log.</summary>
    /// <param name="attributes">How many, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public CxJsonOptions WithMaxAttributes(int attributes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(attributes);
        return Copy(maxAttributes: attributes);
    }

    /// <summary>With another length of documents.</summary>
    /// <param name="bytes">How many bytes, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It isn't positive.</exception>
    public CxJsonOptions WithMaxDocumentLength(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bytes);
        return Copy(maxDocumentLength: bytes);
    }

    /// <summary>With another length of lines.</summary>
    /// <param name="bytes">How many bytes, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It isn't positive.</exception>
    public CxJsonOptions WithMaxLineLength(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bytes);
        return Copy(maxLineLength: bytes);
    }

    /// <summary>With another number of findings listed.</summary>
    /// <param name="findings">How many, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public CxJsonOptions WithFindingLimit(int findings)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(findings);
        return Copy(findingLimit: findings);
    }

    private CxJsonOptions Copy(
        int? maxDepth = null, int? maxTextLength = null, int? maxItems = null, int? maxAttributes = null, int? maxDocumentLength = null, int? maxLineLength = null, int? findingLimit = null) =>
        new()
        {
            MaxDepth = maxDepth ?? MaxDepth,
            MaxTextLength = maxTextLength ?? MaxTextLength,
            MaxItems = maxItems ?? MaxItems,
            MaxAttributes = maxAttributes ?? MaxAttributes,
            MaxDocumentLength = maxDocumentLength ?? MaxDocumentLength,
            MaxLineLength = maxLineLength ?? MaxLineLength,
            FindingLimit = findingLimit ?? FindingLimit,
        };
}
