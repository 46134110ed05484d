namespace Cx.Domain.Simulation;

/// <summary>One of several by chance.</summary>
/// <param name="options">What can come, each as likely as its weight is of the total.</param>
/// <param name="total">At least the sum of the weights; what is left of it stands for none.</param>
internal sealed class Choice<T>(IReadOnlyList<(T Item, long Weight)> options, long total)
{
    public Choice(IReadOnlyList<(T Item, long Weight)> options)
        : this(options, options.Sum(o => o.Weight))
    {
    }

    /// <summary>One of them; <c>default</c> for none, which is always so where there is no weight at all.</summary>
    public T? Pick(RandomStream random)
    {
        long left = random.Below(Math.Max(total, 1));
        foreach (var (item, weight) in options)
        {
            if (left < weight) return item;
            left -= weight;
        }

        return default;
    }
}
