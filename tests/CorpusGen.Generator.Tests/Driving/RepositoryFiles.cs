using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace CorpusGen.Generator.Tests.Driving;

/// <summary>Files of the repository that tests read.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = Metadata("Repository");

    public static string NetStandard { get; } = Metadata("NetStandard");

    public static string RuntimeFolder { get; } = Path.Combine(Root, "src", "CorpusGen.Generator", "Runtime");

    public static string VocabularyFolder { get; } = Path.Combine(Root, "src", "CorpusGen.Extraction", "Vocabulary");

    public static string ComparingFolder { get; } = Path.Combine(Root, "src", "CorpusGen.Extraction", "Comparing");

    public static IEnumerable<TextFile> Seeds() =>
        Directory.GetFiles(Path.Combine(Root, "seeds"), "*.txt")
            .Order(System.StringComparer.Ordinal)
            .Select(path => new TextFile("seeds/" + Path.GetFileName(path), File.ReadAllText(path)));

    /// <summary>The path of a file or folder: <c>PathOf("docs", "testing.md")</c>.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Metadata(string key) =>
        typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
