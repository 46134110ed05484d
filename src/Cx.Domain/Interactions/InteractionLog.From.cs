using System;
using System.Collections.Generic;

namespace Cx.Domain;

public sealed partial class InteractionLog
{
    /// <summary>A log of interactions; their extensions aren't kept.</summary>
    /// <param name="interactions">The interactions, read once.</param>
    public static InteractionLog Of(IEnumerable<Interaction> interactions)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        var builder = new InteractionLogBuilder();
        foreach (var interaction in interactions) builder.Add(interaction);
        return builder.ToLog();
    }

    /// <summary>
    /// A log from any rows, by naming where things are:
    /// <c>InteractionLog.From(rows, c => c.Customer(r => r.User).Touchpoint(r => r.Event).At(r => r.When))</c>.
    /// </summary>
    /// <typeparam name="TRow">The rows' type.</typeparam>
    /// <param name="rows">The rows, read once.</param>
    /// <param name="columns">Says where the touchpoint, the time and the rest are. Touchpoint and time are needed.</param>
    /// <returns>The log; rows without a touchpoint or time, or that end before they start, are rejected and listed in its findings by their place, from 1.</returns>
    /// <exception cref="ArgumentException">The touchpoint or the time isn't named.</exception>
    public static InteractionLog From<TRow>(IEnumerable<TRow> rows, Action<LogMapping<TRow>> columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        var mapping = new LogMapping<TRow>();
        columns(mapping);
        mapping.Check(nameof(columns));
        var builder = new InteractionLogBuilder();
        foreach (var row in rows)
        {
            mapping.Describe(row, builder);
            builder.Add();
        }

        return builder.ToLog();
    }
}
