namespace Cx.Domain.Json;

/// <summary>Collects what makes up a contract, in the order of writing.</summary>
internal sealed class ContractBuilder<T>(string name, string description)
{
    private readonly List<Member<T>> _members = [];
    private readonly List<Rule<T>> _rules = [];

    public string Name => name;

    public string Description => description;

    public Member<T>[] Members => [.. _members];

    public Rule<T>[] Rules => [.. _rules];

    /// <summary>A member without which there is no owner.</summary>
    public Member<T, TValue> Required<TValue>(string member, JsonKind<TValue> kind, Func<T, TValue?> get, Sensitivity sensitivity, string meaning) =>
        Add(new Member<T, TValue>(member, kind, get, null, true, sensitivity, meaning));

    /// <summary>A member that an owner can be given.</summary>
    public Member<T, TValue> Optional<TValue>(
        string member, JsonKind<TValue> kind, Func<T, TValue?> get, Func<T, TValue, T>? with, Sensitivity sensitivity, string meaning) =>
        Add(new Member<T, TValue>(member, kind, get, with, false, sensitivity, meaning));

    /// <summary>Something that has to hold between members.</summary>
    public void Rule(Member<T> at, string code, string message, Func<Draft<T>, bool> isBroken) => _rules.Add(new Rule<T>(at, code, message, isBroken));

    private Member<T, TValue> Add<TValue>(Member<T, TValue> member)
    {
        _members.Add(member);
        return member;
    }
}

/// <summary>Makes contracts of what was collected.</summary>
internal static class ContractBuilder
{
    /// <summary>The contract of a type that keeps members which the contract doesn't know.</summary>
    public static Contract<T> Build<T>(this ContractBuilder<T> contract, Func<Draft<T>, T> create)
        where T : IExtensible<T> =>
        new(contract, create, value => value.Extensions, (value, extensions) => value.With(extensions));

    /// <summary>The contract of a value with no room for more; what it doesn't know is left out, with a warning.</summary>
    public static Contract<T> BuildValue<T>(this ContractBuilder<T> contract, Func<Draft<T>, T> create) => new(contract, create, null, null);
}
