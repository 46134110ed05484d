namespace Cx.Domain;

/// <summary>What can be wrong with a map: who it is for, and where its steps lead. Steps are told apart in the whole map.</summary>
internal sealed class MapCheck(DocumentCheck check)
{
    public void Check(JourneyMap map, Place place)
    {
        check.Follow(check.Brands, map.Brand, DocumentRules.BrandUnknown, place, "brand");
        check.Follow(check.Personas, map.Personas, DocumentRules.PersonaUnknown, place, "personas");
        check.Follow(check.Segments, map.Segments, DocumentRules.SegmentUnknown, place, "segments");
        if (map.Stages.Count == 0) check.Report(DocumentRules.MapWithoutStages, place);
        HashSet<Id<MapStep>> steps = [];
        check.Each(new IdIndex<MapStage>(map.Stages, s => s.Id), place, "stages", (stage, at) => Check(stage, at, steps));
    }

    private void Check(MapStage stage, Place place, HashSet<Id<MapStep>> seen)
    {
        if (stage.Steps.Count == 0) check.Report(DocumentRules.StageWithoutSteps, place);
        for (var i = 0; i < stage.Steps.Count; i++)
        {
            var at = place.At("steps", i);
            if (!seen.Add(stage.Steps[i].Id)) check.Report(DocumentRules.IdRepeated, at.At("id"));
            Check(stage.Steps[i], at);
        }
    }

    private void Check(MapStep step, Place place)
    {
        check.Follow(check.Touchpoints, step.Touchpoints, DocumentRules.TouchpointUnknown, place, "touchpoints");
        for (var i = 0; i < step.Views.Count; i++)
            check.Follow(check.Personas, step.Views[i].Persona, DocumentRules.PersonaUnknown, place.At("views", i), "persona");
    }
}
