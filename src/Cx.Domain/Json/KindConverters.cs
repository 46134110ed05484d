using System.Text.Json.Serialization;

namespace Cx.Domain.Json;

/// <summary>A converter for every type that has a place in JSON.</summary>
internal static class KindConverters
{
    public static readonly IReadOnlyList<JsonConverter> All = Array.AsReadOnly<JsonConverter>(
    [
        For(InteractionContract.Contract), For(InteractionCauseContract.Contract), For(TaskAttemptContract.Contract),
        For(TouchpointContract.Contract), For(MoneyContract.Contract), For(ScaleContract.Contract),
        For(Kind.LocalizedText), For(Kind.AttributeValue), For(new AttributeSetKind()), For(Kind.Channel),
        For(Kind.Presence), For(Kind.Nature), For(Kind.InteractionDirection), For(Kind.CauseKind), For(Kind.Outcome), For(Kind.MetricDirection),
        For(Kind.Id<Interaction>()), For(Kind.Id<Customer>()), For(Kind.Id<Journey>()), For(Kind.Id<Touchpoint>()),
    ]);

    private static KindConverter<TValue> For<TValue>(JsonKind<TValue> kind) => new(kind);
}
