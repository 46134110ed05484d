namespace Cx.Domain;

/// <summary>
/// What became, by the end of a period, of somebody who was a customer at its start: stayed, or lost, with the reasons given.
/// </summary>
/// <remarks>Immutable and thread-safe; equal by content. <c>default</c> is no customer at the start, who doesn't count.</remarks>
public readonly record struct Departure
{
    // One reason, which most give, or none as it is; a list only for several.
    private readonly object? _reasons;

    private Departure(bool isLost, object? reasons) => (IsCustomerAtStart, IsLost, _reasons) = (true, isLost, reasons);

    /// <summary>Still a customer at the end of the period.</summary>
    public static Departure Stayed { get; } = new(false, null);

    /// <summary>Not a customer at the start of the period, such as one who joined during it: doesn't count, whatever came after.</summary>
    public static Departure NotAtStart => default;

    /// <summary>Whether this was a customer at the start of the period; only those count.</summary>
    public bool IsCustomerAtStart { get; }

    /// <summary>Whether the customer was lost.</summary>
    public bool IsLost { get; }

    /// <summary>Why, each reason once and in the order given; empty where the customer stayed or gave no reason.</summary>
    public IReadOnlyList<string> Reasons => _reasons switch
    {
        string one => new EquatableList<string>([one]),
        EquatableList<string> several => several,
        _ => EquatableList<string>.Empty,
    };

    internal string? OnlyReason => _reasons as string;

    /// <summary>Lost, nobody knows why.</summary>
    public static Departure Lost() => new(true, null);

    /// <summary>Lost, for one reason.</summary>
    /// <param name="reason">
    /// Why, in the application's own words, such as <c>price</c>: a category, compared by ordinal, not a free text.
    /// Empty, blank or <c>null</c> where the reason isn't known; <see cref="Lost()"/> says so outright.
    /// </param>
    public static Departure Lost(string? reason) => new(true, string.IsNullOrWhiteSpace(reason) ? null : reason);

    /// <summary>Lost, for several reasons.</summary>
    /// <param name="reasons">As in <see cref="Lost(string?)"/>; each counts once, blank ones don't count.</param>
    /// <exception cref="ArgumentNullException">There is no list; one without reasons is fine.</exception>
    public static Departure Lost(IEnumerable<string?> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        string[] distinct = [.. reasons.OfType<string>().Where(r => !string.IsNullOrWhiteSpace(r)).Distinct(StringComparer.Ordinal)];
        return distinct.Length < 2 ? Lost(distinct.FirstOrDefault()) : new(true, new EquatableList<string>(distinct));
    }

    /// <summary>Such as <c>lost (price)</c>, <c>stayed</c> or <c>not at the start</c>.</summary>
    public override string ToString() => !IsCustomerAtStart ? "not at the start"
        : !IsLost ? "stayed"
        : _reasons is null ? "lost" : $"lost ({string.Join(", ", Reasons)})";
}
