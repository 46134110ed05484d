using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cx.Domain.Tests.Json;

/// <summary>Random values of every type of the model, each member there or not, with texts and times of the worst kind.</summary>
internal static class Generate
{
    private static readonly string[] Pieces =
    [
        "a", "Z", " ", "0", "-", ".", ":", "/", "~", "~1", "\"", "\\", "'", "<", "&", "\0", "\u001f", "\b", "\n", "\r\n", "\t", "\u007f", "\u0085", "\u00a0",
        "é", "e\u0301", "שלום", "\u202e", "\u200f", "\u2028", "\u2029", "\ufeff", "\ufffd", "\uffff", "😀", "👩‍👩‍👧", "𝄞", "ﷺ", "null", "\\u0041",
    ];

    public static readonly Gen<string> Texts = Gen.Choose(1, 5).SelectMany(n => Gen.ArrayOf(Gen.Elements(Pieces), n)).Select(string.Concat);

    public static readonly Gen<Instant> Instants = Gen.Frequency(
        (5, from seconds in Gen.Choose(int.MinValue, int.MaxValue)
            from nanoseconds in Nanoseconds
            select Instant.FromUnixTimeSeconds(seconds).PlusNanoseconds(nanoseconds)),
        (2, from days in Gen.Choose(-4_300_000, 2_900_000)
            from nanoseconds in Nanoseconds
            select Instant.FromUnixTimeSeconds(86_400L * days).PlusNanoseconds(nanoseconds)),
        (1, Gen.Elements(Instant.MinValue, Instant.MaxValue, default, Instant.FromUtc(0, 1, 1, 0, 0), Instant.FromUtc(2000, 2, 29, 23, 59, 59))));

    public static readonly Gen<Duration> Durations = Gen.Frequency(
        (5, from seconds in Gen.Choose(0, int.MaxValue)
            from nanoseconds in Nanoseconds
            select Duration.FromSeconds(seconds) + Duration.FromNanoseconds(nanoseconds)),
        (1, Gen.Elements(Duration.Zero, Duration.Epsilon, Duration.MaxValue, Duration.FromHours(1_000_000))));

    /// <summary>Durations that a log takes.</summary>
    public static readonly Gen<Duration> ShortDurations = Durations.Where(d => d <= Duration.FromDays(3_000_000));

    public static readonly Gen<double> Numbers = Gen.Frequency(
        (3, Gen.Choose(-1000, 1000).Select(n => n / 8.0)),
        (3, from high in Gen.Choose(int.MinValue, int.MaxValue)
            from low in Gen.Choose(int.MinValue, int.MaxValue)
            select BitConverter.Int64BitsToDouble(unchecked(((long)high << 32) | (uint)low))),
        (1, Gen.Elements(0.0, -0.0, double.MaxValue, double.MinValue, double.Epsilon, 0.1, 1e21, 123456789012345680.0))).Where(double.IsFinite);

    public static readonly Gen<decimal> Decimals = Gen.OneOf(
        Gen.Choose(int.MinValue, int.MaxValue).Select(n => n / 100m),
        Gen.Elements(0m, 0.00m, 12.50m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m));

    public static readonly Gen<LocalizedText> LocalizedTexts = Gen.Frequency(
        (1, Texts.Select(t => (LocalizedText)t)),
        (2, Gen.Elements("en", "he", "pt-BR", "zh-Hant-TW", "und", "x-own").Zip(Texts).ListOf().Where(l => l.Count > 0)
            .Select(l => l.Skip(1).Aggregate(new LocalizedText(l[0].Item1, l[0].Item2), (text, t) => text.With(t.Item1, t.Item2)))));

    public static readonly Gen<AttributeValue> AttributeValues = Gen.OneOf(
        Texts.Select(t => (AttributeValue)t),
        Numbers.Select(n => (AttributeValue)n),
        Gen.Elements(true, false).Select(f => (AttributeValue)f),
        Instants.Select(t => (AttributeValue)t),
        Gen.Constant(default(AttributeValue)));

