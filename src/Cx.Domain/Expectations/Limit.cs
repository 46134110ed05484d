using NodaTime;

namespace Cx.Domain;

/// <summary>The limit of an expectation: what the caller says, else its default.</summary>
internal static class Limit
{
    public static Duration Of(Duration? given, Duration usual, string name) => given switch
    {
        null => usual,
        { } limit when limit < Duration.Zero => throw new ArgumentOutOfRangeException(name, limit, "A limit isn't negative."),
        { } limit => limit,
    };
}
