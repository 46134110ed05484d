using System.Text;
using System.Text.Json;

namespace CxReport.Tests;

/// <summary>What a run of the program left behind.</summary>
internal sealed record Ran(int Status, string Output, string Messages)
{
    public JsonElement Json
    {
        get
        {
            using var document = JsonDocument.Parse(Output);
            return document.RootElement.Clone();
        }
    }

    /// <summary>The codes of the findings, each with its line: <c>time-missing 3</c>.</summary>
    public IEnumerable<string> Findings => Json.GetProperty("interactions").GetProperty("findings").EnumerateArray()
        .Select(f => $"{f.GetProperty("code").GetString()} {f.GetProperty("line").GetInt64()}");

    public long Interactions(string member) => Json.GetProperty("interactions").GetProperty(member).GetInt64();

    public static Ran With(params string[] arguments) => On([], arguments);

    /// <summary>Runs over a CSV on standard input.</summary>
    public static Ran On(string csv, params string[] arguments) => On(Encoding.UTF8.GetBytes(csv), ["--interactions", "-", .. arguments]);

    /// <summary>Runs over a CSV on standard input, and gives the JSON.</summary>
    public static Ran JsonOf(string csv, params string[] arguments) => On(csv, ["--json", "-", .. arguments]);

    public static Ran On(byte[] input, params string[] arguments)
    {
        using var source = new MemoryStream(input);
        return On(source, arguments);
    }

    public static Ran On(Stream input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var messages = new StringWriter();
        var status = new Application(input, output, messages, showsProgress: false).Run(arguments);
        return new Ran(status, Encoding.UTF8.GetString(output.ToArray()), messages.ToString());
    }
}
