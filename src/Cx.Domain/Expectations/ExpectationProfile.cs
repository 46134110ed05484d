using System.Collections;

namespace Cx.Domain;

/// <summary>What becomes of a side where an expectation applies but a fact that decides it isn't known.</summary>
public enum UnknownFactPolicy
{
    /// <summary>The side is undetermined unless another expectation is missed: nobody claims success without the facts.</summary>
    LeaveUndetermined = 0,

    /// <summary>The expectation doesn't count, as if it didn't apply: for data that never state some facts.</summary>
    LeaveOut,
}

/// <summary>Named expectations by which journeys are assessed. Each change gives a new profile.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ExpectationProfile : IReadOnlyList<IExpectation>
{
    private readonly IExpectation[] _expectations;

    /// <summary>A profile of one's own.</summary>
    /// <param name="name">Its name, not empty.</param>
    /// <param name="expectations">The expectations, each code once.</param>
    /// <exception cref="ArgumentException">The name is empty, or a code is empty or there twice.</exception>
    public ExpectationProfile(string name, params IExpectation[] expectations)
        : this(name, [.. EquatableList.Of(expectations)], UnknownFactPolicy.LeaveUndetermined)
    {
    }

    private ExpectationProfile(string name, IExpectation[] expectations, UnknownFactPolicy unknownFacts)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var expectation in expectations)
        {
            if (string.IsNullOrEmpty(expectation.Code)) throw new ArgumentException("An expectation has no code.", nameof(expectations));
            if (!codes.Add(expectation.Code)) throw new ArgumentException($"The expectation '{expectation.Code}' is there twice.", nameof(expectations));
        }

        (Name, _expectations, UnknownFacts) = (name, expectations, unknownFacts);
    }

    /// <summary>
    /// The expectations that the library brings, with their default limits. UX: tasks succeed, aren't broken off, take at most
    /// five minutes and two errors. CX: at most three minutes of waiting, contacts resolve the question without transfer, half an
    /// hour in all, what is handed in is accepted, no visit is needed.
    /// </summary>
    public static ExpectationProfile Default { get; } = new(
        "default",
        new TaskSuccessExpectation(),
        new AbandonmentExpectation(),
        new TaskTimeExpectation(),
        new ErrorExpectation(),
        new WaitExpectation(),
        new ResolutionExpectation(),
        new TransferExpectation(),
        new TimeSpentExpectation(),
        new DecisionExpectation(),
        new VisitExpectation());

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>What becomes of a side where a fact isn't known.</summary>
    public UnknownFactPolicy UnknownFacts { get; }

    /// <summary>How many expectations there are.</summary>
    public int Count => _expectations.Length;

    /// <summary>An expectation.</summary>
    /// <param name="index">Its place, from 0.</param>
    public IExpectation this[int index] => _expectations[index];

    /// <summary>The profile under another name.</summary>
    /// <param name="name">The name, not empty.</param>
    public ExpectationProfile Named(string name) => new(name, _expectations, UnknownFacts);

    /// <summary>With an expectation more, or in the place of the one with the same code.</summary>
    /// <param name="expectation">The expectation.</param>
    /// <exception cref="ArgumentException">Its code is empty.</exception>
    public ExpectationProfile With(IExpectation expectation)
    {
        ArgumentNullException.ThrowIfNull(expectation);
        var place = Array.FindIndex(_expectations, e => e.Code == expectation.Code);
        IExpectation[] changed = place < 0 ? [.. _expectations, expectation] : [.. _expectations];
        if (place >= 0) changed[place] = expectation;
        return new(Name, changed, UnknownFacts);
    }

    /// <summary>Without an expectation.</summary>
    /// <param name="code">Its code.</param>
    /// <exception cref="ArgumentException">The profile has no such expectation.</exception>
    public ExpectationProfile Without(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        IExpectation[] left = Array.FindAll(_expectations, e => e.Code != code);
        return left.Length < Count ? new(Name, left, UnknownFacts) : throw new ArgumentException($"The profile has no expectation '{code}'.", nameof(code));
    }

    /// <summary>With another treatment of facts that aren't known.</summary>
    /// <param name="policy">What becomes of a side then.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such policy.</exception>
    public ExpectationProfile WithUnknownFacts(UnknownFactPolicy policy) => new(Name, _expectations, Defined.Check(policy));

    /// <summary>The expectations in their order.</summary>
    public IEnumerator<IExpectation> GetEnumerator() => ((IEnumerable<IExpectation>)_expectations).GetEnumerator();

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
