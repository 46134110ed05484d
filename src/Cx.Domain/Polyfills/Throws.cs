#if NETSTANDARD2_0
namespace System;

/// <summary>The framework's guard methods where the target lacks them, so that both targets share their source.</summary>
internal static class Throws
{
    extension(ArgumentNullException)
    {
        public static void ThrowIfNull(
            [Diagnostics.CodeAnalysis.NotNull] object? argument,
            [Runtime.CompilerServices.CallerArgumentExpression(nameof(argument))] string? paramName = null)
        {
            if (argument is null) throw new ArgumentNullException(paramName);
        }
    }

    extension(ArgumentException)
    {
        public static void ThrowIfNullOrEmpty(
            [Diagnostics.CodeAnalysis.NotNull] string? argument,
            [Runtime.CompilerServices.CallerArgumentExpression(nameof(argument))] string? paramName = null)
        {
            if (argument is null) throw new ArgumentNullException(paramName);
            if (argument.Length == 0) throw new ArgumentException("The value can't be empty.", paramName);
        }
    }

    extension(ArgumentOutOfRangeException)
    {
        public static void ThrowIfNegative(
            int value,
            [Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string? paramName = null)
        {
            if (value < 0) throw new ArgumentOutOfRangeException(paramName, value, "The value can't be negative.");
        }

        public static void ThrowIfNegativeOrZero(
            int value,
            [Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string? paramName = null)
        {
            if (value <= 0) throw new ArgumentOutOfRangeException(paramName, value, "The value has to be positive.");
        }
    }

    extension(double)
    {
        public static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
    }

    extension(GC)
    {
        public static T[] AllocateUninitializedArray<T>(int length) => new T[length];
    }
}
#endif
