namespace Cx.Domain;

/// <summary>Which earlier interaction an interaction continues, and how.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record InteractionCause : IExtensible<InteractionCause>
{
    /// <summary>The link to an earlier interaction.</summary>
    /// <param name="interaction">The earlier interaction's id.</param>
    /// <param name="kind">How it is continued.</param>
    /// <exception cref="ArgumentException">There is no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public InteractionCause(Id<Interaction> interaction, CauseKind kind) =>
        (Interaction, Kind) = (Defined.Check(interaction), Defined.Check(kind));

    /// <summary>The earlier interaction.</summary>
    public Id<Interaction> Interaction { get; }

    /// <summary>How it is continued.</summary>
    public CauseKind Kind { get; }

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>How it is continued.</summary>
    public override string ToString() => Kind.ToString();

    InteractionCause IExtensible<InteractionCause>.With(Extensions extensions) => this with { Extensions = extensions };
}
