using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Model;

/// <summary>Documents at random, in which ids are few and so often occur twice or lead nowhere.</summary>
public class DocumentCheckLaws
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 2, 9, 0);

    [Property(MaxTest = 2000)]
    public void Counts_are_those_of_a_naive_look(byte[] listed, (byte Touchpoint, byte Id, byte Cause, byte Hour)[] met)
    {
        var document = Document(listed, met);
        var found = document.Check(int.MaxValue);

        Assert.Equal(document.Interactions.Count(i => document.Touchpoints.All(t => t.Id != i.Touchpoint)), Count(found, "touchpoint-unknown"));
        Assert.Equal(
            document.Touchpoints.Count - document.Touchpoints.Select(t => t.Id).Distinct().Count()
            + document.Interactions.Count(i => !i.Id.IsDefault) - document.Interactions.Select(i => i.Id).Where(i => !i.IsDefault).Distinct().Count(),
            Count(found, "id-repeated"));
        Assert.Equal(document.Interactions.Count(i => i.Cause is not null && Caused(document, i) is null), Count(found, "interaction-unknown"));
        Assert.Equal(document.Interactions.Count(i => Caused(document, i)?.Start > i.Start), Count(found, "cause-out-of-order"));
        Assert.Equal(Circles(document), Count(found, "cause-circular"));
    }

    [Property(MaxTest = 1000)]
    public void Every_pointer_leads_to_its_place(byte[] listed, (byte Touchpoint, byte Id, byte Cause, byte Hour)[] met)
    {
        var document = Document(listed, met);
        Assert.All(document.Check(int.MaxValue), f => Assert.NotNull(ModelPointer.Follow(document, f.Pointer!)));
    }

    [Property(MaxTest = 500)]
    public void An_answer_fits_its_question_or_is_found_not_to(double[] numbers)
    {
        var survey = new Survey("s", "S").WithQuestions([.. numbers.Select((_, i) => new SurveyQuestion($"{i}", "Q").WithScale(Scale.ZeroToTen))]);
        var answers = numbers.Select((number, i) => (Number: number, Id: i)).Where(n => double.IsFinite(n.Number)).ToArray();
        var document = new CxDocument().WithSurveys(survey).WithResponses(
            new SurveyResponse("r", "s", At).WithAnswers([.. answers.Select(a => SurveyAnswer.Of($"{a.Id}", a.Number))]));
        Assert.Equal(
            answers.Count(a => !document.Responses[0].Answer($"{a.Id}").Fits(Scale.ZeroToTen)),
            Count(document.Check(int.MaxValue), "answer-off-scale"));
    }

    private static CxDocument Document(byte[] listed, (byte Touchpoint, byte Id, byte Cause, byte Hour)[] met) => new CxDocument()
        .WithTouchpoints(listed.Select(n => new Touchpoint($"{n % 6}")))
        .WithInteractions(met.Select(m => new Interaction($"{m.Touchpoint % 6}", At + Duration.FromHours(m.Hour % 3))
            .WithId(m.Id % 8 == 0 ? default : (Id<Interaction>)$"{m.Id % 8}")
            .WithCause(m.Cause % 9 == 0 ? null : new($"{m.Cause % 9}", CauseKind.Repeated))));

    private static Interaction? Caused(CxDocument document, Interaction by) =>
        by.Cause is { } cause ? document.Interactions.FirstOrDefault(i => i.Id == cause.Interaction) : null;

    // Whoever follows the causes for longer than there are interactions is in a circle, and so is all that comes after.
    private static int Circles(CxDocument document)
    {
        HashSet<string> circles = [];
        foreach (var start in document.Interactions)
        {
            Interaction? at = start;
            for (var i = 0; i < document.Interactions.Count && at is not null; i++) at = Caused(document, at);
            if (at is null) continue;
            List<string> circle = [];
            for (var next = at; circle.Count == 0 || next != at; next = Caused(document, next!)) circle.Add(next!.Id.ToString());
            circles.Add(string.Join(",", circle.OrderBy(i => i, StringComparer.Ordinal)));
        }

        return circles.Count;
    }

    private static long Count(FindingList found, string code) => found.ByCode.SingleOrDefault(c => c.Code == code)?.Count ?? 0;
}
