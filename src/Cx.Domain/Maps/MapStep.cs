namespace Cx.Domain;

/// <summary>One step of a journey as designed: what the customer goes through, where, and how it is seen.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record MapStep : IExtensible<MapStep>
{
    /// <summary>A step without touchpoints yet.</summary>
    /// <param name="id">Its id, unique within the map.</param>
    /// <param name="name">What people call it.</param>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public MapStep(Id<MapStep> id, LocalizedText name) => (Id, Name) = (Defined.Check(id), Defined.Given(name));

    /// <summary>Its id, unique within the map.</summary>
    public Id<MapStep> Id { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Name { get; }

    /// <summary>The touchpoints at which it can be taken: any one of them will do. None where it takes place out of the brand's sight.</summary>
    public IReadOnlyList<Id<Touchpoint>> Touchpoints { get; private init; } = EquatableList<Id<Touchpoint>>.Empty;

    /// <summary>What customers do, think and feel, in each persona's view.</summary>
    public IReadOnlyList<StepView> Views { get; private init; } = EquatableList<StepView>.Empty;

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With other touchpoints.</summary>
    /// <param name="touchpoints">Alternatives: any one of them will do.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public MapStep WithTouchpoints(params Id<Touchpoint>[] touchpoints) => this with { Touchpoints = EquatableList.Of(touchpoints) };

    /// <summary>With other views.</summary>
    /// <param name="views">What customers do, think and feel.</param>
    /// <exception cref="ArgumentException">A view is <c>null</c>.</exception>
    public MapStep WithViews(params StepView[] views) => this with { Views = EquatableList.Of(views) };

    /// <summary>Its id.</summary>
    public override string ToString() => Id.ToString();

    MapStep IExtensible<MapStep>.With(Extensions extensions) => this with { Extensions = extensions };
}
