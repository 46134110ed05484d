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
}
