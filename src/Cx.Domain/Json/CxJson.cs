using System.Text.Json.Serialization;
using Cx.Domain.Json;

namespace Cx.Domain;

/// <summary>
/// The model as JSON: documents, streams of interactions and responses, one object a line, and converters for
/// System.Text.Json. Reading is strict and reports everything that is wrong at once; nothing that it reads is lost.
/// </summary>
/// <remarks>Thread-safe.</remarks>
public static partial class CxJson
{
    /// <summary>
    /// Converters for every type of the model, for one's own objects that hold some:
    /// <c>foreach (var c in CxJson.Converters) options.Converters.Add(c);</c>. They read and write what documents hold, with the
    /// default limits, and throw <see cref="CxJsonException"/> with all findings.
    /// </summary>
    public static IReadOnlyList<JsonConverter> Converters { get; } = KindConverters.All;
}
