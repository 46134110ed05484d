namespace Cx.Domain;

/// <summary>An invented person who stands for many real ones of a segment: who they are, what they need and want, and how.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record Persona : IExtensible<Persona>
{
    /// <summary>A persona.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">The invented name.</param>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public Persona(Id<Persona> id, LocalizedText name) => (Id, Name) = (Defined.Check(id), Defined.Given(name));

    /// <summary>Its id.</summary>
    public Id<Persona> Id { get; }

    /// <summary>The invented name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The segments that it stands for.</summary>
    public IReadOnlyList<Id<Segment>> Segments { get; private init; } = EquatableList<Id<Segment>>.Empty;

    /// <summary>Age, place, trade and so on, as values of the application's own.</summary>
    public AttributeSet Demographics { get; private init; } = AttributeSet.None;

    /// <summary>What moves the persona.</summary>
    public IReadOnlyList<LocalizedText> Motivations { get; private init; } = EquatableList<LocalizedText>.Empty;

    /// <summary>What goes wrong for the persona today.</summary>
    public IReadOnlyList<LocalizedText> PainPoints { get; private init; } = EquatableList<LocalizedText>.Empty;

    /// <summary>What the persona can't do without.</summary>
    public IReadOnlyList<LocalizedText> Needs { get; private init; } = EquatableList<LocalizedText>.Empty;

    /// <summary>What the persona would like beyond that.</summary>
    public IReadOnlyList<LocalizedText> Wants { get; private init; } = EquatableList<LocalizedText>.Empty;

    /// <summary>What such people say, in their own words.</summary>
    public IReadOnlyList<LocalizedText> Quotes { get; private init; } = EquatableList<LocalizedText>.Empty;

    /// <summary>How the persona likes to be served, the best first.</summary>
    public IReadOnlyList<Channel> PreferredChannels { get; private init; } = EquatableList<Channel>.Empty;

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With other segments.</summary>
    /// <param name="segments">The segments that it stands for.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public Persona WithSegments(params Id<Segment>[] segments) => this with { Segments = EquatableList.Of(segments) };

    /// <summary>With other demographics.</summary>
    /// <param name="demographics">Age, place, trade and so on.</param>
    /// <exception cref="ArgumentNullException">There are none; give <see cref="AttributeSet.None"/>.</exception>
    public Persona WithDemographics(AttributeSet demographics) => this with { Demographics = Defined.Given(demographics) };

    /// <summary>With other motivations.</summary>
    /// <param name="motivations">What moves the persona.</param>
    /// <exception cref="ArgumentException">A text is <c>null</c>.</exception>
    public Persona WithMotivations(params LocalizedText[] motivations) => this with { Motivations = EquatableList.Of(motivations) };

    /// <summary>With other pain points.</summary>
    /// <param name="painPoints">What goes wrong for the persona today.</param>
    /// <exception cref="ArgumentException">A text is <c>null</c>.</exception>
    public Persona WithPainPoints(params LocalizedText[] painPoints) => this with { PainPoints = EquatableList.Of(painPoints) };

    /// <summary>With other needs.</summary>
    /// <param name="needs">What the persona can't do without.</param>
    /// <exception cref="ArgumentException">A text is <c>null</c>.</exception>
    public Persona WithNeeds(params LocalizedText[] needs) => this with { Needs = EquatableList.Of(needs) };

    /// <summary>With other wants.</summary>
    /// <param name="wants">What the persona would like.</param>
    /// <exception cref="ArgumentException">A text is <c>null</c>.</exception>
    public Persona WithWants(params LocalizedText[] wants) => this with { Wants = EquatableList.Of(wants) };

    /// <summary>With other quotes.</summary>
    /// <param name="quotes">What such people say.</param>
    /// <exception cref="ArgumentException">A text is <c>null</c>.</exception>
    public Persona WithQuotes(params LocalizedText[] quotes) => this with { Quotes = EquatableList.Of(quotes) };

    /// <summary>With other channels.</summary>
    /// <param name="preferredChannels">How the persona likes to be served, the best first.</param>
    /// <exception cref="ArgumentException">A channel isn't stated.</exception>
    public Persona WithPreferredChannels(params Channel[] preferredChannels) =>
        this with { PreferredChannels = EquatableList.Of(preferredChannels) };

    /// <summary>Its id.</summary>
    public override string ToString() => Id.ToString();

    Persona IExtensible<Persona>.With(Extensions extensions) => this with { Extensions = extensions };
}
