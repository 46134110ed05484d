namespace Cx.Domain;

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing was lost.</summary>
    Information = 0,

    /// <summary>Something was left out, the rest was used.</summary>
    Warning,

    /// <summary>What the finding is about was rejected.</summary>
    Error,
}
