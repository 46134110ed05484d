using System.Globalization;

namespace Cx.Domain.Testing;

/// <summary>A metric breaks a law. The message names the law, the smallest case found, and the seed that finds it again.</summary>
[Serializable]
public sealed class MetricLawException : Exception
{
    /// <summary>A broken law without details.</summary>
    public MetricLawException() => Law = "";

    /// <summary>A broken law with a message.</summary>
    /// <param name="message">What happened.</param>
    public MetricLawException(string message)
        : base(message) => Law = "";

    /// <summary>A broken law with a message and its cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public MetricLawException(string message, Exception innerException)
        : base(message, innerException) => Law = "";

    internal MetricLawException(string metric, string law, ulong seed, Exception failure)
        : base(
            $"The metric '{metric}' breaks the law '{law}'. The same cases again: new LawOptions<…>(seed: {seed.ToString(CultureInfo.InvariantCulture)}). {failure.Message}",
            failure) => Law = law;

    /// <summary>The name of the broken law; empty if unknown.</summary>
    public string Law { get; }
}
