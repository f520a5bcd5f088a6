using System.Collections.Generic;
using CorpusGen.Extraction.Sources;
using CorpusGen.Generator.FrontMatters;

namespace CorpusGen.Analyzers.FrontMatters;

/// <summary>The dates of an article: those of the keys whose values must be dates.</summary>
internal static class FrontMatterDates
{
    private static readonly string[] s_keys = [ReservedKeys.Date, ReservedKeys.Updated];

    /// <summary>Each value, and what became of it.</summary>
    public static IEnumerable<(FrontMatterScalar Scalar, DateReading Date)> In(FrontMatter frontMatter)
    {
        foreach (string key in s_keys)
        {
            if (frontMatter.Find(key) is { } scalar && ValueTypes.Of(scalar, out _) != ValueType.None)
                yield return (scalar, DateReader.Read(scalar.Text));
        }
    }
}
