using System.Text;
using Cx.Domain;
using CxReport.Arguments;
using CxReport.Example;
using CxReport.Input;
using CxReport.Output;

namespace CxReport;

/// <summary>One run of the program over streams that the caller gives; the process and the tests call it alike.</summary>
internal sealed class Application(Stream input, Stream output, TextWriter messages, bool showsProgress)
{
    /// <summary>UTF-8 without a mark; what can't be encoded is replaced.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public int Run(IReadOnlyList<string> arguments)
    {
        try
        {
            return Run(Options.Parse(arguments));
        }
        catch (UsageException e)
        {
            messages.WriteLine("CxReport: " + e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            messages.WriteLine("CxReport: " + Printable.Line(e.Message));
        }
        catch (OutOfMemoryException)
        {
            messages.WriteLine("CxReport: there isn't enough memory for this input.");
        }
        catch (Exception e)
        {
            // A mistake of the program's: still no reason to throw a stack trace at whoever wanted a report.
            messages.WriteLine($"CxReport: unexpected, please report it: {e.GetType().Name}: {Printable.Line(e.Message)}");
        }

        return ExitStatus.Usage;
    }

    private int Run(Options options)
    {
        if (options.ShowsHelp) return Write(Help.Text);
        if (options.ExampleFolder is { } example)
        {
            Files.CreateFolder(example);
            PublicServiceOffice.Write(example);
            return ExitStatus.Success;
        }

        var report = Read(options);
        if (options.JsonFile is null or not Options.StandardStream) Write(TextReport.Of(report));
        if (options.JsonFile is { } json) WriteJson(json, options, report);
        return options.IsStrict && report.HasRejected ? ExitStatus.Findings : ExitStatus.Success;
    }

    private Report Read(Options options)
    {
        var background = Background.Read(options);
        return Report.Of(ReadLog(options, background.Document), background, options);
    }

    private LogRead ReadLog(Options options, CxDocument document)
    {
        if (options.InteractionsFile is null && !options.IsExample)
        {
            return document.Interactions.Count > 0
                ? NdjsonLog.Of(InteractionLog.Of(document.Interactions), options.Journeys)
                : throw new UsageException("There are no interactions: name them with --interactions, or in the document.");
        }

        using var source = new PeekedStream(Files.OpenLog(options.InteractionsFile, input));
        using var progress = new Progress(showsProgress ? messages : TextWriter.Null, source);
        return NdjsonLog.IsNdjson(options, source)
            ? NdjsonLog.Read(source, progress, options.Journeys)
            : new CsvLog(source, options.Zone, progress).Read(options.Columns, options.Journeys);
    }

    private int Write(string text)
    {
        using var writer = new StreamWriter(output, Encoding, leaveOpen: true);
        writer.Write(text);
        return ExitStatus.Success;
    }

    private void WriteJson(string path, Options options, Report report)
    {
        if (path == Options.StandardStream)
        {
            JsonReport.Write(report, output);
            return;
        }

        foreach (var read in (string?[])[options.InteractionsFile, options.DocumentFile, options.ResponsesFile])
            if (Files.AreSame(path, read)) throw new UsageException("--json would overwrite a file that is read.");
        using var file = Files.Create(path);
        JsonReport.Write(report, file);
    }
}
