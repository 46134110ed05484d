using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Model;

/// <summary>What facts refuse beyond what every type of the model does.</summary>
public class FactTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 2, 9, 0);

    [Fact]
    public void An_interaction_does_not_end_before_it_starts_or_take_less_than_no_time()
    {
        var interaction = new Interaction("t", At);
        Assert.Throws<ArgumentOutOfRangeException>("end", () => interaction.WithEnd(At - Duration.Epsilon));
        Assert.Throws<ArgumentOutOfRangeException>("waiting", () => interaction.WithWaiting(-Duration.Epsilon));
        Assert.Throws<ArgumentOutOfRangeException>("handling", () => interaction.WithHandling(-Duration.Epsilon));
        Assert.Throws<ArgumentOutOfRangeException>("sequence", () => interaction.WithSequence(long.MaxValue));
        Assert.Equal(At, interaction.WithEnd(At).End);
        Assert.Equal(interaction, interaction.WithEnd(At).WithEnd(null));
    }

    [Fact]
    public void Counts_are_not_negative()
    {
        var task = new TaskAttempt("t");
        Assert.Throws<ArgumentOutOfRangeException>("errors", () => task.WithErrors(-1));
        Assert.Throws<ArgumentOutOfRangeException>("opportunities", () => task.WithErrors(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>("steps", () => task.WithSteps(-1));
        Assert.Throws<ArgumentOutOfRangeException>("optimal", () => task.WithSteps(0, -1));
    }

    [Fact]
    public void An_answer_is_to_a_question_and_says_something()
    {
        Assert.Throws<ArgumentException>("question", () => SurveyAnswer.Of(default, 1));
        Assert.Throws<ArgumentException>("score", () => SurveyAnswer.Of("q", default(Score)));
        Assert.Throws<ArgumentException>("text", () => SurveyAnswer.Of("q", ""));
        Assert.Throws<ArgumentNullException>("text", () => SurveyAnswer.Of("q", null!));
        Assert.All([double.NaN, double.PositiveInfinity, double.NegativeInfinity], n => Assert.Throws<ArgumentOutOfRangeException>("number", () => SurveyAnswer.Of("q", n)));
    }

    [Fact]
    public void An_answer_is_of_one_kind()
    {
        SurveyAnswer number = SurveyAnswer.Of("q", 0), flag = SurveyAnswer.Of("q", false), text = SurveyAnswer.Of("q", "no");
        Assert.Equal((0.0, null, null), (number.Number, number.Flag, number.Text));
        Assert.Equal((null, false, null), (flag.Number, flag.Flag, flag.Text));
        Assert.Equal((null, null, "no"), (text.Number, text.Flag, text.Text));
        Assert.False(flag.Rating.IsAnswered);
        Assert.Equal(0, number.Rating.Value);
    }
}
