using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>The texts of a corpus by the ends of their paths: <c>b/c.txt</c> is the end of <c>a/b/c.txt</c>.</summary>
internal sealed class PathEnds
{
    /// <summary>Whoever has renamed all files knows it after so many.</summary>
    private const int MostOffered = 50;

    private readonly ILookup<string, string> _byName;
    private int _offered;

    public PathEnds(IEnumerable<string> paths) => _byName = paths.Distinct(StringComparer.Ordinal).ToLookup(NameOf, StringComparer.Ordinal);

    /// <summary>The text with the path; else all that end with it.</summary>
    public string[] Find(string path)
    {
        string end = path.Replace('\\', '/');
        while (end.StartsWith("./", StringComparison.Ordinal))
            end = end.Substring(2);
        string[] named = [.. _byName[NameOf(end)].Where(other => other == end || other.EndsWith("/" + end, StringComparison.Ordinal))];
        return named.Contains(end) ? [end] : named;
    }

    /// <summary>The path that is nearest: the file in another folder, or one with nearly the same name.</summary>
    public string? Nearest(string path)
    {
        string name = NameOf(path.Replace('\\', '/'));
        return _byName[name].FirstOrDefault() ?? (_offered++ < MostOffered && NearestWord.Of(name, _byName.Select(group => group.Key)) is { } nearest ? _byName[nearest].First() : null);
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
