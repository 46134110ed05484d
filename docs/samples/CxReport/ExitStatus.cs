namespace CxReport;

/// <summary>What the program tells its caller.</summary>
internal static class ExitStatus
{
    public const int Success = 0;

    /// <summary>Rows were rejected, and <c>--strict</c> was given.</summary>
    public const int Findings = 1;

    /// <summary>The program was called wrongly, or what it was given can't be read or written.</summary>
    public const int Usage = 2;
}
