namespace Cx.Domain;

/// <summary>A stage of a journey as designed, such as attention, interest or contact.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record MapStage : IExtensible<MapStage>
{
    /// <summary>A stage without steps yet.</summary>
    /// <param name="id">Its id, unique within the map.</param>
    /// <param name="name">What people call it.</param>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public MapStage(Id<MapStage> id, LocalizedText name) => (Id, Name) = (Defined.Check(id), Defined.Given(name));

    /// <summary>Its id, unique within the map.</summary>
    public Id<MapStage> Id { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Name { get; }

    /// <summary>Its steps in order.</summary>
    public IReadOnlyList<MapStep> Steps { get; private init; } = EquatableList<MapStep>.Empty;

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With other steps.</summary>
    /// <param name="steps">The steps in order.</param>
    /// <exception cref="ArgumentException">A step is <c>null</c>.</exception>
    public MapStage WithSteps(params MapStep[] steps) => this with { Steps = EquatableList.Of(steps) };

    /// <summary>Its id.</summary>
    public override string ToString() => Id.ToString();

    MapStage IExtensible<MapStage>.With(Extensions extensions) => this with { Extensions = extensions };
}
