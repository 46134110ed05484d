using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>Reads one object of a type from each line; whatever is wrong with a line is reported, and the next one is read.</summary>
internal abstract class ObjectLines<T>(Contract<T> contract, Reading reading) : ILineTaker
{
    private readonly Draft<T> _draft = new(contract);

    /// <summary>How many lines there were, without blank ones.</summary>
    public long Read { get; private set; }

    public void Take(ReadOnlySpan<byte> line, long row)
    {
        var start = 0;
        while (start < line.Length && line[start] is (byte)' ' or (byte)'\t' or (byte)'\r') start++;
        var content = line.Slice(start);
        if (content.IsEmpty) return;
        Read++;
        reading.Start(row);
        // Telling this from the first character saves an exception for each line of a file that isn't JSON at all.
        if (content[0] == '{')
        {
            ReadObject(line);
            return;
        }

        reading.Error("type-mismatch", "A line has to hold one object.");
        Reject();
    }

    public void TakeTooLong(long row)
    {
        Read++;
        reading.Start(row);
        reading.Error("line-too-long", "The line is too long.");
        Reject();
    }

    /// <summary>Takes the object that can be made of a draft, or rejects it for reasons of its own.</summary>
    protected abstract void Accept(Draft<T> draft);

    /// <summary>Takes note of a line that can't be used.</summary>
    protected abstract void Reject();

    private void ReadObject(ReadOnlySpan<byte> line)
    {
        if (JsonRun.Read(line, reading, contract, _draft)) Accept(_draft);
        else Reject();
        _draft.Clear();
    }
}
