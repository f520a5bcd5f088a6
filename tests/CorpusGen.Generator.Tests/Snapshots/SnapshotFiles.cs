using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests.Snapshots;

/// <summary>Which generated files are compared: those that depend on the texts. The others are the files of the folder Runtime.</summary>
internal static class SnapshotFiles
{
    /// <summary>The folder of the snapshots, beside the tests.</summary>
    public const string Folder = "_snapshots";

    public static bool IsIgnored(GeneratedSourceResult source) =>
        !source.HintName.StartsWith("Corpus.", System.StringComparison.Ordinal) || source.HintName == "Corpus.g.cs";
}
