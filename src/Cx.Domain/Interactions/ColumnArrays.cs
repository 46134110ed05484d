using System;

namespace Cx.Domain;

/// <summary>Selections from columns.</summary>
internal static class ColumnArrays
{
    public static T[] Take<T>(this T[] column, int[] rows)
    {
        var taken = new T[rows.Length];
        for (var i = 0; i < rows.Length; i++) taken[i] = column[rows[i]];
        return taken;
    }
}
