namespace Cx.Domain;

/// <summary>What kind of value an attribute has.</summary>
public enum AttributeKind
{
    /// <summary>Text, taken verbatim.</summary>
    Text = 0,

    /// <summary>A finite number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>An instant, to 100 nanoseconds.</summary>
    Time,
}
