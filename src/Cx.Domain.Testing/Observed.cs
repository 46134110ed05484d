namespace Cx.Domain.Testing;

/// <summary>A law's case: three lists of observations, any of which may be empty.</summary>
internal sealed class Observed<T>(T[] first, T[] second, T[] third)
{
    public T[] First => first;

    public T[] Second => second;

    public T[] Third => third;

    public T[] All => [.. first, .. second, .. third];

    /// <summary>Smaller cases to try where this one breaks a law: one list halved, or without one of its observations.</summary>
    public IEnumerable<Observed<T>> Smaller()
    {
        foreach (T[] shorter in Shorter(first)) yield return new(shorter, second, third);
        foreach (T[] shorter in Shorter(second)) yield return new(first, shorter, third);
        foreach (T[] shorter in Shorter(third)) yield return new(first, second, shorter);
    }

    public override string ToString() => $"[{string.Join(", ", first)}] [{string.Join(", ", second)}] [{string.Join(", ", third)}]";

    private static IEnumerable<T[]> Shorter(T[] items)
    {
        if (items.Length > 1) yield return [.. items.Take(items.Length / 2)];
        for (int i = 0; i < items.Length; i++) yield return [.. items.Where((_, j) => j != i)];
    }
}
