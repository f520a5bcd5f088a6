using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.Emit;

/// <summary>
/// A file of the folder Runtime. They are C# files like any other, in which some kinds of line are special: the one that begins with <c>namespace</c>, those that
/// begin a type, and <c>#if CORPUSGEN_JSON</c>, <c>#if CORPUSGEN_DATEONLY</c> or <c>#if CORPUSGEN_VERIFIER</c> with its <c>#endif</c>.
/// </summary>
/// <param name="Folder">Its folder under Runtime, or its own name without extension where it is in none.</param>
/// <param name="Name">Its name, without extension.</param>
/// <param name="Lines">Its lines after that of the namespace.</param>
internal sealed record RuntimeFile(string Folder, string Name, string[] Lines)
{
    private const string Prefix = "Runtime/";

    private const string Namespace = "namespace CorpusGen;";

    // What compares articles, which is more code than all the rest: the first has the members for users, the other what they call.
    private const string Comparisons = "Comparisons", Comparing = "CorpusComparing";

    private const string Json = "#if CORPUSGEN_JSON", DateOnly = "#if CORPUSGEN_DATEONLY", Verifier = "#if CORPUSGEN_VERIFIER", End = "#endif";

    /// <summary>All of them, in an order that is the same on every machine.</summary>
    public static IReadOnlyList<RuntimeFile> All { get; } = ReadAll();

    /// <summary>Whether it is there only to compare articles.</summary>
    public bool IsOfComparing => Folder is Comparisons or Comparing;

    /// <summary>Whether a line begins a type that is in the namespace itself.</summary>
    public static bool IsType(string line) => line.StartsWith("public ", StringComparison.Ordinal) || line.StartsWith("internal ", StringComparison.Ordinal);

    /// <summary>What is in the braces of the one class that it is a part of, or all of it.</summary>
    public IEnumerable<string> Body(bool isPart)
    {
        int start = isPart ? Array.IndexOf(Lines, "{") + 1 : 0;
        return Lines.Skip(start).Take(Lines.Length - start - (isPart ? 1 : 0));
    }

    /// <summary>Lines without what a project has no types for, and without the marks of what it has.</summary>
    public static IEnumerable<string> For(IEnumerable<string> lines, Consumer consumer)
    {
        bool isLeftOut = false;
        foreach (string line in lines)
        {
            if (line is Json or DateOnly or Verifier or End)
                isLeftOut = (line == Json && !consumer.HasJson) || (line == DateOnly && !consumer.HasDateOnly) || (line == Verifier && !consumer.HasVerifier);
            else if (!isLeftOut)
                yield return line;
        }
    }

    private static IReadOnlyList<RuntimeFile> ReadAll() => typeof(RuntimeFile).Assembly.GetManifestResourceNames()
        .Where(name => name.Replace('\\', '/').StartsWith(Prefix, StringComparison.Ordinal))
        .OrderBy(name => name.Replace('\\', '/'), StringComparer.Ordinal)
        .Select(Read)
        .ToArray();

    private static RuntimeFile Read(string resource)
    {
        using var reader = new StreamReader(typeof(RuntimeFile).Assembly.GetManifestResourceStream(resource), Encoding.UTF8);
        string[] lines = reader.ReadToEnd().TrimEnd().Replace("\r", "").Split('\n');
        string[] path = Path.ChangeExtension(resource, null).Substring(Prefix.Length).Split('/', '\\');
        return new RuntimeFile(path[0], path[path.Length - 1], lines.Skip(Array.IndexOf(lines, Namespace) + 2).ToArray());
    }
}
