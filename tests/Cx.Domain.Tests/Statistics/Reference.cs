using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Cx.Domain.Tests.Statistics;

/// <summary>The rows of a reference table that is embedded in the test assembly.</summary>
internal static class Reference
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = typeof(Reference).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException("No such reference table.", name);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split(',');
    }

    public static double Number(string field) => double.Parse(field, NumberStyles.Float, CultureInfo.InvariantCulture);
}
