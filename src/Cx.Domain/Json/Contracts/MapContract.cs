namespace Cx.Domain.Json;

/// <summary>Journeys as designed in JSON.</summary>
internal static class JourneyMapContract
{
    public static readonly Contract<JourneyMap> Contract = Create();

    private static Contract<JourneyMap> Create()
    {
        ContractBuilder<JourneyMap> map = new("journeyMap", "A journey as it is designed: stages, steps and touchpoints.");
        var id = map.Required("id", Kind.Id<JourneyMap>(), m => m.Id, Sensitivity.None, "Its id.");
        var name = map.Required("name", Kind.LocalizedText, m => m.Name, Sensitivity.None, "What people call it.");
        map.Optional("purpose", Kind.LocalizedText, m => m.Purpose, (m, value) => m.WithPurpose(value), Sensitivity.None, "What customers want to get done in it.");
        map.Optional("brand", Kind.Id<Brand>(), m => m.Brand, (m, value) => m.WithBrand(value), Sensitivity.None, "Whose journey it is.");
        map.Optional("personas", Kind.ListOf(Kind.Id<Persona>()), m => m.Personas, (m, value) => m.WithPersonas([.. value]), Sensitivity.None, "Whom it is designed for.");
        map.Optional("segments", Kind.ListOf(Kind.Id<Segment>()), m => m.Segments, (m, value) => m.WithSegments([.. value]), Sensitivity.None, "Which parts of the audience it is designed for.");
        map.Optional("version", Kind.Name, m => m.Version, (m, value) => m.WithVersion(value), Sensitivity.None, "Which version of the map it is.");
        map.Optional("reviewBy", new OptionalKind<NodaTime.LocalDate>(Kind.LocalDate), m => m.ReviewBy, (m, value) => m.WithReviewBy(value), Sensitivity.None, "The day by which it has to be looked at again.");
        map.Optional("stages", Kind.ListOf(MapStageContract.Contract), m => m.Stages, (m, value) => m.WithStages([.. value]), Sensitivity.None, "Its stages, in order.");
        return map.Build(draft => new JourneyMap(id.In(draft), name.In(draft)));
    }
}

/// <summary>Stages of maps in JSON.</summary>
internal static class MapStageContract
{
    public static readonly Contract<MapStage> Contract = Create();

    private static Contract<MapStage> Create()
    {
        ContractBuilder<MapStage> stage = new("mapStage", "A stage of a journey as it is designed.");
        var id = stage.Required("id", Kind.Id<MapStage>(), s => s.Id, Sensitivity.None, "Its id.");
        var name = stage.Required("name", Kind.LocalizedText, s => s.Name, Sensitivity.None, "What people call it.");
        stage.Optional("steps", Kind.ListOf(MapStepContract.Contract), s => s.Steps, (s, value) => s.WithSteps([.. value]), Sensitivity.None, "Its steps, in order.");
        return stage.Build(draft => new MapStage(id.In(draft), name.In(draft)));
    }
}

/// <summary>Steps of maps in JSON.</summary>
internal static class MapStepContract
{
    public static readonly Contract<MapStep> Contract = Create();

    private static Contract<MapStep> Create()
    {
        ContractBuilder<MapStep> step = new("mapStep", "A step of a journey as it is designed.");
        var id = step.Required("id", Kind.Id<MapStep>(), s => s.Id, Sensitivity.None, "Its id.");
        var name = step.Required("name", Kind.LocalizedText, s => s.Name, Sensitivity.None, "What people call it.");
        step.Optional("touchpoints", Kind.ListOf(Kind.Id<Touchpoint>()), s => s.Touchpoints, (s, value) => s.WithTouchpoints([.. value]), Sensitivity.None, "The touchpoints at which it can be taken: one of them suffices.");
        step.Optional("views", Kind.ListOf(StepViewContract.Contract), s => s.Views, (s, value) => s.WithViews([.. value]), Sensitivity.None, "What those who take it do, think and feel.");
        return step.Build(draft => new MapStep(id.In(draft), name.In(draft)));
    }
}

/// <summary>Views of steps in JSON.</summary>
internal static class StepViewContract
{
    public static readonly Contract<StepView> Contract = Create();

    private static Contract<StepView> Create()
    {
        ContractBuilder<StepView> view = new("stepView", "What someone does, thinks and feels at a step.");
        view.Optional("persona", Kind.Id<Persona>(), v => v.Persona, (v, value) => v.WithPersona(value), Sensitivity.None, "Whose view it is; everyone's where it isn't stated.");
        view.Optional("do", Kind.LocalizedText, v => v.Do, (v, value) => v.WithDo(value), Sensitivity.None, "What they do.");
        view.Optional("think", Kind.LocalizedText, v => v.Think, (v, value) => v.WithThink(value), Sensitivity.None, "What they think.");
        view.Optional("feel", Kind.LocalizedText, v => v.Feel, (v, value) => v.WithFeel(value), Sensitivity.None, "What they feel.");
        return view.Build(_ => new StepView());
    }
}
