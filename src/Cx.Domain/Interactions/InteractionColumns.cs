using System;
using System.Collections.Generic;
using NodaTime;

namespace Cx.Domain;

/// <summary>
/// Columns that an application already has, one value per interaction, to be used as a log as they are. Arrays aren't
/// copied: they belong to the log from <see cref="ToLog"/> on and mustn't change any more. Names are copied.
/// </summary>
/// <example><c>new InteractionColumns().Touchpoints(codes, names).At(ticks).Customers(codes2, names2).ToLog()</c></example>
/// <remarks>Mutable; for one thread at a time. Columns that can't be right are a mistake of the program: they throw.</remarks>
public sealed class InteractionColumns
{
    private readonly List<AttributeColumn> _attributes = [];
    private CodedColumn? _touchpoints;
    private CodedColumn? _customers;
    private CodedColumn? _journeys;
    private CodedColumn? _channels;
    private long[]? _starts;
    private long[]? _ends;
    private long[]? _sequences;
    private byte[]? _outcomes;

    /// <summary>Which touchpoints were met. Needed.</summary>
    /// <param name="codes">For each interaction, the place of its touchpoint among the names.</param>
    /// <param name="names">The touchpoints' ids, not empty, each once.</param>
    /// <exception cref="ArgumentException">A code stands for no name, or a name is empty or there twice.</exception>
    public InteractionColumns Touchpoints(int[] codes, IReadOnlyList<string> names)
    {
        _touchpoints = Coded(codes, names, 0);
        return this;
    }

    /// <summary>Whose interactions they are.</summary>
    /// <param name="codes">For each interaction, the place of its customer among the names; −1 for none.</param>
    /// <param name="names">The pseudonymous ids, not empty, each once.</param>
    /// <exception cref="ArgumentException">A code stands for no name, or a name is empty or there twice.</exception>
    public InteractionColumns Customers(int[] codes, IReadOnlyList<string> names)
    {
        _customers = Coded(codes, names, CodedColumn.Absent);
        return this;
    }

    /// <summary>Which journeys they are part of.</summary>
    /// <param name="codes">For each interaction, the place of its journey among the names; −1 for none.</param>
    /// <param name="names">The journeys' ids, not empty, each once.</param>
    /// <exception cref="ArgumentException">A code stands for no name, or a name is empty or there twice.</exception>
    public InteractionColumns Journeys(int[] codes, IReadOnlyList<string> names)
    {
        _journeys = Coded(codes, names, CodedColumn.Absent);
        return this;
    }

    /// <summary>Where they took place.</summary>
    /// <param name="codes">For each interaction, the place of its channel among the names; −1 for not stated.</param>
    /// <param name="names">The channels' names, not empty, each once.</param>
    /// <exception cref="ArgumentException">A code stands for no name, or a name is empty or there twice.</exception>
    public InteractionColumns Channels(int[] codes, IReadOnlyList<string> names)
    {
        _channels = Coded(codes, names, CodedColumn.Absent);
        return this;
    }

    /// <summary>When they happened or started. Needed.</summary>
    /// <param name="unixTicks">Units of 100 nanoseconds since 1970-01-01T00:00Z, as <see cref="Instant.ToUnixTimeTicks"/> gives them.</param>
    /// <exception cref="ArgumentException">A time is no <see cref="Instant"/>.</exception>
    public InteractionColumns At(long[] unixTicks)
    {
        _starts = Times(unixTicks, false);
        return this;
    }

    /// <summary>When they ended.</summary>
    /// <param name="unixTicks">Units of 100 nanoseconds since 1970-01-01T00:00Z; <see cref="long.MinValue"/> for not known.</param>
    /// <exception cref="ArgumentException">A time is no <see cref="Instant"/>.</exception>
    public InteractionColumns End(long[] unixTicks)
    {
        _ends = Times(unixTicks, true);
        return this;
    }

    /// <summary>The order of interactions that start at the same time.</summary>
    /// <param name="sequence">The lower first; <see cref="long.MaxValue"/> for none.</param>
    public InteractionColumns Sequence(long[] sequence)
    {
        ArgumentNullException.ThrowIfNull(sequence);
        _sequences = sequence;
        return this;
    }

