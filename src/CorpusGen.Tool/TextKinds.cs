using System;
using System.Linq;

namespace CorpusGen.Tool;

/// <summary>Which files of a folder are texts. A file that is named itself is one whatever its name.</summary>
internal static class TextKinds
{
    private static readonly string[] s_extensions = [".txt", ".text", ".md", ".markdown"];

    /// <summary>For people: <c>*.txt, *.text, *.md, *.markdown</c>.</summary>
    public static string Patterns { get; } = string.Join(", ", s_extensions.Select(extension => "*" + extension));

    public static bool Contains(string fileName) =>
        s_extensions.Any(extension => fileName.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
