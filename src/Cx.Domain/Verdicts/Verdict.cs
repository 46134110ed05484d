namespace Cx.Domain;

/// <summary>How a side of an experience, or the whole of it, turned out.</summary>
public enum Verdict
{
    /// <summary>The facts don't tell.</summary>
    Undetermined = 0,

    /// <summary>What people expect was met.</summary>
    Succeeded,

    /// <summary>Something that people expect was missed.</summary>
    Failed,
}
