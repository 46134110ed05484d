namespace Cx.Domain.Json;

/// <summary>Amounts of money in JSON.</summary>
internal static class MoneyContract
{
    private static readonly Member<Money, decimal> Amount = Member.Required<Money, decimal>(
        "amount", Kind.Decimal, m => m.Amount, Sensitivity.None, "The amount, in units of the currency.");

    private static readonly Member<Money, string> Currency = Member.Required<Money, string>(
        "currency", Kind.Name, m => m.Currency, Sensitivity.None, "The ISO 4217 code: three capital letters.");

    public static readonly Contract<Money> Contract = Json.Contract.OfValue(
        "money",
        "An amount in a currency.",
        draft => new Money(Amount.In(draft), Currency.In(draft)),
        [Amount, Currency],
        new Rule<Money>(Currency, "currency-invalid", "A currency is three capital letters, such as EUR.", draft => Currency.IsIn(draft) && !Money.IsCurrency(Currency.In(draft))));
}

/// <summary>Scales of questions in JSON.</summary>
internal static class ScaleContract
{
    private static readonly Member<Scale, double> Min = Member.Required<Scale, double>(
        "min", Kind.Number, s => s.Min, Sensitivity.None, "The lowest answer.");

    private static readonly Member<Scale, double> Max = Member.Required<Scale, double>(
        "max", Kind.Number, s => s.Max, Sensitivity.None, "The highest answer.");

    private static readonly Member<Scale, MetricDirection?> Direction = Member.Optional<Scale, MetricDirection?>(
        "direction", new OptionalKind<MetricDirection>(Kind.MetricDirection), s => s.Direction, null, Sensitivity.None, "Which answers are better; the higher ones unless said otherwise.");

    public static readonly Contract<Scale> Contract = Json.Contract.OfValue(
        "scale",
        "From which to which number a question is answered, and which end is the good one.",
        draft => new Scale(Min.In(draft), Max.In(draft), Direction.In(draft) ?? MetricDirection.HigherIsBetter),
        [Min, Max, Direction],
        new Rule<Scale>(Max, "scale-empty", "A scale runs from a lower number to a higher one.", draft => Min.IsIn(draft) && Max.IsIn(draft) && !(Min.In(draft) < Max.In(draft))),
        new Rule<Scale>(Min, "scale-too-fine", "The end of a scale has few digits.", draft => Min.IsIn(draft) && !Scale.IsShort(Min.In(draft))),
        new Rule<Scale>(Max, "scale-too-fine", "The end of a scale has few digits.", draft => Max.IsIn(draft) && !Scale.IsShort(Max.In(draft))));
}
