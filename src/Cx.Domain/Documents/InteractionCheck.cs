using NodaTime;

namespace Cx.Domain;

/// <summary>What can be wrong with an interaction: where it leads, its times, and what it continues.</summary>
internal sealed class InteractionCheck(DocumentCheck check)
{
    public void Check(Interaction interaction, Place place)
    {
        check.Follow(check.Touchpoints, interaction.Touchpoint, DocumentRules.TouchpointUnknown, place, "touchpoint");
        check.Follow(check.Customers, interaction.Customer, DocumentRules.CustomerUnknown, place, "customer");
        if (interaction.Recorded < interaction.Start) check.Report(DocumentRules.RecordedBeforeStart, place.At("recorded"));
        if (IsTooLong(interaction)) check.Report(DocumentRules.PartsExceedWhole, place);
        if (interaction.Cause is { } cause) Check(interaction, cause, place.At("cause"));
        check.Follow(check.Touchpoints, interaction.Requires, DocumentRules.TouchpointUnknown, place, "requires");
    }

    private void Check(Interaction interaction, InteractionCause cause, Place place)
    {
        var earlier = check.Interactions.IndexOf(cause.Interaction);
        if (earlier < 0) check.Report(DocumentRules.InteractionUnknown, place.At("interaction"));
        else if (interaction.Start < check.Interactions[earlier].Start) check.Report(DocumentRules.CauseOutOfOrder, place);
    }

    // Taken apart rather than added up: two very long durations would be more than a duration can be.
    private static bool IsTooLong(Interaction interaction)
    {
        if (interaction.End - interaction.Start is not { } whole) return false;
        var waiting = interaction.Waiting ?? Duration.Zero;
        return waiting > whole || interaction.Handling > whole - waiting;
    }
}
