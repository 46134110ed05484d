using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cx.Domain.Testing;

/// <summary>Random observations for <see cref="MetricLaws"/>: mostly ordinary ones, and some of every kind of bad one.</summary>
public static class Generators
{
    /// <summary>Outcomes, unknown and missing ones included.</summary>
    public static Gen<Outcome?> Outcomes { get; } = Gen.Elements<Outcome?>(
        Outcome.Succeeded, Outcome.Failed, Outcome.Abandoned, Outcome.Unknown, null);

    /// <summary>Times from a millisecond to some days, skewed as times are, with missing ones and some that can't be right.</summary>
    public static Gen<Elapsed> Times { get; } = Gen.Frequency(
        (20, Gen.Choose(0, 2000).Select(x => (Elapsed)Duration.FromMilliseconds(Math.Exp(x / 100.0)))),
        (2, Gen.Constant(default(Elapsed))));

    /// <summary>Errors and opportunities of attempts, with missing ones.</summary>
    public static Gen<TaskErrors?> Errors { get; } = Gen.Frequency(
        (10, from opportunities in Gen.Choose(0, 20)
             from errors in Gen.Choose(0, opportunities)
             select (TaskErrors?)new TaskErrors(errors, opportunities)),
        (1, Gen.Constant<TaskErrors?>(null)));

    /// <summary>What became of invitations.</summary>
    public static Gen<Disposition?> Dispositions { get; } = Gen.Elements<Disposition?>(
        Disposition.Complete, Disposition.Partial, Disposition.Refusal, Disposition.NonContact, Disposition.Other,
        Disposition.Unknown, Disposition.Undelivered, null);

    /// <summary>Answers on a scale: whole ones, some between the steps, some missing, with the scale stated or not.</summary>
    /// <param name="scale">The scale; its ends are whole numbers.</param>
    public static Gen<Rating> Ratings(Scale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        Gen<int> whole = Gen.Choose((int)scale.Min, (int)scale.Max);
        return Gen.Frequency(
            (10, whole.Select(x => (Rating)x)),
            (3, whole.Select(x => (Rating)(Score?)new Score(x, scale))),
            (2, Gen.Choose(0, 1000).Select(x => (Rating)(scale.Min + (x * (scale.Max - scale.Min) / 1000)))),
            (2, Gen.Constant(default(Rating))));
    }

    /// <summary>The same observations, now and then one of another kind, such as one that can't be right.</summary>
    /// <param name="usual">What most are.</param>
    /// <param name="odd">What few are.</param>
    public static Gen<T> With<T>(this Gen<T> usual, params T[] odd) =>
        Gen.Frequency((30, usual), (1, Gen.Elements(odd ?? throw new ArgumentNullException(nameof(odd)))));

    /// <summary>The same observations with weights: mostly usual ones, sometimes none, and some of nine decimals.</summary>
    /// <param name="observations">What to weigh.</param>
    public static Gen<Weighted<T>> Weighted<T>(Gen<T> observations) =>
        from observation in observations
        from weight in Gen.Choose(0, 5_000_000)
        select new Weighted<T>(observation, weight / 1e6);
}
