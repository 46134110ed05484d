using NodaTime;

namespace Cx.Domain.Simulation;

/// <summary>The unit that all simulated times are multiples of, counted from the beginning of the window.</summary>
internal sealed record Resolution(Duration Unit)
{
    public long Ticks { get; } = Unit.BclCompatibleTicks;

    public Duration Floor(long ticks) => Duration.FromTicks(ticks - (ticks % Ticks));

    /// <summary>A drawn time, made longer or shorter.</summary>
    public Duration Draw(DurationDistribution? time, double factor, RandomStream random)
    {
        if (time is null) return Duration.Zero;
        double ticks = time.Draw(random) * factor;
        long most = DurationDistribution.Longest.BclCompatibleTicks;
        return Floor(ticks < most ? (long)ticks : most);
    }
}
