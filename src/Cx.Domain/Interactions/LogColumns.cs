namespace Cx.Domain;

/// <summary>All that a log holds, a column for each member of an interaction; those that no interaction has aren't there.</summary>
internal sealed class LogColumns
{
    public const int NoCount = -1;

    public required CodedColumn Touchpoints { get; init; }

    /// <summary>Unix ticks.</summary>
    public required long[] Starts { get; init; }

    public CodedColumn? Customers { get; init; }

    public CodedColumn? Journeys { get; init; }

    public CodedColumn? Channels { get; init; }

    /// <summary>Unix ticks, or <see cref="UnixTicks.None"/>.</summary>
    public long[]? Ends { get; init; }

    public byte[]? Outcomes { get; init; }

    /// <summary>Numbers, or <see cref="InteractionLog.NoSequence"/>.</summary>
    public long[]? Sequences { get; init; }

    public CodedColumn? Ids { get; init; }

    /// <summary>Unix ticks, or <see cref="UnixTicks.None"/>.</summary>
    public long[]? Recorded { get; init; }

    public byte[]? Presences { get; init; }

    public byte[]? Directions { get; init; }

    /// <summary>Ticks, or <see cref="UnixTicks.None"/>.</summary>
    public long[]? Waitings { get; init; }

    /// <summary>Ticks, or <see cref="UnixTicks.None"/>.</summary>
    public long[]? Handlings { get; init; }

    /// <summary>The ids of the interactions that are continued.</summary>
    public CodedColumn? Causes { get; init; }

    public byte[]? CauseKinds { get; init; }

    public CodedColumn? Requires { get; init; }

    public CodedColumn? Tasks { get; init; }

    /// <summary>Counts, or <see cref="NoCount"/>; so are the next three.</summary>
    public int[]? Errors { get; init; }

    public int[]? Opportunities { get; init; }

    public int[]? Steps { get; init; }

    public int[]? OptimalSteps { get; init; }

    public AttributeColumn[] Attributes { get; init; } = [];

    public LogColumns Take(int[] rows) => new()
    {
        Touchpoints = Touchpoints.Take(rows),
        Starts = Starts.Take(rows),
        Customers = Customers?.Take(rows),
        Journeys = Journeys?.Take(rows),
        Channels = Channels?.Take(rows),
        Ends = Ends?.Take(rows),
        Outcomes = Outcomes?.Take(rows),
        Sequences = Sequences?.Take(rows),
        Ids = Ids?.Take(rows),
        Recorded = Recorded?.Take(rows),
        Presences = Presences?.Take(rows),
        Directions = Directions?.Take(rows),
        Waitings = Waitings?.Take(rows),
        Handlings = Handlings?.Take(rows),
        Causes = Causes?.Take(rows),
        CauseKinds = CauseKinds?.Take(rows),
        Requires = Requires?.Take(rows),
        Tasks = Tasks?.Take(rows),
        Errors = Errors?.Take(rows),
        Opportunities = Opportunities?.Take(rows),
        Steps = Steps?.Take(rows),
        OptimalSteps = OptimalSteps?.Take(rows),
        Attributes = Array.ConvertAll(Attributes, a => a.Take(rows)),
    };
}
