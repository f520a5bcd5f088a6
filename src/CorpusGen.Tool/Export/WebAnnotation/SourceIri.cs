using System;
using System.IO;
using System.Linq;

namespace CorpusGen.Tool.Export.WebAnnotation;

/// <summary>What an annotation calls the text that it is about.</summary>
internal static class SourceIri
{
    /// <summary>The path as it was given, relative to where the annotations are (<c>articles/a%20b.txt</c>), or as a file (<c>file:///news/a.txt</c>); the id of a text that comes from no file.</summary>
    public static string Of(NamedText text)
    {
        string path = text.Path ?? text.Id;
        if (text.Path is not null && Path.IsPathFullyQualified(text.Path))
            return "file://" + (path.StartsWith('/') ? "" : "/") + Escape(path);
        return Escape(path);
    }

    // All but letters, digits and - . _ ~ is escaped, so a colon makes no scheme of what stands before it.
    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
