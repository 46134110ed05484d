namespace Cx.Domain;

/// <summary>The growing columns of a log; see <see cref="LogColumns"/>.</summary>
internal sealed class LogColumnsBuilder
{
    private readonly List<AttributeColumnBuilder> _attributes = [];

    public OptionalNames Touchpoints { get; } = new();

    public OptionalColumn<long> Starts { get; } = new(UnixTicks.None);

    public OptionalNames Customers { get; } = new();

    public OptionalNames Journeys { get; } = new();

    public OptionalNames Channels { get; } = new();

    public OptionalColumn<long> Ends { get; } = new(UnixTicks.None);

    public OptionalColumn<byte> Outcomes { get; } = new(0);

    public OptionalColumn<long> Sequences { get; } = new(InteractionLog.NoSequence);

    public OptionalNames Ids { get; } = new();

    public OptionalColumn<long> Recorded { get; } = new(UnixTicks.None);

    public OptionalColumn<byte> Presences { get; } = new(0);

    public OptionalColumn<byte> Directions { get; } = new(0);

    public OptionalColumn<long> Waitings { get; } = new(UnixTicks.None);

    public OptionalColumn<long> Handlings { get; } = new(UnixTicks.None);

    public OptionalNames Causes { get; } = new();

    public OptionalColumn<byte> CauseKinds { get; } = new(0);

    public OptionalNames Requires { get; } = new();

    public OptionalNames Tasks { get; } = new();

    public OptionalColumn<int> Errors { get; } = new(LogColumns.NoCount);

    public OptionalColumn<int> Opportunities { get; } = new(LogColumns.NoCount);

    public OptionalColumn<int> Steps { get; } = new(LogColumns.NoCount);

    public OptionalColumn<int> OptimalSteps { get; } = new(LogColumns.NoCount);

    /// <summary>The attribute's column, made if it is new; of another kind only where it has values, since a rejected row's don't count.</summary>
    public AttributeColumnBuilder Attribute(string name, AttributeKind kind)
    {
        for (var place = 0; place < _attributes.Count; place++)
        {
            var attribute = _attributes[place];
            if (!string.Equals(attribute.Name, name, StringComparison.Ordinal)) continue;
            return attribute.Kind == kind || !attribute.IsEmpty ? attribute : _attributes[place] = new AttributeColumnBuilder(name, kind);
        }

        ArgumentException.ThrowIfNullOrEmpty(name);
        var added = new AttributeColumnBuilder(name, kind);
        _attributes.Add(added);
        return added;
    }

    /// <summary>Whether an attribute is known, or may become one of so many.</summary>
    public bool HasRoomFor(string name, int limit)
    {
        if (_attributes.Count < limit) return true;
        foreach (var attribute in _attributes)
            if (attribute.Name == name) return true;
        return false;
    }

    /// <summary>Forgets what was said about this row and later ones.</summary>
    public void Truncate(int row)
    {
        Touchpoints.Truncate(row);
        Starts.Truncate(row);
        Customers.Truncate(row);
        Journeys.Truncate(row);
        Channels.Truncate(row);
        Ends.Truncate(row);
        Outcomes.Truncate(row);
        Sequences.Truncate(row);
        Ids.Truncate(row);
        Recorded.Truncate(row);
        Presences.Truncate(row);
        Directions.Truncate(row);
        Waitings.Truncate(row);
        Handlings.Truncate(row);
        Causes.Truncate(row);
        CauseKinds.Truncate(row);
        Requires.Truncate(row);
        Tasks.Truncate(row);
        Errors.Truncate(row);
        Opportunities.Truncate(row);
        Steps.Truncate(row);
        OptimalSteps.Truncate(row);
        foreach (var attribute in _attributes) attribute.Truncate(row);
    }

    public LogColumns ToColumns(int rows) => new()
    {
        Touchpoints = Touchpoints.ToColumn(rows) ?? new CodedColumn([], []),
        Starts = Starts.ToArray(rows) ?? [],
        Customers = Customers.ToColumn(rows),
        Journeys = Journeys.ToColumn(rows),
        Channels = Channels.ToColumn(rows),
        Ends = Ends.ToArray(rows),
        Outcomes = Outcomes.ToArray(rows),
        Sequences = Sequences.ToArray(rows),
        Ids = Ids.ToColumn(rows),
        Recorded = Recorded.ToArray(rows),
        Presences = Presences.ToArray(rows),
        Directions = Directions.ToArray(rows),
        Waitings = Waitings.ToArray(rows),
        Handlings = Handlings.ToArray(rows),
        Causes = Causes.ToColumn(rows),
        CauseKinds = CauseKinds.ToArray(rows),
        Requires = Requires.ToColumn(rows),
        Tasks = Tasks.ToColumn(rows),
        Errors = Errors.ToArray(rows),
        Opportunities = Opportunities.ToArray(rows),
        Steps = Steps.ToArray(rows),
        OptimalSteps = OptimalSteps.ToArray(rows),
        Attributes = [.. _attributes.Select(a => a.ToColumn(rows))],
    };
}
