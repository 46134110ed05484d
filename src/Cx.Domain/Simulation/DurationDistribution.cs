using NodaTime;

namespace Cx.Domain.Simulation;

/// <summary>How long something takes, by chance: what a simulated wait, visit or delay is drawn from.</summary>
/// <remarks>
/// Immutable and thread-safe. Times are drawn in ticks of 100 ns from one random number each, by operations that IEEE 754
/// fixes to the last bit. None is longer than <see cref="Longest"/>.
/// </remarks>
public abstract class DurationDistribution
{
    /// <summary>No time is longer than this, 366 days; the few that would be take this long.</summary>
    public static readonly Duration Longest = Duration.FromDays(366);

    private const double HighestSpread = 10;

    private protected DurationDistribution()
    {
    }

    /// <summary>Always the same.</summary>
    /// <param name="duration">How long, from zero to <see cref="Longest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or too long.</exception>
    public static DurationDistribution Exactly(Duration duration) => Between(duration, duration);

    /// <summary>Any time of a range, each as likely.</summary>
    /// <param name="least">The shortest, from zero.</param>
    /// <param name="most">The longest, up to <see cref="Longest"/>; included.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time is negative or too long, or the longest is shorter than the shortest.</exception>
    public static DurationDistribution Between(Duration least, Duration most)
    {
        long from = Ticks(least, nameof(least)), to = Ticks(most, nameof(most));
        if (to < from) throw new ArgumentOutOfRangeException(nameof(most), most, "The longest time isn't shorter than the shortest.");
        return new Uniform(from, to);
    }

    /// <summary>
    /// A log-normal time, as times on task and waits mostly are: half take longer than the median, and two thirds lie between
    /// the median divided by the spread and the median times the spread.
    /// </summary>
    /// <param name="median">The median, from zero to <see cref="Longest"/>.</param>
    /// <param name="spread">The geometric standard deviation, from 1, where all take the median, to 10; 1.5 to 2.5 are common.</param>
    /// <exception cref="ArgumentOutOfRangeException">The median is negative or too long, or the spread out of range.</exception>
    public static DurationDistribution LogNormal(Duration median, double spread)
    {
        long ticks = Ticks(median, nameof(median));
        if (spread is not (>= 1 and <= HighestSpread)) throw new ArgumentOutOfRangeException(nameof(spread), spread, "A spread lies from 1 to 10.");
        return new Spread(ticks, spread);
    }

    /// <summary>One of given times, such as observed ones, each as likely.</summary>
    /// <param name="durations">The times, from zero to <see cref="Longest"/>; those given twice come twice as often.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is negative or too long.</exception>
    public static DurationDistribution OneOf(params Duration[] durations)
    {
        ArgumentNullException.ThrowIfNull(durations);
        if (durations.Length == 0) throw new ArgumentException("There is no time to draw.", nameof(durations));
        return new Observed([.. durations.Select(d => Ticks(d, nameof(durations)))]);
    }

    /// <summary>A time in ticks, from zero to the longest.</summary>
    internal abstract long Draw(RandomStream random);

    private static long Ticks(Duration duration, string name) => duration >= Duration.Zero && duration <= Longest
        ? duration.BclCompatibleTicks
        : throw new ArgumentOutOfRangeException(name, duration, "A simulated time lies from zero to 366 days.");

    private sealed class Uniform(long least, long most) : DurationDistribution
    {
        internal override long Draw(RandomStream random) => least + random.Below(most - least + 1);
    }

    private sealed class Observed(long[] ticks) : DurationDistribution
    {
        internal override long Draw(RandomStream random) => ticks[random.Below(ticks.Length)];
    }

    private sealed class Spread : DurationDistribution
    {
        private const int Bits = 32;

        private readonly double _median;

        // The spread, its square root, the root of that, and so on.
        private readonly double[] _roots = new double[Bits + 1];

        public Spread(long median, double spread)
        {
            _median = median;
            for (int i = 0; i <= Bits; i++, spread = Math.Sqrt(spread)) _roots[i] = spread;
        }

        internal override long Draw(RandomStream random)
        {
            double z = random.Normal();
            double power = Power(z < 0 ? -z : z);
            double ticks = z < 0 ? _median / power : _median * power;
            return ticks < Longest.BclCompatibleTicks ? (long)ticks : Longest.BclCompatibleTicks;
        }

        // The spread to the power of z: for each binary digit of z that is set, the root that it stands for.
        private double Power(double z)
        {
            ulong digits = (ulong)(z * (1L << Bits));
            double power = 1;
            for (ulong whole = digits >> Bits; whole > 0; whole--) power *= _roots[0];
            for (int i = 1; i <= Bits; i++)
                if ((digits >> (Bits - i) & 1) != 0) power *= _roots[i];
            return power;
        }
    }
}