    public static readonly Gen<AttributeSet> Attributes = Names.Zip(AttributeValues).ListOf()
        .Select(l => l.Aggregate(AttributeSet.None, (set, a) => set.With(a.Item1, a.Item2)));

    public static readonly Gen<Extensions> Unknown = Gen.Elements("x-1", "x-ä", "x-~/", "x-\"", "x-")
        .Zip(Gen.Elements("1", "-0.50", "1E+2", "null", "true", "\"א\\n\"", "[]", "{}", "[1,[null],{\"a\":{\"b\":\"\\uD83D\\uDE00\"}}]"))
        .ListOf().Select(l => l.Count == 0 ? Extensions.None : new Extensions(l.GroupBy(m => m.Item1).Select(g => new KeyValuePair<string, string>(g.Key, g.First().Item2))));

    public static readonly Gen<Scale> Scales =
        from min in Gen.Choose(-1000, 1000)
        from length in Gen.Choose(1, 1000)
        from direction in Gen.Elements(MetricDirection.None, MetricDirection.HigherIsBetter, MetricDirection.LowerIsBetter)
        select new Scale(min / 4.0, (min + length) / 4.0, direction);

    public static readonly Gen<Money> Money =
        from amount in Decimals
        from currency in Gen.Elements("EUR", "JPY", "ZZZ")
        select new Money(amount, currency);

    public static readonly Gen<Channel> Channels = Gen.OneOf(Gen.Elements(Channel.Web, Channel.Phone), Texts.Select(t => new Channel(t)));

    public static readonly Gen<Touchpoint> Touchpoints = Id<Touchpoint>().Select(id => new Touchpoint(id))
        .May(LocalizedTexts, (t, value) => t.WithName(value))
        .May(LocalizedTexts, (t, value) => t.WithDescription(value))
        .May(OneOf<TouchpointNature>(), (t, value) => t.WithNature(value))
        .May(OneOf<Presence>(), (t, value) => t.WithPresence(value))
        .May(Channels.ListOf(), (t, value) => t.WithChannels([.. value]))
        .MayHaveMore();

    public static readonly Gen<InteractionCause> Causes = Id<Interaction>().Zip(OneOf<CauseKind>()).Select(c => new InteractionCause(c.Item1, c.Item2)).MayHaveMore();

    public static readonly Gen<TaskAttempt> Tasks = Texts.Select(t => new TaskAttempt(t))
        .May(Counts, (t, value) => t.WithErrors(value, t.Opportunities))
        .May(Counts, (t, value) => t.WithErrors(t.Errors, value))
        .May(Counts, (t, value) => t.WithSteps(value, t.OptimalSteps))
        .May(Counts, (t, value) => t.WithSteps(t.Steps, value))
        .MayHaveMore();

    public static readonly Gen<Interaction> Interactions = InteractionsWith(Instants, Durations, Attributes, Causes, Tasks).MayHaveMore();

    /// <summary>Interactions of which a log keeps everything: to 100 nanoseconds, with attributes of one kind for each name, without extensions.</summary>
    public static readonly Gen<Interaction> LoggableInteractions = InteractionsWith(
        Instants.Select(t => Instant.FromUnixTimeTicks(t.ToUnixTimeTicks())),
        ShortDurations.Select(d => Duration.FromTicks(d.BclCompatibleTicks)),
        LoggableAttributes,
        Causes.Select(c => new InteractionCause(c.Interaction, c.Kind)),
        Tasks.Select(t => new TaskAttempt(t.Task).WithErrors(t.Errors, t.Opportunities).WithSteps(t.Steps, t.OptimalSteps)));

    public static readonly Gen<Principle> Principles = Id<Principle>().Zip(LocalizedTexts).Select(p => new Principle(p.Item1, p.Item2)).MayHaveMore();

