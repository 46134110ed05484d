using NodaTime;

namespace Cx.Domain;

/// <summary>
/// A journey as designed: the stages and steps that customers should go through, and what they do, think and feel on the
/// way. What they live through in fact is a <see cref="Journey"/>.
/// </summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record JourneyMap : IExtensible<JourneyMap>
{
    /// <summary>A map without stages yet.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What people call it.</param>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public JourneyMap(Id<JourneyMap> id, LocalizedText name) => (Id, Name) = (Defined.Check(id), Defined.Given(name));

    /// <summary>Its id.</summary>
    public Id<JourneyMap> Id { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Name { get; }

    /// <summary>What the map is for; <c>null</c> where that isn't stated.</summary>
    public LocalizedText? Purpose { get; private init; }

    /// <summary>The brand whose journey it is; <c>default</c> where that isn't stated.</summary>
    public Id<Brand> Brand { get; private init; }

    /// <summary>The personas for whom it was designed.</summary>
    public IReadOnlyList<Id<Persona>> Personas { get; private init; } = EquatableList<Id<Persona>>.Empty;

    /// <summary>The segments for which it was designed.</summary>
    public IReadOnlyList<Id<Segment>> Segments { get; private init; } = EquatableList<Id<Segment>>.Empty;

    /// <summary>Which version of the map this is, in the author's own counting; <c>null</c> where that isn't stated.</summary>
    public string? Version { get; private init; }

    /// <summary>The day by which it should be looked at again; <c>null</c> where none is set.</summary>
    public LocalDate? ReviewBy { get; private init; }

    /// <summary>Its stages in order.</summary>
    public IReadOnlyList<MapStage> Stages { get; private init; } = EquatableList<MapStage>.Empty;

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With another purpose.</summary>
    /// <param name="purpose">What the map is for; none if <c>null</c>.</param>
    public JourneyMap WithPurpose(LocalizedText? purpose) => this with { Purpose = purpose };

    /// <summary>With another brand.</summary>
    /// <param name="brand">Whose journey it is; not stated if <c>default</c>.</param>
    public JourneyMap WithBrand(Id<Brand> brand) => this with { Brand = brand };

    /// <summary>With other personas.</summary>
    /// <param name="personas">For whom it was designed.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public JourneyMap WithPersonas(params Id<Persona>[] personas) => this with { Personas = EquatableList.Of(personas) };

    /// <summary>With other segments.</summary>
    /// <param name="segments">For which it was designed.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public JourneyMap WithSegments(params Id<Segment>[] segments) => this with { Segments = EquatableList.Of(segments) };

    /// <summary>With another version.</summary>
    /// <param name="version">Any text but the empty one; not stated if <c>null</c>.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public JourneyMap WithVersion(string? version) => this with { Version = Defined.Text(version) };

    /// <summary>With another day of review.</summary>
    /// <param name="reviewBy">The day by which it should be looked at again; none if <c>null</c>.</param>
    public JourneyMap WithReviewBy(LocalDate? reviewBy) => this with { ReviewBy = reviewBy };

    /// <summary>With other stages.</summary>
    /// <param name="stages">The stages in order.</param>
    /// <exception cref="ArgumentException">A stage is <c>null</c>.</exception>
    public JourneyMap WithStages(params MapStage[] stages) => this with { Stages = EquatableList.Of(stages) };

    /// <summary>Its id.</summary>
    public override string ToString() => Id.ToString();

    JourneyMap IExtensible<JourneyMap>.With(Extensions extensions) => this with { Extensions = extensions };
}
