namespace Cx.Domain;

/// <summary>Finds interactions that continue themselves, each circle once: whoever follows causes would never come to an end.</summary>
internal sealed class CauseCheck(DocumentCheck check)
{
    // By which walk along the causes an interaction was reached, counted from 1.
    private readonly int[] _walks = new int[check.Interactions.Count];

    public void Run()
    {
        for (var i = 0; i < _walks.Length; i++) Walk(i);
    }

    private void Walk(int start)
    {
        var at = start;
        while (at >= 0 && _walks[at] == 0)
        {
            _walks[at] = start + 1;
            at = check.Interactions[at].Cause is { } cause ? check.Interactions.IndexOf(cause.Interaction) : -1;
        }

        if (at >= 0 && _walks[at] == start + 1) check.Report(DocumentRules.CauseCircular, Place.Document.At("interactions", at).At("cause"));
    }
}
