namespace Cx.Domain;

/// <summary>How an interaction continues an earlier one.</summary>
public enum CauseKind
{
    /// <summary>It does, in a way that isn't stated.</summary>
    Unspecified = 0,

    /// <summary>The customer was handed over to someone else for the same question.</summary>
    Transferred,

    /// <summary>The customer had to come back for the same thing.</summary>
    Repeated,

    /// <summary>It answers or follows up what was asked or handed in before.</summary>
    FollowedUp,
}
