namespace CxReport;

/// <summary>What the caller has to mend: the message says it, and nothing else is shown.</summary>
internal sealed class UsageException(string message, Exception? cause = null) : Exception(message, cause);
