using System.Runtime.CompilerServices;
using NodaTime;

namespace Cx.Domain;

/// <summary>Starts a scorecard: several metrics over the same rows, in one pass, by group.</summary>
public static class Scorecard
{
    /// <summary>A scorecard over rows of a type.</summary>
    public static Scorecard<TRow> For<TRow>() => new([], []);
}

/// <summary>Several metrics over the same rows, in one pass, by group. Each call gives a new scorecard.</summary>
/// <typeparam name="TRow">The type of the rows.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Scorecard<TRow>
{
    private readonly ScorecardEntry<TRow>[] _entries;
    private readonly GroupField<TRow>[][] _breakdowns;

    internal Scorecard(ScorecardEntry<TRow>[] entries, GroupField<TRow>[][] breakdowns) =>
        (_entries, _breakdowns) = (entries, breakdowns);

    /// <summary>Adds a metric that observes one thing of each row.</summary>
    /// <param name="metric">What to measure.</param>
    /// <param name="selector">What to observe of a row; pure, since a row may be asked twice.</param>
    /// <param name="name">Its name in the result; the metric's id if <c>null</c>. The same metric can be added under two names.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public Scorecard<TRow> Add<TObservation, TState, TResult>(
        IMetric<TObservation, TState, TResult> metric, Func<TRow, TObservation> selector, string? name = null)
        where TResult : IMetricResult
    {
        ArgumentNullException.ThrowIfNull(selector);
        return Add(metric, RowReaders.Of(selector, _entries.Length), name);
    }

    /// <summary>Adds a metric of rows under its id.</summary>
    /// <param name="metric">What to measure.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public Scorecard<TRow> Add<TState, TResult>(IMetric<TRow, TState, TResult> metric)
        where TResult : IMetricResult => Add(metric, row => row);

    /// <summary>Adds a metric of rows under a name.</summary>
    /// <param name="metric">What to measure.</param>
    /// <param name="name">Its name in the result.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public Scorecard<TRow> Add<TState, TResult>(IMetric<TRow, TState, TResult> metric, string name)
        where TResult : IMetricResult => Add(metric, row => row, name);

    /// <summary>Groups by a key, crossed with the groups before it: channel by month gives a cell for each pair.</summary>
    /// <param name="key">The group of a row; <c>null</c> is a group too.</param>
    /// <param name="name">The grouping's name in the result; the member's name if <c>null</c>: <c>r =&gt; r.Channel</c> gives <c>Channel</c>.</param>
    /// <param name="expression">Given by the compiler.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public Scorecard<TRow> By<TKey>(
        Func<TRow, TKey> key, string? name = null, [CallerArgumentExpression(nameof(key))] string? expression = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Cross(new(name ?? MemberName(expression), () => new KeyCoder<TRow, TKey>(key)));
    }

    /// <summary>Groups by the calendar month of an instant as <c>month</c>, crossed with the groups before it.</summary>
    /// <param name="time">When.</param>
    /// <param name="zone">Whose calendar days.</param>
    public Scorecard<TRow> ByMonth(Func<TRow, Instant> time, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(zone);
        return By(row => time(row).InZone(zone).Date.ToYearMonth(), "month");
    }

    /// <summary>Groups by the calendar month of a moment as <c>month</c>, crossed with the groups before it.</summary>
    /// <param name="time">When.</param>
    /// <param name="zone">Whose calendar days.</param>
    public Scorecard<TRow> ByMonth(Func<TRow, DateTimeOffset> time, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(time);
        return ByMonth(row => Instant.FromDateTimeOffset(time(row)), zone);
    }

    /// <summary>A <see cref="DateTime"/> says no zone, so it can't say in which month it is: give an instant.</summary>
    /// <param name="time">When.</param>
    /// <param name="zone">Whose calendar days.</param>
    [Obsolete("A DateTime says no zone. Give an Instant: ByMonth(r => zone.AtLeniently(LocalDateTime.FromDateTime(r.At)).ToInstant(), zone), or a DateTimeOffset.", error: true)]
    public Scorecard<TRow> ByMonth(Func<TRow, DateTime> time, DateTimeZone zone) => throw new NotSupportedException("A DateTime says no zone.");

    /// <summary>Groups by a key, side by side with the groups before it: the next <c>By</c> crosses with this one.</summary>
    /// <param name="key">The group of a row; <c>null</c> is a group too.</param>
    /// <param name="name">The grouping's name in the result; the member's name if <c>null</c>.</param>
    /// <param name="expression">Given by the compiler.</param>
    public Scorecard<TRow> AlsoBy<TKey>(
        Func<TRow, TKey> key, string? name = null, [CallerArgumentExpression(nameof(key))] string? expression = null) =>
        new Scorecard<TRow>(_entries, [.. _breakdowns, []]).By(key, name, expression);

    /// <summary>Measures all rows in one pass.</summary>
    /// <param name="rows">The rows; none gives <c>no data</c> for every metric.</param>
    public ScorecardResult Measure(IEnumerable<TRow> rows)
    {
        ScorecardRun<TRow> run = Start();
        Chunks.Feed(rows, run);
        return run.Result();
    }

    internal Scorecard<TRow> Add<TObservation, TState, TResult>(
        IMetric<TObservation, TState, TResult> metric, ChunkReader<TRow, TObservation> reader, string? name)
        where TResult : IMetricResult
    {
        ArgumentNullException.ThrowIfNull(metric);
        name ??= metric.Descriptor.Id;
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (_entries.Any(e => e.Name == name)) throw new ArgumentException($"There is a metric named '{name}' already; give this one another name.", nameof(name));
        return new([.. _entries, new(name, metric.Descriptor, breakdowns => new ScorecardTally<TRow, TObservation, TState, TResult>(metric, reader, breakdowns))], _breakdowns);
    }

    internal ScorecardRun<TRow> Start() => new(_entries, _breakdowns);

    internal Scorecard<TRow> Cross(GroupField<TRow> field)
    {
        GroupField<TRow>[] last = _breakdowns.LastOrDefault() ?? [];
        if (last.Any(f => f.Name == field.Name)) throw new ArgumentException($"There is a grouping named '{field.Name}' already; give this one another name.", nameof(field));
        return new(_entries, [.. _breakdowns.Take(Math.Max(0, _breakdowns.Length - 1)), [.. last, field]]);
    }

    private static string MemberName(string? expression)
    {
        string text = expression ?? "group";
        string member = text.Substring(text.LastIndexOf('.') + 1);
        return member.Length > 0 && member.All(c => char.IsLetterOrDigit(c) || c == '_') ? member : text;
    }
}