    public static readonly Gen<Brand> Brands = Id<Brand>().Zip(LocalizedTexts).Select(b => new Brand(b.Item1, b.Item2))
        .May(LocalizedTexts, (b, value) => b.WithVision(value))
        .May(Few(Principles), (b, value) => b.WithPrinciples([.. value]))
        .MayHaveMore();

    public static readonly Gen<ChannelDefinition> ChannelDefinitions = Channels.Zip(LocalizedTexts).Select(c => new ChannelDefinition(c.Item1, c.Item2))
        .May(OneOf<Presence>(), (c, value) => c.WithPresence(value))
        .MayHaveMore();

    public static readonly Gen<Segment> Segments = Id<Segment>().Zip(LocalizedTexts).Select(s => new Segment(s.Item1, s.Item2))
        .May(LocalizedTexts, (s, value) => s.WithDescription(value))
        .MayHaveMore();

    public static readonly Gen<Persona> Personas = Id<Persona>().Zip(LocalizedTexts).Select(p => new Persona(p.Item1, p.Item2))
        .May(Id<Segment>().ListOf(), (p, value) => p.WithSegments([.. value]))
        .May(Attributes, (p, value) => p.WithDemographics(value))
        .May(Few(LocalizedTexts), (p, value) => p.WithMotivations([.. value]))
        .May(Few(LocalizedTexts), (p, value) => p.WithPainPoints([.. value]))
        .May(Few(LocalizedTexts), (p, value) => p.WithNeeds([.. value]))
        .May(Few(LocalizedTexts), (p, value) => p.WithWants([.. value]))
        .May(Few(LocalizedTexts), (p, value) => p.WithQuotes([.. value]))
        .May(Channels.ListOf(), (p, value) => p.WithPreferredChannels([.. value]))
        .MayHaveMore();

    public static readonly Gen<StepView> Views = Gen.Fresh(() => new StepView())
        .May(Id<Persona>(), (v, value) => v.WithPersona(value))
        .May(LocalizedTexts, (v, value) => v.WithDo(value))
        .May(LocalizedTexts, (v, value) => v.WithThink(value))
        .May(LocalizedTexts, (v, value) => v.WithFeel(value))
        .MayHaveMore();

    public static readonly Gen<MapStep> Steps = Id<MapStep>().Zip(LocalizedTexts).Select(s => new MapStep(s.Item1, s.Item2))
        .May(Id<Touchpoint>().ListOf(), (s, value) => s.WithTouchpoints([.. value]))
        .May(Few(Views), (s, value) => s.WithViews([.. value]))
        .MayHaveMore();

    public static readonly Gen<MapStage> Stages = Id<MapStage>().Zip(LocalizedTexts).Select(s => new MapStage(s.Item1, s.Item2))
        .May(Few(Steps), (s, value) => s.WithSteps([.. value]))
        .MayHaveMore();

    public static readonly Gen<JourneyMap> Maps = Id<JourneyMap>().Zip(LocalizedTexts).Select(m => new JourneyMap(m.Item1, m.Item2))
        .May(LocalizedTexts, (m, value) => m.WithPurpose(value))
        .May(Id<Brand>(), (m, value) => m.WithBrand(value))
        .May(Id<Persona>().ListOf(), (m, value) => m.WithPersonas([.. value]))
        .May(Id<Segment>().ListOf(), (m, value) => m.WithSegments([.. value]))
        .May(Texts, (m, value) => m.WithVersion(value))
        .May(Instants, (m, value) => m.WithReviewBy(value.InUtc().Date))
        .May(Few(Stages), (m, value) => m.WithStages([.. value]))
        .MayHaveMore();

    public static readonly Gen<Customer> Customers = Id<Customer>().Select(id => new Customer(id))
        .May(Id<Segment>().ListOf(), (c, value) => c.WithSegments([.. value]))
        .May(Id<Persona>(), (c, value) => c.WithPersona(value))
        .May(Attributes, (c, value) => c.WithAttributes(value))
        .MayHaveMore();

