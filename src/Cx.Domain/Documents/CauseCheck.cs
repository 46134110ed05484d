namespace Cx.Domain;

/// <summary>Finds interactions that continue themselves, each circle once: whoever follows causes would never come to an end.</summary>
internal sealed class CauseCheck(DocumentCheck check, IReadOnlyList<Interaction> interactions)
{
    // By which walk along the causes an interaction was reached, counted from 1.
    private readonly int[] _walks = new int[interactions.Count];

    public void Run()
    {
        for (var i = 0; i < interactions.Count; i++) Walk(i);
    }

    private void Walk(int start)
    {
        int? at = start;
        while (at is { } index && _walks[index] == 0)
        {
            _walks[index] = start + 1;
            at = interactions[index].Cause is { } cause ? check.Interactions.IndexOf(cause.Interaction) : null;
        }

        if (at is { } met && _walks[met] == start + 1) check.Report(DocumentRules.CauseCircular, Place.Document.At("interactions", met).At("cause"));
    }
}
