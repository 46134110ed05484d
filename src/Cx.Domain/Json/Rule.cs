namespace Cx.Domain.Json;

/// <summary>Something that has to hold between the members of an object, each of which is right by itself.</summary>
/// <param name="At">The member that the finding points to.</param>
/// <param name="Code">The finding's code.</param>
/// <param name="Message">The finding's message.</param>
/// <param name="IsBroken">Whether what was read breaks the rule; what is missing breaks none.</param>
internal sealed record Rule<T>(Member<T> At, string Code, string Message, Func<Draft<T>, bool> IsBroken);
