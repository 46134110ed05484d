namespace Cx.Domain.Json;

/// <summary>What is done with members that a contract doesn't know.</summary>
internal enum UnknownMembers
{
    /// <summary>They are kept, with a warning.</summary>
    Keep = 0,

    /// <summary>They are kept without a word: a newer version of the format has them.</summary>
    Expect,

    /// <summary>They can't be kept; one piece of information for each line.</summary>
    LeaveOut,
}
