using System;
using System.IO;
using Xunit;

namespace Cx.Domain.Tests.ReferenceData;

/// <summary>A test over the files in the folder that CX_REFERENCE_DATA names; skipped where it names none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReferenceDataFactAttribute : FactAttribute
{
    public ReferenceDataFactAttribute()
    {
        if (Folder is null) Skip = "CX_REFERENCE_DATA names no folder.";
    }

    private static string? Folder => Environment.GetEnvironmentVariable("CX_REFERENCE_DATA") is { Length: > 0 } folder ? folder : null;

    public static string PathOf(string file) => Path.Combine(Folder!, file);
}
