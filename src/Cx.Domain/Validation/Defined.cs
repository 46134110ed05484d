using System.Runtime.CompilerServices;

namespace Cx.Domain;

/// <summary>Arguments that the model's types refuse.</summary>
internal static class Defined
{
    /// <summary>A value that its enumeration names.</summary>
    public static TEnum Check<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum =>
#if NET
        Enum.IsDefined(value)
#else
        Enum.IsDefined(typeof(TEnum), value)
#endif
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "There is no such value.");

    /// <summary>An id that is one.</summary>
    public static Id<TKind> Check<TKind>(Id<TKind> id, [CallerArgumentExpression(nameof(id))] string? name = null) =>
        id.IsDefault ? throw new ArgumentException("There is no id.", name) : id;

    /// <summary>A part that a thing can't be without.</summary>
    public static T Given<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class =>
        value ?? throw new ArgumentNullException(name);

    /// <summary>A text that isn't empty, or none.</summary>
    public static string? Text(string? text, [CallerArgumentExpression(nameof(text))] string? name = null) =>
        text is { Length: 0 } ? throw new ArgumentException("The text is empty; where there is none, give null.", name) : text;
}
