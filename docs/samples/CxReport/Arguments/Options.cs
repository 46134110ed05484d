using Cx.Domain;
using CxReport.Output;
using NodaTime;

namespace CxReport.Arguments;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    /// <summary>Stands for standard input or output where a file is expected.</summary>
    public const string StandardStream = "-";

    /// <summary>The file to read; the bundled example if <c>null</c>.</summary>
    public string? InteractionsFile { get; init; }

    /// <summary>The CSV's column for each role; those that are named like the roles if <c>null</c>.</summary>
    public ColumnNames? Columns { get; init; }

    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    public JourneyChoice Journeys { get; init; } = JourneyChoice.Default;

    /// <summary>Touchpoints in order; none if no funnel is asked for.</summary>
    public IReadOnlyList<string> Funnel { get; init; } = [];

    public string? JsonFile { get; init; }

    public bool IsStrict { get; init; }

    public bool ShowsHelp { get; init; }

    /// <summary>The document that describes touchpoints, people and surveys; none if <c>null</c>.</summary>
    public string? DocumentFile { get; init; }

    /// <summary>What people answered to surveys, as NDJSON; none if <c>null</c>.</summary>
    public string? ResponsesFile { get; init; }

    public QuestionNames Questions { get; init; } = QuestionNames.Default;

    /// <summary>The BCP 47 tag of the language in which things are named.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The customer whose journeys are told step by step; nobody's if <c>null</c>.</summary>
    public string? Person { get; init; }

    /// <summary>The folder to write the example to, if that is all that is asked for.</summary>
    public string? ExampleFolder { get; init; }

    /// <summary>Whether the bundled example is reported on.</summary>
    public bool IsExample => InteractionsFile is null && DocumentFile is null && ResponsesFile is null;

    public static Options Parse(IReadOnlyList<string> arguments)
    {
        var options = new Options();
        var given = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, value) = Split(arguments[i]);
            if (!given.Add(name)) throw new UsageException($"{name} is given twice.");
            if (options.Flag(name) is { } flagged)
            {
                if (value is not null) throw new UsageException($"{name} takes no value.");
                options = flagged;
                continue;
            }

            options = options.With(name, () => value ?? (++i < arguments.Count ? arguments[i] : throw new UsageException($"{name} needs a value.")));
        }

        return options.IsExample && options.Columns is not null
            ? throw new UsageException("--columns is for a CSV of one's own: name it with --interactions.")
            : options;
    }

    private Options? Flag(string name) => name switch
    {
        "--strict" => this with { IsStrict = true },
        "--help" or "-h" => this with { ShowsHelp = true },
        _ => null,
    };

    private Options With(string name, Func<string> value) => name switch
    {
        "--interactions" => this with { InteractionsFile = NotEmpty(name, value()) },
        "--columns" => this with { Columns = ColumnNames.Parse(value()) },
        "--zone" => this with { Zone = ZoneNamed(value()) },
        "--journeys" => this with { Journeys = JourneyChoice.Parse(value()) },
        "--funnel" => this with { Funnel = QuotedList.Parse(value(), "--funnel") },
        "--json" => this with { JsonFile = NotEmpty(name, value()) },
        "--document" => this with { DocumentFile = NotEmpty(name, value()) },
        "--responses" => this with { ResponsesFile = NotEmpty(name, value()) },
        "--questions" => this with { Questions = QuestionNames.Parse(value()) },
        "--language" => this with { Language = LanguageNamed(value()) },
        "--person" => this with { Person = NotEmpty(name, value()) },
        "--write-example" => this with { ExampleFolder = NotEmpty(name, value()) },
        _ => throw new UsageException($"There is no option '{Printable.Line(name)}'. CxReport --help lists the options."),
    };

    /// <summary>Takes <c>--name=value</c> apart; other arguments are a name alone.</summary>
    private static (string Name, string? Value) Split(string argument)
    {
        var equals = argument.StartsWith("--", StringComparison.Ordinal) ? argument.IndexOf('=', StringComparison.Ordinal) : -1;
        return equals < 0 ? (argument, null) : (argument[..equals], argument[(equals + 1)..]);
    }

    private static string NotEmpty(string name, string value) => value.Length > 0 ? value : throw new UsageException($"{name} needs a name.");

    private static string LanguageNamed(string tag)
    {
        try
        {
            return new LocalizedText(tag, "any").Languages[0];
        }
        catch (ArgumentException e)
        {
            throw new UsageException($"--language: '{Printable.Line(tag)}' is no language tag such as he or pt-BR.", e);
        }
    }

    private static DateTimeZone ZoneNamed(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)
        ?? throw new UsageException($"There is no time zone '{Printable.Line(id)}'. Zones are named as by IANA, such as Europe/Berlin.");
}
