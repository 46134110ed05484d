using System.Globalization;

namespace Cx.Domain;

/// <summary>An amount in a currency. Currencies are never added silently.</summary>
/// <remarks>Immutable and thread-safe; equal where amount and currency are. <c>default</c> has no currency, and adding it throws.</remarks>
public readonly record struct Money
{
    private readonly string? _currency;

    /// <summary>An amount in a currency.</summary>
    /// <param name="amount">The amount, in units of the currency.</param>
    /// <param name="currency">Its ISO 4217 code: three capital letters, such as <c>EUR</c>.</param>
    /// <exception cref="ArgumentException">The currency isn't three capital letters.</exception>
    public Money(decimal amount, string currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (!IsCurrency(currency)) throw new ArgumentException("A currency is three capital letters, such as EUR.", nameof(currency));
        (Amount, _currency) = (amount, currency);
    }

    /// <summary>The amount, in units of the currency; any sign.</summary>
    public decimal Amount { get; }

    /// <summary>The ISO 4217 code; empty only for <c>default</c>.</summary>
    public string Currency => _currency ?? string.Empty;

    /// <summary>The sum of two amounts in one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ, or one has none.</exception>
    /// <exception cref="OverflowException">The sum is beyond the range of <see cref="decimal"/>.</exception>
    public static Money operator +(Money left, Money right) => left.Add(right);

    /// <summary>The difference of two amounts in one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ, or one has none.</exception>
    /// <exception cref="OverflowException">The difference is beyond the range of <see cref="decimal"/>.</exception>
    public static Money operator -(Money left, Money right) => left.Subtract(right);

    /// <summary>The sum with an amount in the same currency.</summary>
    /// <param name="other">What to add.</param>
    /// <exception cref="InvalidOperationException">The currencies differ, or one has none.</exception>
    public Money Add(Money other) => new(Amount + other.Amount, Common(other));

    /// <summary>The difference from an amount in the same currency.</summary>
    /// <param name="other">What to subtract.</param>
    /// <exception cref="InvalidOperationException">The currencies differ, or one has none.</exception>
    public Money Subtract(Money other) => new(Amount - other.Amount, Common(other));

    /// <summary>Such as <c>12.50 EUR</c>.</summary>
    public override string ToString() => _currency is null ? "no amount" : string.Format(CultureInfo.InvariantCulture, "{0} {1}", Amount, _currency);

    internal static bool IsCurrency(string text) => text.Length == 3 && text.All(c => c is >= 'A' and <= 'Z');

    private string Common(Money other) => _currency is not null && _currency == other._currency
        ? _currency
        : throw new InvalidOperationException($"{Named(this)} and {Named(other)} aren't one currency.");

    private static string Named(Money money) => money._currency ?? "no currency";
}
