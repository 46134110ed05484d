namespace Cx.Domain.Json;

/// <summary>Links to earlier interactions in JSON.</summary>
internal static class InteractionCauseContract
{
    private static readonly Member<InteractionCause, Id<Interaction>> Interaction = Member.Required<InteractionCause, Id<Interaction>>(
        "interaction", Kind.Id<Interaction>(), c => c.Interaction, Sensitivity.Pseudonymous, "The earlier interaction.");

    private static readonly Member<InteractionCause, CauseKind> How = Member.Optional<InteractionCause, CauseKind>(
        "kind", Kind.CauseKind, c => c.Kind, null, Sensitivity.None, "How it is continued.");

    public static readonly Contract<InteractionCause> Contract = Json.Contract.Of(
        "interactionCause",
        "Which earlier interaction an interaction continues, and how.",
        draft => new InteractionCause(Interaction.In(draft), How.In(draft)),
        [Interaction, How]);
}

/// <summary>Attempts at tasks in JSON.</summary>
internal static class TaskAttemptContract
{
    private static readonly Member<TaskAttempt, string> Task = Member.Required<TaskAttempt, string>(
        "task", Kind.Name, t => t.Task, Sensitivity.None, "The task's name.");

    private static readonly Member<TaskAttempt, int?> Errors = Member.Optional<TaskAttempt, int?>(
        "errors", Kind.Count, t => t.Errors, (t, value) => t.WithErrors(value, t.Opportunities), Sensitivity.None, "How many errors were made.");

    private static readonly Member<TaskAttempt, int?> Opportunities = Member.Optional<TaskAttempt, int?>(
        "opportunities", Kind.Count, t => t.Opportunities, (t, value) => t.WithErrors(t.Errors, value), Sensitivity.None, "How many errors could have been made.");

    private static readonly Member<TaskAttempt, int?> Steps = Member.Optional<TaskAttempt, int?>(
        "steps", Kind.Count, t => t.Steps, (t, value) => t.WithSteps(value, t.OptimalSteps), Sensitivity.None, "How many steps it took.");

    private static readonly Member<TaskAttempt, int?> OptimalSteps = Member.Optional<TaskAttempt, int?>(
        "optimalSteps", Kind.Count, t => t.OptimalSteps, (t, value) => t.WithSteps(t.Steps, value), Sensitivity.None, "How many steps the shortest way takes.");

    public static readonly Contract<TaskAttempt> Contract = Json.Contract.Of(
        "taskAttempt",
        "What a person tried to do in an interaction with an interface, and what it took.",
        draft => new TaskAttempt(Task.In(draft)),
        [Task, Errors, Opportunities, Steps, OptimalSteps]);
}
