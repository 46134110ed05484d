namespace Cx.Domain;

/// <summary>How a step looks to those who take it: what they do, think and feel.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record StepView : IExtensible<StepView>
{
    /// <summary>A view of everyone's that says nothing yet.</summary>
    public StepView()
    {
    }

    /// <summary>Whose view it is; <c>default</c> for everyone's.</summary>
    public Id<Persona> Persona { get; private init; }

    /// <summary>What they do: the path; <c>null</c> where that isn't stated.</summary>
    public LocalizedText? Do { get; private init; }

    /// <summary>What they think: can I get there from elsewhere, will it work; <c>null</c> where that isn't stated.</summary>
    public LocalizedText? Think { get; private init; }

    /// <summary>What they feel: satisfaction, confusion, frustration; <c>null</c> where that isn't stated.</summary>
    public LocalizedText? Feel { get; private init; }

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With another persona.</summary>
    /// <param name="persona">Whose view it is; everyone's if <c>default</c>.</param>
    public StepView WithPersona(Id<Persona> persona) => this with { Persona = persona };

    /// <summary>With what they do.</summary>
    /// <param name="text">The path; not stated if <c>null</c>.</param>
    public StepView WithDo(LocalizedText? text) => this with { Do = text };

    /// <summary>With what they think.</summary>
    /// <param name="text">The thoughts; not stated if <c>null</c>.</param>
    public StepView WithThink(LocalizedText? text) => this with { Think = text };

    /// <summary>With what they feel.</summary>
    /// <param name="text">The feelings; not stated if <c>null</c>.</param>
    public StepView WithFeel(LocalizedText? text) => this with { Feel = text };

    /// <summary>Whose view it is; nothing of what it says.</summary>
    public override string ToString() => Persona.IsDefault ? "everyone" : Persona.ToString();

    StepView IExtensible<StepView>.With(Extensions extensions) => this with { Extensions = extensions };
}