    public static readonly Gen<SurveyQuestion> Questions = Id<SurveyQuestion>().Zip(LocalizedTexts).Select(q => new SurveyQuestion(q.Item1, q.Item2))
        .May(OneOf<QuestionKind>(), (q, value) => q.WithKind(value))
        .May(Scales, (q, value) => q.WithScale(value))
        .MayHaveMore();

    public static readonly Gen<Survey> Surveys = Id<Survey>().Zip(LocalizedTexts).Select(s => new Survey(s.Item1, s.Item2))
        .May(Texts, (s, value) => s.WithVersion(value))
        .May(Few(Questions), (s, value) => s.WithQuestions([.. value]))
        .MayHaveMore();

    public static readonly Gen<SurveyAnswer> Answers = Gen.OneOf(
        Id<SurveyQuestion>().Zip(Numbers).Select(a => SurveyAnswer.Of(a.Item1, a.Item2)),
        Id<SurveyQuestion>().Zip(Texts).Select(a => SurveyAnswer.Of(a.Item1, a.Item2)),
        Id<SurveyQuestion>().Zip(Gen.Elements(true, false)).Select(a => SurveyAnswer.Of(a.Item1, a.Item2)),
        Id<SurveyQuestion>().Zip(Scales).Select(a => SurveyAnswer.Of(a.Item1, new Score(a.Item2.Min, a.Item2)))).MayHaveMore();

    public static readonly Gen<SurveyResponse> Responses =
        (from id in Id<SurveyResponse>()
         from survey in Id<Survey>()
         from submittedAt in Instants
         select new SurveyResponse(id, survey, submittedAt))
        .May(Id<Customer>(), (r, value) => r.WithCustomer(value))
        .May(Id<Journey>(), (r, value) => r.WithJourney(value))
        .May(Id<Interaction>(), (r, value) => r.WithInteraction(value))
        .May(Id<Touchpoint>(), (r, value) => r.WithTouchpoint(value))
        .May(Channels, (r, value) => r.WithChannel(value))
        .May(Few(Answers), (r, value) => r.WithAnswers([.. value]))
        .May(Attributes, (r, value) => r.WithAttributes(value))
        .MayHaveMore();

    public static readonly Gen<SupportCase> Cases = Id<SupportCase>().Zip(Instants).Select(c => new SupportCase(c.Item1, c.Item2))
        .May(Id<Customer>(), (c, value) => c.WithCustomer(value))
        .May(Id<Journey>(), (c, value) => c.WithJourney(value))
        .May(Id<Touchpoint>(), (c, value) => c.WithTouchpoint(value))
        .May(OneOf<CaseStatus>(), (c, value) => c.WithStatus(value))
        .May(Instants, (c, value) => c.WithFirstResponse(value))
        .May(Instants, (c, value) => c.WithResolved(value))
        .May(Instants, (c, value) => c.WithClosed(value))
        .May(Texts, (c, value) => c.WithPriority(value))
        .May(Texts, (c, value) => c.WithCause(value))
        .May(Id<Interaction>().ListOf(), (c, value) => c.WithInteractions([.. value]))
        .May(Attributes, (c, value) => c.WithAttributes(value))
        .MayHaveMore();

    public static readonly Gen<CxDocument> Documents = Gen.Fresh(() => new CxDocument())
        .May(Few(Brands), (d, value) => d.WithBrands(value))
        .May(Few(ChannelDefinitions), (d, value) => d.WithChannels(value))
        .May(Few(Segments), (d, value) => d.WithSegments(value))
        .May(Few(Personas), (d, value) => d.WithPersonas(value))
        .May(Few(Touchpoints), (d, value) => d.WithTouchpoints(value))
        .May(Few(Maps), (d, value) => d.WithMaps(value))
        .May(Few(Customers), (d, value) => d.WithCustomers(value))
        .May(Few(Surveys), (d, value) => d.WithSurveys(value))
        .May(Few(Cases), (d, value) => d.WithCases(value))
        .May(Few(Interactions), (d, value) => d.WithInteractions(value))
        .May(Few(Responses), (d, value) => d.WithResponses(value))
        .MayHaveMore();

