using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>The texts of a corpus by the ends of their paths: <c>b/c.txt</c> is the end of <c>a/b/c.txt</c>.</summary>
public sealed class PathEnds
{
    /// <summary>Whoever has renamed all files knows it after so many.</summary>
    private const int MostOffered = 50;

    private readonly ILookup<string, string> _byName;
    private readonly string? _folder;
    private int _offered;

    /// <summary>Takes the texts: <c>new PathEnds(["/home/anne/site/posts/a.md"], "/home/anne/site").Offer("/home/anne/site/posts/a.md")</c> is <c>posts/a.md</c>.</summary>
    /// <param name="paths">Their paths, with <c>/</c>.</param>
    /// <param name="folder">For whole paths, the folder from which people look at them, with <c>/</c>; null for paths that are as people write them.</param>
    public PathEnds(IEnumerable<string> paths, string? folder = null)
    {
        _byName = paths.Distinct(StringComparer.Ordinal).ToLookup(NameOf, StringComparer.Ordinal);
        _folder = folder is null ? null : folder.TrimEnd('/') + "/";
    }

    /// <summary>What an entry should call a text: its path from the folder or, outside of it, its name; with so many folders before that no other text ends so.</summary>
    public string Offer(string path)
    {
        if (_folder is null)
            return path;
        int start = path.StartsWith(_folder, StringComparison.Ordinal) ? _folder.Length : path.Length - NameOf(path).Length;
        while (start > 1 && Find(path.Substring(start)).Length > 1)
            start = path.LastIndexOf('/', start - 2) + 1;
        return path.Substring(start);
    }

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
