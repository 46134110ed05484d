using System.Diagnostics.CodeAnalysis;

namespace CxReport;

/// <summary>What the caller has to mend: the message says it, and nothing else is shown.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Without a message it would say nothing to the caller.")]
internal sealed class UsageException(string message, Exception? cause = null) : Exception(message, cause);
