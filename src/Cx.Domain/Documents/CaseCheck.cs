using NodaTime;

namespace Cx.Domain;

/// <summary>What can be wrong with a case: where it leads, and the order of its times.</summary>
internal sealed class CaseCheck(DocumentCheck check)
{
    public void Check(SupportCase support, Place place)
    {
        check.Follow(check.Customers, support.Customer, DocumentRules.CustomerUnknown, place, "customer");
        check.Follow(check.Touchpoints, support.Touchpoint, DocumentRules.TouchpointUnknown, place, "touchpoint");
        var latest = support.Opened;
        InOrder(support.FirstResponse, ref latest, place, "firstResponse");
        InOrder(support.Resolved, ref latest, place, "resolved");
        InOrder(support.Closed, ref latest, place, "closed");
        check.Follow(check.Interactions, support.Interactions, DocumentRules.InteractionUnknown, place, "interactions");
    }

    // What is too early doesn't count for the others: one wrong time is one finding.
    private void InOrder(Instant? time, ref Instant latest, Place place, string member)
    {
        if (time < latest) check.Report(DocumentRules.CaseOutOfOrder, place.At(member));
        else latest = time ?? latest;
    }
}
