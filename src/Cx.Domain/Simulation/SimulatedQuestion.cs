using NodaTime;

namespace Cx.Domain.Simulation;

/// <summary>A question that simulated customers answer by a rating or a yes or no, depending on what they lived through.</summary>
/// <remarks>
/// Immutable and thread-safe; each method gives a changed copy. A rating is the mean of those to whom nothing bad happened,
/// less what was lost, and a normal deviation; rounded to whole steps from the lowest answer and kept on the scale. So the
/// mean of the answers lies a little off near the ends of the scale. A yes is as likely as where nothing bad happened, less
/// what was lost.
/// </remarks>
public sealed record SimulatedQuestion
{
    private static readonly Scale Likelihood = new(0, 1);

    private readonly Scale _scale;
    private readonly double _mean;
    private readonly double _spread;

    /// <summary>A question of which only id and scale are known.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="mean">The mean rating where nothing bad happened, on the scale.</param>
    /// <param name="spread">The standard deviation of ratings after the same experience, from 0 to the length of the scale.</param>
    /// <exception cref="ArgumentException">There is no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public SimulatedQuestion(Id<SurveyQuestion> id, Scale scale, double mean, double spread)
        : this(new SurveyQuestion(Defined.Check(id), id.Value).WithScale(Defined.Given(scale)), mean, spread)
    {
    }

    /// <summary>A question of the model.</summary>
    /// <param name="question">A question that is answered by a number on a scale.</param>
    /// <param name="mean">The mean rating where nothing bad happened, on the scale.</param>
    /// <param name="spread">The standard deviation of ratings after the same experience, from 0 to the length of the scale.</param>
    /// <exception cref="ArgumentException">The question is no rating, or states no scale.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public SimulatedQuestion(SurveyQuestion question, double mean, double spread)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question is not { Kind: QuestionKind.Rating, Scale: { } scale }) throw new ArgumentException("Only ratings on a scale are simulated.", nameof(question));
        if (!scale.Contains(mean)) throw new ArgumentOutOfRangeException(nameof(mean), mean, $"The scale is {scale}.");
        if (!(spread >= 0 && spread <= scale.Max - scale.Min)) throw new ArgumentOutOfRangeException(nameof(spread), spread, $"The scale is {scale}.");
        (Question, _scale, _mean, _spread) = (question, scale, mean, spread);
    }

    /// <summary>A question of the model that is answered by yes or no, where yes is good.</summary>
    /// <param name="question">The question.</param>
    /// <param name="yes">The probability of a yes where nothing bad happened.</param>
    /// <exception cref="ArgumentException">The question isn't answered by yes or no.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside 0 to 1.</exception>
    public SimulatedQuestion(SurveyQuestion question, double yes)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.Kind != QuestionKind.YesNo) throw new ArgumentException("This question isn't answered by yes or no.", nameof(question));
        _ = Parts.OfProbability(yes);
        (Question, _scale, _mean) = (question, Likelihood, yes);
    }

    /// <summary>The question of the model.</summary>
    public SurveyQuestion Question { get; }

    private double Failure { get; init; }

    private double Abandonment { get; init; }

    private double Transfer { get; init; }

    private double Repeat { get; init; }

    private double MinuteWaiting { get; init; }

    private long Skipped { get; init; }

    /// <summary>
    /// With what bad experiences cost, in points towards the worse end of the scale, or of the probability of a yes; each as
    /// often as it happened.
    /// </summary>
    /// <param name="failure">An interaction that failed.</param>
    /// <param name="abandonment">One that was abandoned.</param>
    /// <param name="transfer">One into which the customer was handed over.</param>
    /// <param name="repeat">One for the same thing once more.</param>
    /// <param name="minuteWaiting">A minute of waiting.</param>
    /// <exception cref="InvalidOperationException">The scale has no worse end.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or more than the length of the scale, or than 1 for a yes.</exception>
    public SimulatedQuestion Losing(double failure = 0, double abandonment = 0, double transfer = 0, double repeat = 0, double minuteWaiting = 0)
    {
        if (_scale.Direction is not (MetricDirection.HigherIsBetter or MetricDirection.LowerIsBetter))
            throw new InvalidOperationException($"The scale {_scale} has no worse end.");
        return this with
        {
            Failure = Points(failure, nameof(failure)),
            Abandonment = Points(abandonment, nameof(abandonment)),
            Transfer = Points(transfer, nameof(transfer)),
            Repeat = Points(repeat, nameof(repeat)),
            MinuteWaiting = Points(minuteWaiting, nameof(minuteWaiting)),
        };
    }

    /// <summary>With how many of those who respond leave this question out.</summary>
    /// <param name="probability">The probability that it isn't answered.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside 0 to 1.</exception>
    public SimulatedQuestion LeftOutBy(double probability) => this with { Skipped = Parts.OfProbability(probability) };

    /// <summary>Its id.</summary>
    public override string ToString() => Question.ToString();

    internal SurveyAnswer? Answer(IReadOnlyList<Interaction> lived, RandomStream random)
    {
        if (random.Happens(Skipped)) return null;
        if (Question.Kind == QuestionKind.YesNo)
            return SurveyAnswer.Of(Question.Id, random.Happens(Parts.OfProbability(Math.Max(_mean - LostIn(lived), 0))));
        double worse = _scale.Direction == MetricDirection.LowerIsBetter ? 1 : -1;
        double rating = _mean + (worse * LostIn(lived)) + (_spread * random.Normal());
        double step = Math.Round(Math.Max(rating, _scale.Min) - _scale.Min);
        return SurveyAnswer.Of(Question.Id, new Score(Math.Min(_scale.Min + step, _scale.Max), _scale));
    }

    private double LostIn(IReadOnlyList<Interaction> lived)
    {
        double lost = 0;
        long waiting = 0;
        foreach (var interaction in lived)
        {
            if (interaction.Outcome == Outcome.Failed) lost += Failure;
            if (interaction.Outcome == Outcome.Abandoned) lost += Abandonment;
            if (interaction.Cause?.Kind == CauseKind.Transferred) lost += Transfer;
            if (interaction.Cause?.Kind == CauseKind.Repeated) lost += Repeat;
            waiting += interaction.Waiting?.BclCompatibleTicks ?? 0;
        }

        return lost + (MinuteWaiting * ((double)waiting / NodaConstants.TicksPerMinute));
    }

    private double Points(double points, string name) => points >= 0 && points <= _scale.Max - _scale.Min
        ? points
        : throw new ArgumentOutOfRangeException(name, points, $"The scale is {_scale}.");
}
