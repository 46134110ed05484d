namespace Cx.Domain.Simulation;

/// <summary>What people try at a simulated touchpoint.</summary>
/// <param name="Name">The task.</param>
/// <param name="OptimalSteps">The shortest way; steps aren't counted if <c>null</c>.</param>
/// <param name="Detour">How likely it is, in billionths, that one more step follows.</param>
/// <param name="Opportunities">How many errors could be made; errors aren't counted if <c>null</c>.</param>
/// <param name="ErrorRate">How likely each is, in billionths.</param>
internal sealed record SimulatedTask(string Name, int? OptimalSteps, long Detour, int? Opportunities, long ErrorRate)
{
    public const int HighestCount = 10_000;

    public TaskAttempt Attempt(RandomStream random)
    {
        int? errors = null;
        if (Opportunities is { } opportunities)
        {
            errors = 0;
            for (int i = 0; i < opportunities; i++)
                if (random.Happens(ErrorRate)) errors++;
        }

        int? steps = OptimalSteps;
        while (steps < HighestCount && random.Happens(Detour)) steps++;
        return new TaskAttempt(Name).WithErrors(errors, Opportunities).WithSteps(steps, OptimalSteps);
    }
}
