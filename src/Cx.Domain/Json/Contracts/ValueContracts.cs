namespace Cx.Domain.Json;

/// <summary>Amounts of money in JSON.</summary>
internal static class MoneyContract
{
    public static readonly Contract<Money> Contract = Create();

    private static Contract<Money> Create()
    {
        ContractBuilder<Money> money = new("money", "An amount in a currency.");
        var amount = money.Required("amount", Kind.Decimal, m => m.Amount, Sensitivity.None, "The amount, in units of the currency.");
        var currency = money.Required("currency", Kind.Name, m => m.Currency, Sensitivity.None, "The ISO 4217 code: three capital letters.");
        money.Rule(
            currency, "currency-invalid", "A currency is three capital letters, such as EUR.", draft => currency.IsIn(draft) && !Money.IsCurrency(currency.In(draft)));
        return money.BuildValue(draft => new Money(amount.In(draft), currency.In(draft)));
    }
}

/// <summary>Scales of questions in JSON.</summary>
internal static class ScaleContract
{
    public static readonly Contract<Scale> Contract = Create();

    private static Contract<Scale> Create()
    {
        ContractBuilder<Scale> scale = new("scale", "From which to which number a question is answered, and which end is the good one.");
        var min = scale.Required("min", Kind.Number, s => s.Min, Sensitivity.None, "The lowest answer.");
        var max = scale.Required("max", Kind.Number, s => s.Max, Sensitivity.None, "The highest answer.");
        var direction = scale.Optional("direction", new OptionalKind<MetricDirection>(Kind.MetricDirection), s => s.Direction, null, Sensitivity.None, "Which answers are better; the higher ones unless said otherwise.");
        scale.Rule(max, "scale-empty", "A scale runs from a lower number to a higher one.", draft =>
            min.IsIn(draft) && max.IsIn(draft) && min.In(draft) >= max.In(draft));
        scale.Rule(min, "scale-too-fine", "The end of a scale has few digits.", draft => min.IsIn(draft) && !Scale.IsShort(min.In(draft)));
        scale.Rule(max, "scale-too-fine", "The end of a scale has few digits.", draft => max.IsIn(draft) && !Scale.IsShort(max.In(draft)));
        return scale.BuildValue(draft => new Scale(min.In(draft), max.In(draft), direction.In(draft) ?? MetricDirection.HigherIsBetter));
    }
}
