using System;
using System.Collections;
using System.Collections.Generic;

namespace Cx.Domain;

/// <summary>Walks over entries without allocating.</summary>
/// <remarks>Mutable; for one thread at a time. <c>default</c> walks over nothing.</remarks>
public struct LogEntryEnumerator : IEnumerator<LogEntry>
{
    private readonly InteractionLog _log;
    private readonly JourneyStep[]? _order;
    private readonly int _end;
    private int _next;

    internal LogEntryEnumerator(InteractionLog log, JourneyStep[]? order, int start, int end)
    {
        _log = log;
        _order = order;
        _next = start;
        _end = end;
    }

    /// <summary>The entry reached; <c>default</c> before the first.</summary>
    public LogEntry Current { readonly get; private set; }

    readonly object IEnumerator.Current => Current;

    /// <summary>Goes to the next entry.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        if (_next >= _end) return false;
        Current = new LogEntry(_log, _order is null ? _next : _order[_next].Entry);
        _next++;
        return true;
    }

    /// <summary>Nothing to release.</summary>
    public readonly void Dispose()
    {
    }

    readonly void IEnumerator.Reset() => throw new NotSupportedException();
}
