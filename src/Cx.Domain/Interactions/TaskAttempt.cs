namespace Cx.Domain;

/// <summary>What a person tried to do in an interaction with an interface, and what it took.</summary>
/// <remarks>Immutable and thread-safe; equal by content. Whether it succeeded is the interaction's outcome.</remarks>
public sealed record TaskAttempt : IExtensible<TaskAttempt>
{
    /// <summary>An attempt at a task.</summary>
    /// <param name="task">The task's name, such as <c>find-office</c>; compared by its characters.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public TaskAttempt(string task)
    {
        ArgumentException.ThrowIfNullOrEmpty(task);
        Task = task;
    }

    /// <summary>The task's name.</summary>
    public string Task { get; }

    /// <summary>How many errors were made; <c>null</c> where nobody counted.</summary>
    public int? Errors { get; private init; }

    /// <summary>How many errors could have been made; <c>null</c> where that isn't known.</summary>
    public int? Opportunities { get; private init; }

    /// <summary>How many steps, such as pages, it took; <c>null</c> where nobody counted.</summary>
    public int? Steps { get; private init; }

    /// <summary>How many steps the shortest way takes; <c>null</c> where that isn't known.</summary>
    public int? OptimalSteps { get; private init; }

    /// <inheritdoc/>
    public Extensions Extensions { get; private init; } = Extensions.None;

    /// <summary>With a number of errors.</summary>
    /// <param name="errors">How many, not negative; unknown if <c>null</c>.</param>
    /// <param name="opportunities">Of how many possible ones; unknown if <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public TaskAttempt WithErrors(int? errors, int? opportunities = null) =>
        this with { Errors = Count(errors, nameof(errors)), Opportunities = Count(opportunities, nameof(opportunities)) };

    /// <summary>With a number of steps.</summary>
    /// <param name="steps">How many, not negative; unknown if <c>null</c>.</param>
    /// <param name="optimal">How many the shortest way takes; unknown if <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public TaskAttempt WithSteps(int? steps, int? optimal = null) =>
        this with { Steps = Count(steps, nameof(steps)), OptimalSteps = Count(optimal, nameof(optimal)) };

    /// <summary>The task's name.</summary>
    public override string ToString() => Task;

    TaskAttempt IExtensible<TaskAttempt>.With(Extensions extensions) => this with { Extensions = extensions };

    private static int? Count(int? count, string name) =>
        count < 0 ? throw new ArgumentOutOfRangeException(name, count, "A count isn't negative.") : count;
}