    /// <summary>How they ended.</summary>
    /// <param name="outcomes">The outcomes. They are copied.</param>
    /// <exception cref="ArgumentException">A value isn't defined.</exception>
    public InteractionColumns Outcomes(IReadOnlyList<Outcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        var column = new byte[outcomes.Count];
        for (var row = 0; row < column.Length; row++)
        {
            if (outcomes[row] is not (>= Outcome.Unknown and <= Outcome.Abandoned)) throw new ArgumentException("A value is no outcome.", nameof(outcomes));
            column[row] = (byte)outcomes[row];
        }

        _outcomes = column;
        return this;
    }

    /// <summary>A text of the application's own, usable as group and filter.</summary>
    /// <param name="name">The attribute's name, not empty.</param>
    /// <param name="codes">For each interaction, the place of its text among the texts; −1 for none.</param>
    /// <param name="texts">The texts, not empty, each once.</param>
    /// <exception cref="ArgumentException">The name is empty or taken, a code stands for no text, or a text is empty or there twice.</exception>
    public InteractionColumns Attribute(string name, int[] codes, IReadOnlyList<string> texts)
    {
        _attributes.Add(new AttributeColumn(NewName(name), Coded(codes, texts, CodedColumn.Absent)));
        return this;
    }

    /// <summary>A number of the application's own, usable as filter and observed by metrics.</summary>
    /// <param name="name">The attribute's name, not empty.</param>
    /// <param name="numbers">The numbers; NaN for none.</param>
    /// <exception cref="ArgumentException">The name is empty or taken, or a number is infinite.</exception>
    public InteractionColumns Attribute(string name, double[] numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        foreach (var number in numbers)
            if (double.IsInfinity(number)) throw new ArgumentException("A number is infinite.", nameof(numbers));
        _attributes.Add(new AttributeColumn(NewName(name), numbers));
        return this;
    }

    /// <summary>The log over these columns.</summary>
    /// <exception cref="InvalidOperationException">Touchpoints or times aren't given, columns differ in length, or an interaction ends before it starts.</exception>
    public InteractionLog ToLog()
    {
        if (_touchpoints is null) throw new InvalidOperationException("The touchpoints aren't given.");
        if (_starts is null) throw new InvalidOperationException("The times aren't given.");
        CheckLength(_touchpoints.Codes);
        CheckLength(_customers?.Codes);
        CheckLength(_journeys?.Codes);
        CheckLength(_channels?.Codes);
        CheckLength(_ends);
        CheckLength(_sequences);
        CheckLength(_outcomes);
        foreach (var attribute in _attributes) CheckLength((Array?)attribute.Text?.Codes ?? attribute.Number);
        for (var row = 0; row < _ends?.Length; row++)
            if (_ends[row] < _starts[row] && _ends[row] != UnixTicks.None) throw new InvalidOperationException($"The interaction at {row} ends before it starts.");
        var columns = new LogColumns
        {
            Touchpoints = _touchpoints,
            Starts = _starts,
            Customers = _customers,
            Journeys = _journeys,
            Channels = _channels,
            Ends = _ends,
            Outcomes = _outcomes,
            Sequences = _sequences,
            Attributes = [.. _attributes],
        };
        return new InteractionLog(columns, [], FindingList.None, 0);
    }

    private void CheckLength(Array? column)
    {
        if (column is not null && column.Length != _starts!.Length) throw new InvalidOperationException("The columns differ in length.");
    }

    private string NewName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        foreach (var attribute in _attributes)
            if (string.Equals(attribute.Attribute.Name, name, StringComparison.Ordinal)) throw new ArgumentException($"The attribute '{name}' is there already.", nameof(name));
        return name;
    }

    private static CodedColumn Coded(int[] codes, IReadOnlyList<string> names, int lowest)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(names);
        var copy = new string[names.Count];
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        for (var code = 0; code < copy.Length; code++)
        {
            copy[code] = names[code];
            if (string.IsNullOrEmpty(copy[code])) throw new ArgumentException("A name is empty.", nameof(names));
            if (!distinct.Add(copy[code])) throw new ArgumentException("A name is there twice.", nameof(names));
        }

        foreach (var code in codes)
            if (code < lowest || code >= copy.Length) throw new ArgumentException("A code stands for no name.", nameof(codes));
        return new CodedColumn(codes, copy);
    }

    private static long[] Times(long[] unixTicks, bool mayBeAbsent)
    {
        ArgumentNullException.ThrowIfNull(unixTicks);
        foreach (var ticks in unixTicks)
            if ((ticks < UnixTicks.Min || ticks > UnixTicks.Max) && !(mayBeAbsent && ticks == UnixTicks.None)) throw new ArgumentException("A time is no instant.", nameof(unixTicks));
        return unixTicks;
    }
}
