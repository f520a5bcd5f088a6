using System;
using System.IO;

namespace CorpusGen.Benchmarks.Corpus.Measuring;

/// <summary>Where this repository is.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "CorpusGen.sln")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("CorpusGen.sln"));
}
