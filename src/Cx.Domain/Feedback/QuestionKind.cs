namespace Cx.Domain;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>By a number, mostly on a scale.</summary>
    Rating = 0,

    /// <summary>By yes or no.</summary>
    YesNo,

    /// <summary>By one of several given texts.</summary>
    Choice,

    /// <summary>In the customer's own words.</summary>
    Text,
}
