namespace Cx.Domain.Json;

/// <summary>Links to earlier interactions in JSON.</summary>
internal static class InteractionCauseContract
{
    public static readonly Contract<InteractionCause> Contract = Create();

    private static Contract<InteractionCause> Create()
    {
        ContractBuilder<InteractionCause> cause = new("interactionCause", "Which earlier interaction an interaction continues, and how.");
        var interaction = cause.Required("interaction", Kind.Id<Interaction>(), c => c.Interaction, Sensitivity.Pseudonymous, "The earlier interaction.");
        var kind = cause.Optional("kind", Kind.CauseKind, c => c.Kind, null, Sensitivity.None, "How it is continued.");
        return cause.Build(draft => new InteractionCause(interaction.In(draft), kind.In(draft)));
    }
}

/// <summary>Attempts at tasks in JSON.</summary>
internal static class TaskAttemptContract
{
    public static readonly Contract<TaskAttempt> Contract = Create();

    private static Contract<TaskAttempt> Create()
    {
        ContractBuilder<TaskAttempt> attempt = new("taskAttempt", "What a person tried to do in an interaction with an interface, and what it took.");
        var task = attempt.Required("task", Kind.Name, t => t.Task, Sensitivity.None, "The task's name.");
        attempt.Optional("errors", Kind.Count, t => t.Errors, (t, value) => t.WithErrors(value, t.Opportunities), Sensitivity.None, "How many errors were made.");
        attempt.Optional("opportunities", Kind.Count, t => t.Opportunities, (t, value) => t.WithErrors(t.Errors, value), Sensitivity.None, "How many errors could have been made.");
        attempt.Optional("steps", Kind.Count, t => t.Steps, (t, value) => t.WithSteps(value, t.OptimalSteps), Sensitivity.None, "How many steps it took.");
        attempt.Optional("optimalSteps", Kind.Count, t => t.OptimalSteps, (t, value) => t.WithSteps(t.Steps, value), Sensitivity.None, "How many steps the shortest way takes.");
        return attempt.Build(draft => new TaskAttempt(task.In(draft)));
    }
}
