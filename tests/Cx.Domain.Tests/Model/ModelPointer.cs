using System.Collections;
using System.Globalization;
using Xunit;

namespace Cx.Domain.Tests.Model;

/// <summary>Follows a JSON Pointer through the model by the names of its members.</summary>
internal static class ModelPointer
{
    public static object? Follow(object document, string pointer)
    {
        object? at = document;
        foreach (var part in pointer.Split('/').Skip(1))
        {
            at = at is IEnumerable list and not string
                ? list.Cast<object>().ElementAt(int.Parse(part, CultureInfo.InvariantCulture))
                : Member(at!, part);
        }

        return at;
    }

    private static object? Member(object of, string name)
    {
        var property = of.GetType().GetProperty(char.ToUpperInvariant(name[0]) + name[1..]);
        Assert.NotNull(property);
        return property.GetValue(of);
    }
}
