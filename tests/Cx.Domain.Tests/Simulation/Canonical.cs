using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cx.Domain.Simulation;
using NodaTime;
using NodaTime.Text;

namespace Cx.Domain.Tests.Simulation;

/// <summary>All that a simulation produced as text, and its fingerprint.</summary>
internal static class Canonical
{
    public static string Text(SimulatedWorld world) => Facts(world) + Responses(world);

    public static string Facts(SimulatedWorld world) => string.Concat(
        world.Customers.Select(c => Line(c.Id, string.Join('+', c.Segments))).Concat(world.Interactions.Select(Of)));

    public static string Responses(SimulatedWorld world) => string.Concat(world.Responses.Select(Of));

    public static string Of(Interaction i) => Line(
        i.Id, i.Customer, i.Journey, i.Sequence, i.Touchpoint, i.Channel, i.Direction, Time(i.Start), i.End is { } end ? Time(end) : null,
        i.Waiting?.ToInt64Nanoseconds(), i.Handling?.ToInt64Nanoseconds(), i.Outcome, i.Cause?.Interaction, i.Cause?.Kind,
        i.Task?.Task, i.Task?.Errors, i.Task?.Opportunities, i.Task?.Steps, i.Task?.OptimalSteps, i.Requires);

    public static string Of(SurveyResponse r) => Line(
        r.Id, r.Survey, Time(r.SubmittedAt), r.Customer, r.Journey, r.Interaction, r.Touchpoint, r.Channel, string.Join('+', r.Answers.Select(a => FormattableString.Invariant($"{a.Question}={a.Number:R}"))));

    public static string Fingerprint(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Time(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    private static string Line(params object?[] values) =>
        string.Join('|', values.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture))) + "\n";
}
