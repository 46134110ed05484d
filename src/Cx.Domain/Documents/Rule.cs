namespace Cx.Domain;

/// <summary>What can be wrong with a document: an error contradicts itself, a warning leads out of it, the rest is worth knowing.</summary>
internal sealed class Rule(string code, FindingSeverity severity, string message)
{
    public string Code => code;

    public Finding At(Place place) => new(code, severity, message, row: null, place.ToString());
}
