namespace Cx.Domain;

/// <summary>How far a case has come.</summary>
public enum CaseStatus
{
    /// <summary>Someone has to work on it.</summary>
    Open = 0,

    /// <summary>It waits for the customer or for a third party.</summary>
    Pending,

    /// <summary>A solution was given; the customer may still object.</summary>
    Resolved,

    /// <summary>Nothing is left to be done.</summary>
    Closed,
}