    private static Gen<long> Nanoseconds => Gen.Frequency((1, Gen.Constant(0L)), (2, Gen.Choose(0, 999_999_999).Select(n => (long)n)), (1, Gen.Choose(0, 999).Select(n => n * 1_000_000L)));

    private static Gen<string> Names => Gen.OneOf(Gen.Elements("plan", "age", "vip", "since"), Texts);

    private static Gen<int?> Counts => Gen.OneOf(Gen.Choose(0, 20), Gen.Choose(0, int.MaxValue)).Select(n => (int?)n);

    private static Gen<AttributeSet> LoggableAttributes => Attributes.Select(attributes => attributes
        .Where(a => !a.Value.Equals(default))
        .Select(a => a.Value.Time is { } time ? new(a.Key, Instant.FromUnixTimeTicks(time.ToUnixTimeTicks())) : a)
        .Aggregate(AttributeSet.None, (set, a) => set.With($"{a.Value.Kind} {a.Key}", a.Value)));

    public static Gen<Id<TKind>> Id<TKind>() => Gen.OneOf(Gen.Choose(0, 99).Select(n => $"{n}"), Texts).Select(t => new Id<TKind>(t));

    private static Gen<Interaction> InteractionsWith(
        Gen<Instant> instants, Gen<Duration> durations, Gen<AttributeSet> attributes, Gen<InteractionCause> causes, Gen<TaskAttempt> tasks) =>
        Id<Touchpoint>().Zip(instants).Select(i => new Interaction(i.Item1, i.Item2))
            .May(Id<Interaction>(), (i, value) => i.WithId(value))
            .May(Id<Customer>(), (i, value) => i.WithCustomer(value))
            .May(Id<Journey>(), (i, value) => i.WithJourney(value))
            .May(Channels, (i, value) => i.WithChannel(value))
            .May(OneOf<Presence>(), (i, value) => i.WithPresence(value))
            .May(OneOf<InteractionDirection>(), (i, value) => i.WithDirection(value))
            .May(instants, (i, value) => i.WithEnd(Instant.Max(i.Start, value)))
            .May(instants, (i, value) => i.WithRecorded(value))
            .May(durations, (i, value) => i.WithWaiting(value))
            .May(durations, (i, value) => i.WithHandling(value))
            .May(OneOf<Outcome>(), (i, value) => i.WithOutcome(value))
            .May(causes, (i, value) => i.WithCause(value))
            .May(tasks, (i, value) => i.WithTask(value))
            .May(Id<Touchpoint>(), (i, value) => i.WithRequires(value))
            .May(Gen.Elements(0L, -1L, long.MinValue, long.MaxValue - 1, 7L), (i, value) => i.WithSequence(value))
            .May(attributes, (i, value) => i.WithAttributes(value));

    private static Gen<TEnum> OneOf<TEnum>()
        where TEnum : struct, Enum => Gen.Elements(Enum.GetValues<TEnum>());

    private static Gen<List<T>> Few<T>(Gen<T> items) => Gen.Choose(0, 2).SelectMany(n => Gen.ListOf(items, n)).Select(l => l.ToList());

    private static Gen<T> May<T, TValue>(this Gen<T> owners, Gen<TValue> values, Func<T, TValue, T> with) =>
        owners.SelectMany(owner => Gen.Frequency((1, Gen.Constant(owner)), (1, values.Select(value => with(owner, value)))));

    private static Gen<T> MayHaveMore<T>(this Gen<T> owners)
        where T : IExtensible<T> =>
        owners.SelectMany(owner => Gen.Frequency((4, Gen.Constant(owner)), (1, Unknown.Select(more => owner.With(more)))));
}
