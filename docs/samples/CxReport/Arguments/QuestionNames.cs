using Cx.Domain;
using CxReport.Output;

namespace CxReport.Arguments;

/// <summary>The survey's question for each thing that the report measures.</summary>
internal sealed record QuestionNames
{
    public static QuestionNames Default { get; } = new();

    public Id<SurveyQuestion> Recommend { get; private init; } = "recommend";

    public Id<SurveyQuestion> Satisfied { get; private init; } = "satisfied";

    public Id<SurveyQuestion> Easy { get; private init; } = "easy";

    public Id<SurveyQuestion> UseAgain { get; private init; } = "use-again";

    /// <summary>Reads <c>recommend=…,satisfied=…,easy=…,use-again=…</c>; what isn't named keeps its usual name.</summary>
    public static QuestionNames Parse(string text)
    {
        var names = Default;
        foreach (var item in QuotedList.Parse(text, "--questions"))
        {
            var equals = item.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || equals == item.Length - 1) throw new UsageException($"--questions: '{Printable.Line(item)}' isn't of the form what=question.");
            names = names.With(item[..equals], item[(equals + 1)..]);
        }

        return names;
    }

    private QuestionNames With(string what, string question) => what switch
    {
        "recommend" => this with { Recommend = question },
        "satisfied" => this with { Satisfied = question },
        "easy" => this with { Easy = question },
        "use-again" => this with { UseAgain = question },
        _ => throw new UsageException($"--questions: there is no '{Printable.Line(what)}'; there are recommend, satisfied, easy and use-again."),
    };
}
